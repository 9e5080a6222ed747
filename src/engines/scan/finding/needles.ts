/**
 * Bytes of which every line that fits a question has at least one, so that lines without them need no look. An id or a
 * word of the format stands in JSON between quotation marks, as it is; it can be spelt another way only with `\u`, so a
 * line with `\u` always gets a look. None where a fitting line need not have any such bytes: all lines get a look.
 */
import { PATHS } from '../../../query/paths.js'
import type { Predicate, Value } from '../../../query/predicate.js'
import type { Path } from '../../../query/record-path.js'
import { foldQuery, type Query } from '../../../query/query.js'

/** More are slower to look for than lines are to read. */
const MOST = 6

/** Bytes as they are, or a folded word in any of its spellings. */
export type Needle = string | { readonly word: string }
export type Needles = readonly Needle[]

/**
 * Every choice of needles that is sound by itself; the rarest one serves best.
 * @param alone whether nothing but the record itself says something of those whom it names
 */
export function needleChoices(query: Query, alone: boolean): Needles[] {
  return foldQuery<Needles[]>(query, {
    constant: () => [],
    and: (parts) => parts.flat(),
    or: either,
    not: () => [],
    predicate: (predicate) => choicesOf(predicate, alone),
  })
}

function choicesOf(predicate: Predicate, alone: boolean): Needles[] {
  switch (predicate.tag) {
    case 'in': {
      const values = [...predicate.values, ...(predicate.perhaps ?? [])]
      const isSaid = isInRecord(predicate.path, alone) && PATHS[predicate.path].instead === undefined
      return isSaid && values.length <= MOST ? [values.map((value) => needleOf(predicate.path, value))] : []
    }
    case 'exists':
      return PATHS[predicate.path].isList === true ? [[keyOf(predicate.path)]] : []
    case 'contains':
      return predicate.paths.every((path) => isInRecord(path, alone))
        ? [[{ word: longestWord(predicate.folded) }]]
        : []
    case 'has-id':
      return [[`"${predicate.id}"`]]
    default:
      return []
  }
}

/** Whether no line of a register says it in the place of a record. */
export function isInRecord(path: Path, alone: boolean): boolean {
  return alone || PATHS[path].inRegisters !== true
}

/** A truth value is found by its key. */
function needleOf(path: Path, value: Value): string {
  return typeof value === 'string' ? `"${value}"` : keyOf(path)
}

function keyOf(path: Path): string {
  return `"${path.slice(path.lastIndexOf('.') + 1)}"`
}

/** Of words that must stand one after another. */
export function longestWord(folded: string): string {
  return folded.split(' ').reduce((one, other) => (other.length > one.length ? other : one))
}

/** One choice of each part, together. */
function either(parts: readonly (readonly Needles[])[]): Needles[] {
  const firsts = parts.map(([first]) => first)
  const all = [...new Set(firsts.flatMap((needles) => needles ?? []))]
  return firsts.includes(undefined) || all.length > MOST ? [] : [all]
}

/** What is rare in an input is judged by its beginning, in bytes. */
const SAMPLE = 2 ** 16
/** Bytes are counted one by one. */
const SAMPLE_OF_BYTES = 2 ** 13

/** The needles that are met least often; undefined where there is no choice. */
export function rarestIn(bytes: Buffer, choices: readonly Needles[]): Needles | undefined {
  const sample = bytes.subarray(0, SAMPLE)
  const [rarest] = choices
    .map((needles) => ({ needles, hits: hitsOf(needles, sample) }))
    .sort((a, b) => a.hits - b.hits)
  return rarest?.needles
}

/** How often each byte is met. */
export function frequencyIn(bytes: Buffer): Float64Array {
  const frequency = new Float64Array(256)
  for (const byte of bytes.subarray(0, SAMPLE_OF_BYTES)) frequency[byte] = (frequency[byte] ?? 0) + 1
  return frequency
}

function hitsOf(needles: Needles, sample: Buffer): number {
  let hits = 0
  for (const needle of needles) {
    const text = typeof needle === 'string' ? needle : needle.word
    for (let at = sample.indexOf(text); at !== -1; at = sample.indexOf(text, at + 1)) hits += 1
  }
  return hits
}
