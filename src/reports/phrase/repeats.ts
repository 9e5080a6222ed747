/** Which statements repeat another one, and how many of its words. */
import { quotedPieces, type Quote } from '../../model/quote.js'
import { faint, linked, type Text } from '../../page/text.js'
import type { StatementGroup } from '../parts/statement-group.js'

const NUMBER_WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** `s06 repeats two of its words`, and in one note those that have none of its words: `s01 and s02 repeat it`. */
export function repeatNotes({ statement, parts }: StatementGroup): Text[] {
  const counts = parts.map(({ id, quote }) => ({ id, words: wordsWithin(quote, statement.quote) }))
  const others = counts.filter(({ words }) => words === 0).map(({ id }) => linked('statement', id))
  const withWords = counts.filter(({ words }) => words > 0)
  return [
    ...withWords.map(({ id, words }) => [
      ...linked('statement', id),
      ...faint(` repeats ${NUMBER_WORDS[words] ?? String(words)} of its words`),
    ]),
    others.length === 0
      ? []
      : [...listedTexts(others), ...faint(others.length === 1 ? ' repeats it' : ' repeat it')],
  ]
}

/** `a, b and c`. */
function listedTexts(texts: readonly Text[]): Text {
  return texts.flatMap((text, index) => {
    const between = index === 0 ? '' : index === texts.length - 1 ? ' and ' : ', '
    return [...faint(between), ...text]
  })
}

/** How many words a quotation has, if the other has them all. */
function wordsWithin(part: Quote | undefined, whole: Quote | undefined): number {
  const [words, all] = [quotedPieces(part).join(' '), quotedPieces(whole).join(' ')]
  return all.includes(words) ? words.split(/\s+/).filter(Boolean).length : 0
}
