/** From the arguments of `claims anchor` to its answer, or to what it says where it cannot answer. */
import type { Call, CommandResult } from '../../cli/command.js'
import { accessOf } from '../../cli/data/access.js'
import type { OutputOptions } from '../../cli/line/options.js'
import { formatIsGiven } from '../../cli/output/format-of.js'
import { placesIn } from '../../dataset/place.js'
import { readText } from '../../dataset/texts.js'
import { ClaimsError } from '../../error.js'
import { type Anchoring, anchors, type Sought, toPaste } from '../../reports/anchors.js'
import { rangeSelectors, wordSelectors } from '../../text/anchoring.js'
import { CodePoints } from '../../text/codepoints.js'
import { nearby } from '../../text/nearby.js'
import { type Place, places } from '../../text/text-place.js'

interface AnchorOptions {
  readonly place: { readonly occurrence: number | undefined; readonly range: boolean }
  readonly output: OutputOptions
}

/**
 * The selector of the words as JSON; where they stand in several places, these, with exit code 1.
 * @throws ClaimsError (usage) where the words are not in the text, (file or data) where the text cannot be read
 */
export async function anchorAnswer({ place, output }: AnchorOptions, call: Call): Promise<CommandResult> {
  const [file, words, surplus] = call.words
  if (file === undefined || words === undefined || words === '' || surplus !== undefined) {
    throw new ClaimsError('usage', {
      message:
        'anchor takes the file of a text, and the words to find in it, in quotation marks of the shell',
      hint: 'claims anchor TEXTFILE "the words"',
    })
  }
  const text = await readText(file, accessOf(call.world))
  const points = new CodePoints(text.content)
  const found = places(points, words)
  if (found.length === 0) throw notFound(file, points, words)
  const lineOf = placesIn(text.content, file)
  const anchorings = chosen(place.occurrence, found, words).map((one): Anchoring => ({
    ...one,
    line: lineOf(points.toUnits(one.start)).line ?? 1,
  }))
  const sought = { file, words, sha256: text.sha256, points }
  const [only, more] = anchorings
  if (only === undefined || more !== undefined) return reportOf(sought, anchorings, 1)
  const select = place.range ? rangeSelectors : wordSelectors
  const selected = { ...only, selector: select(points, only) }
  if (formatIsGiven(output)) return reportOf(sought, [selected], 0)
  return { kind: 'text', text: `${JSON.stringify(toPaste(sought, selected), undefined, 2)}\n` }
}

function reportOf(sought: Sought, anchorings: readonly Anchoring[], exitCode: number): CommandResult {
  const { file, sha256 } = sought
  return {
    kind: 'report',
    report: anchors(sought, anchorings),
    dataset: { id: file, sha256 },
    query: [],
    exitCode,
  }
}

/** All places, or the one of this number, counted from 1. */
function chosen(number: number | undefined, found: readonly Place[], words: string): readonly Place[] {
  if (number === undefined) return found
  const place = found[number - 1]
  if (place !== undefined) return [place]
  const count = found.length
  throw new ClaimsError('usage', {
    message: `“${words}” stands in the text ${count === 1 ? 'once' : `${String(count)} times`}, so there is no occurrence ${String(number)}`,
    hint: 'occurrences count from 1; without --occurrence all places are listed',
  })
}

/** With the nearest place, where one differs only in case, quotation marks, dashes or spaces. */
function notFound(file: string, points: CodePoints, words: string): ClaimsError {
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
