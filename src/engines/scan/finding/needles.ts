/**
 * Bytes of which every line that fits a question has at least one, so that lines without them need no look. An id or a
 * word of the format stands in JSON between quotation marks, as it is; it can be spelt another way only with `\u`, so a
 * line with `\u` always gets a look. Undefined where a fitting line need not have any such bytes: all lines get a look.
 */
import type { Query } from '../../../query/query.js'

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
  switch (query.tag) {
    case 'and':
      return query.all.flatMap((part) => needleChoices(part, alone))
    case 'or':
      return either(query.any.map((part) => needleChoices(part, alone)))
    case 'source':
      return choice([...query.ids])
    case 'act':
      return choice([query.act])
    case 'incident':
    case 'document':
    case 'id':
      return choice([query.id])
    case 'quoted':
      // Where the words were not kept, they may be as they are asked for.
      return choice([query.exactness, 'not-kept'])
    case 'target':
      return alone && query.words === undefined ? choice([...query.parties, ...query.sources]) : []
    case 'agency':
      return alone ? choice([query.id]) : []
    case 'relation':
      return alone ? choice([query.type]) : []
    case 'text':
      return alone ? [[{ word: longestWord(query.folded) }]] : []
    case 'is':
      return property(query.property)
    default:
      return []
  }
}

function choice(words: readonly string[]): Needles[] {
  return words.length > 0 && words.length <= MOST ? [words.map((word) => `"${word}"`)] : []
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

function property(property: Extract<Query, { tag: 'is' }>['property']): Needles[] {
  switch (property) {
    case 'mutual':
      return choice(['mutual'])
    case 'relayed':
      return choice(['relayedBy'])
    case 'speaker-unclear':
      return choice(['garbled'])
    case 'joint':
    case 'uncertain':
    case 'unattributed':
    case 'translated':
      return []
  }
}
