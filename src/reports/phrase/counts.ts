/** How reports count in words: `1 statement`, `13 statements`, `u01–u16`. */
import { joined, linked, plain, type Text } from '../../page/text.js'

/** `1 statement`, `2 statements`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${String(count)} ${count === 1 ? singular : plural}`
}

/** `2 more have no such date.`; nothing where there are none. */
export function countedIfAny(count: number, singular: string, plural: string, rest: string): string {
  return count === 0 ? '' : `${counted(count, singular, plural)} ${rest}`
}

/** A number for each of some words. */
export function countOfEach<Word extends string>(
  words: readonly Word[],
  count: (word: Word) => number,
): Record<Word, number> {
  return Object.fromEntries(words.map((word) => [word, count(word)])) as Record<Word, number>
}

/** Consecutive ids as a range, `u01–u16`; a few as a list; many by the first and a count. */
export function idRange(ids: readonly string[]): string {
  const numbers = ids.map((id) => /^(\D*)(\d+)$/.exec(id))
  const inARow = numbers.every(
    (match, index) =>
      match !== null && match[1] === numbers[0]?.[1] && Number(match[2]) === Number(numbers[0]?.[2]) + index,
  )
  if (ids.length > 2 && inARow) return `${ids[0] ?? ''}–${ids.at(-1) ?? ''}`
  const shown = 6
  if (ids.length <= shown) return ids.join(', ')
  return `${ids.slice(0, shown).join(', ')} and ${String(ids.length - shown)} more`
}

const FEW_IDS = 6

/** Ids of statements, each a link; of many the first and how many more. */
export function linkedIds(ids: readonly string[]): Text {
  const shown = joined(
    ids.slice(0, FEW_IDS).map((id) => linked('statement', id, 'plain')),
    ', ',
  )
  return ids.length <= FEW_IDS ? shown : [...shown, ...plain(` and ${String(ids.length - FEW_IDS)} more`)]
}
