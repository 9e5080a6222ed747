/**
 * A term as typed, taken apart: `-source:pashinyan,aliyev` is negated, of the field `source`, with two values. What
 * has no field is words to look for.
 */
import { ClaimsError } from '../error.js'
import { suggestion, themselves } from '../text/nearest.js'
import { type Field, FIELDS, RANGE_ENDS, type FieldName } from './fields.js'

export type TermField = FieldName | 'from' | 'to'

export interface Term {
  readonly typed: string
  readonly negated: boolean
  /** Absent for free words. */
  readonly field?: TermField
  /** What stands after the colon, or the free words. */
  readonly value: string
}

const FIELD_LIKE = /^([a-z][a-z-]*):(.*)$/is
const ALL_FIELDS: readonly Field<TermField>[] = [...FIELDS, ...RANGE_ENDS]

/**
 * @throws ClaimsError (kind usage) for a field that is not known, or no value after it. `10:30`, `https://…` and
 * `note: words` are free words.
 */
export function readTerm(typed: string): Term {
  const negated = typed.startsWith('-')
  const body = (negated ? typed.slice(1) : typed).trim()
  const [, name = '', after = ''] = FIELD_LIKE.exec(body) ?? []
  const field = ALL_FIELDS.find((known) => known.name === name.toLowerCase())
  if (field === undefined && name !== '' && !/^(?:\s|\/\/)/.test(after)) throw unknownField(name)
  const value = field === undefined ? body : after.trim()
  if (value === '') throw noValue(typed, field?.name)
  return { typed, negated, value, ...(field === undefined ? {} : { field: field.name }) }
}

/** The alternatives of a value: parted by commas, but not inside `[a,b]`, `{a,b}` or quotation marks. */
export function alternatives(value: string): string[] {
  const parts = value.match(/(?:"[^"]*"|\[[^\]]*\]|\{[^}]*\}|[^,])+/g) ?? []
  return parts.map((part) => unquoted(part.trim())).filter((part) => part !== '')
}

/** Without the quotation marks round the whole. */
export function unquoted(value: string): string {
  return /^"[^"]*"$/.test(value) ? value.slice(1, -1).trim() : value
}

function unknownField(name: string): ClaimsError {
  const names = ALL_FIELDS.map((field) => field.name)
  return new ClaimsError('usage', {
    message: `there is no field “${name}”`,
    hint: `the fields are ${names.join(', ')}; to look for the words, put text: before them`,
    ...suggestion(name.toLowerCase(), themselves(names)),
  })
}

export function noValue(typed: string, name: TermField | undefined): ClaimsError {
  const field = ALL_FIELDS.find((known) => known.name === name)
  return new ClaimsError('usage', {
    message: field === undefined ? `“${typed}” names nothing to look for` : `${field.name}: has no value`,
    hint: field === undefined ? 'write words, or FIELD:VALUE' : `write ${field.name}:${field.value}`,
  })
}

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
