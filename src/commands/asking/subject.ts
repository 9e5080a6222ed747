/** The first bare word of `compare`: an incident, or a date. */
import { isEdtf } from '../../dates/edtf.js'
import type { Dataset } from '../../model/dataset.js'
import { fieldTerm, readTerms, type Term } from '../../query/term.js'

/** Turns a first bare word into `incident:` or `said:`; all other words are terms as they are. @throws ClaimsError (usage) */
export function subjectTerms(words: readonly string[], dataset: Dataset): Term[] {
  const [first, ...rest] = words
  if (first === undefined || /^[a-z-]+:/.test(first)) return readTerms(words)
  const field = isDate(first) && !dataset.incidents.has(first) ? 'said' : 'incident'
  return [fieldTerm(field, first), ...readTerms(rest)]
}

function isDate(word: string): boolean {
  return word.includes('..') ? word.split('..').every((end) => end === '' || isEdtf(end)) : isEdtf(word)
}
