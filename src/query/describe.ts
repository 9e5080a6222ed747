/** Terms written back, for the envelope of JSON and for title lines. */
import type { Term } from './term.js'

/** `source:pashinyan`, `-act:accuse,deny`, `opened fire`; a value with a comma stands in quotation marks. */
export function writtenTerm(term: Term, values: readonly string[]): string {
  const sign = term.negated ? '-' : ''
  if (term.field === undefined) return sign + values.join(' ')
  return `${sign}${term.field}:${values.map(quotedIfNeeded).join(',')}`
}

function quotedIfNeeded(value: string): string {
  const isSet = /^(?:\[[^\]]*\]|\{[^}]*\})$/.test(value)
  return value.includes(',') && !isSet ? `"${value.replaceAll('"', '')}"` : value
}
