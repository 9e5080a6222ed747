/** What `diff` compares: two days by which something could be known, or two datasets. */
import { ClaimsError } from '../error.js'
import { momentsKnownBy, withoutField } from '../query/asked.js'
import type { Term } from '../query/term.js'
import { counted } from '../reports/phrase/counts.js'

/** `terms` narrow both sides. */
export type Compared =
  | { readonly between: 'days'; readonly days: readonly [string, string]; readonly terms: readonly Term[] }
  | { readonly between: 'files'; readonly names: readonly [string, string]; readonly terms: readonly Term[] }

const TERM = /^-?[a-z][a-z-]*:/i

/** Whether words name files; a bare `-` beside two days is the dataset asked on both. */
export function nameFiles(words: readonly string[]): boolean {
  return !['', '-'].includes(words.filter(isDataset).join(' '))
}

/** A word that is no `field:value` names a dataset; a bare `-` is standard input. */
export function isDataset(word: string): boolean {
  return word === '-' || !(TERM.test(word) || word.startsWith('-'))
}

/**
 * @param terms all terms of the question
 * @param words those that name datasets
 * @param data the datasets named besides
 * @throws ClaimsError (usage) unless two days or two datasets are named
 */
export function comparedBy(
  terms: readonly Term[],
  words: readonly string[],
  data: readonly string[],
): Compared {
  const days = momentsKnownBy(terms)
  const rest = withoutField(terms, 'known-by')
  const [before, after, ...more] = days
  if (before !== undefined && after !== undefined && more.length === 0 && words.length === 0) {
    return { between: 'days', days: [before, after], terms: rest }
  }
  const [one, other, ...others] = [...words, ...data]
  if (one !== undefined && other !== undefined && others.length === 0 && days.length === 0) {
    return { between: 'files', names: [one, other], terms: rest }
  }
  throw new ClaimsError('usage', {
    message: `diff compares two days or two files, and is given ${given(days.length, words.length)}`,
    hint: 'claims diff known-by:2022-09-14 known-by:2022-09-20, or claims diff before.json after.json',
  })
}

function given(days: number, names: number): string {
  if (days > 0 && names > 0) return `${days === 1 ? 'a day' : 'days'} and ${names === 1 ? 'a file' : 'files'}`
  if (days === 0 && names === 0) return 'neither'
  return days > 0 ? counted(days, 'day') : counted(names, 'file')
}
