/** What `claims anchor` says where it cannot answer. */
import { placesIn } from '../../dataset/place.js'
import { ClaimsError } from '../../error.js'
import type { CodePoints } from '../../text/codepoints.js'
import { nearby } from '../../text/text-place.js'

export function wrongArguments(): ClaimsError {
  return new ClaimsError('usage', {
    message: 'anchor takes the file of a text, and the words to find in it, in quotation marks of the shell',
    hint: 'claims anchor TEXTFILE "the words"',
  })
}

/** With the nearest place, where one differs only in case, quotation marks, dashes or spaces. */
export function notFound(file: string, points: CodePoints, words: string): ClaimsError {
  const near = nearby(points, words)
  const message = `“${words}” is not in the text`
  if (near === undefined) {
    const hint = 'words are found exactly as they stand, with their accents, dashes and quotation marks'
    return new ClaimsError('usage', { message, where: { file }, hint })
  }
  const there = points.slice(near.start, near.end)
  return new ClaimsError('usage', {
    message,
    where: placesIn(points.text, file)(points.toUnits(near.start)),
    didYouMean: [there],
    hint: 'the words must stand as in the text, case, quotation marks, dashes and spaces included',
  })
}

export function noSuchOccurrence(number: number, count: number, words: string): ClaimsError {
  return new ClaimsError('usage', {
    message: `“${words}” stands in the text ${count === 1 ? 'once' : `${String(count)} times`}, so there is no occurrence ${String(number)}`,
    hint: 'occurrences count from 1; without --occurrence all places are listed',
  })
}
