/** The first bare word of `compare`: an incident, or a date. */
import { isEdtf } from '../../dates/edtf.js'
import type { Dataset } from '../../model/dataset.js'

/** Turns a first bare word into `incident:` or `said:`; all other words are terms as they are. */
export function subjectTerms(words: readonly string[], dataset: Dataset): readonly string[] {
  const [first, ...rest] = words
  if (first === undefined || /^[a-z-]+:/.test(first)) return words
  return [`${isDate(first) && !dataset.incidents.has(first) ? 'said' : 'incident'}:${first}`, ...rest]
}

function isDate(word: string): boolean {
  return word.includes('..') ? word.split('..').every((end) => end === '' || isEdtf(end)) : isEdtf(word)
}
