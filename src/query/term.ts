/**
 * A term of a question as a value, which commands may make and change: `-source:pashinyan,aliyev` is negated, of the
 * field `source`, with two values. What has no field is words to look for.
 */
import { ClaimsError } from '../error.js'
import { suggestion, themselves } from '../text/nearest.js'
import { FIELDS, type FieldName, RANGE_ENDS } from './fields.js'

export type TermField = FieldName | 'from' | 'to'

export interface Term {
  readonly negated: boolean
  /** Absent for free words. */
  readonly field?: TermField
  /** What stands after the colon, alternatives parted by commas; or the free words. */
  readonly value: string
}

/** Other tools join words with these. */
const OPERATORS: ReadonlySet<string> = new Set(['AND', 'OR', 'NOT'])
const DATA_FILE = /[^\s.]\.(?:json|ndjson|jsonl|csv|tsv|xlsx?|ods|parquet|duckdb|zip|gz|zst|bz2)$/i

const FIELD_LIKE = /^([a-z][a-z-]*):(.*)$/is
const ALL_FIELDS = [...FIELDS, ...RANGE_ENDS]

/** Terms as typed, a word of a command line each. @throws ClaimsError (kind usage), as `readTerm` */
export function readTerms(typed: readonly string[]): Term[] {
  return typed.map(readTerm)
}

/**
 * A term as typed. `10:30`, `https://…` and `note: words` are free words.
 * @throws ClaimsError (kind usage) for a field that is not known, or no value after it
 */
export function readTerm(typed: string): Term {
  const negated = typed.startsWith('-')
  const body = (negated ? typed.slice(1) : typed).trim()
  const [, name = '', after = ''] = FIELD_LIKE.exec(body) ?? []
  const field = ALL_FIELDS.find((known) => known.name === name.toLowerCase())
  if (field !== undefined) return { ...fieldTerm(field.name, after), negated }
  if (name !== '' && !/^(?:\s|\/\/)/.test(after)) throw unknownField(name)
  if (body === '') throw noWords(typed)
  if (OPERATORS.has(body)) throw noOperator(body)
  if (DATA_FILE.test(body)) throw noFile(body)
  return { negated, value: body }
}

/** Whether it is `FIELD:value`, with a field that there is. */
export function isFieldTerm(typed: string): boolean {
  const [, name = '', after = ''] = FIELD_LIKE.exec(typed.trim().replace(/^-/, '')) ?? []
  return after.trim() !== '' && ALL_FIELDS.some((known) => known.name === name.toLowerCase())
}

/** `fieldTerm('source', 'pashinyan')`. @throws ClaimsError (kind usage) for no value */
export function fieldTerm(field: TermField, value: string): Term {
  if (value.trim() === '') throw noValue(field)
  return { negated: false, field, value: value.trim() }
}

/** The alternatives of a value: parted by commas, but not inside `[a,b]`, `{a,b}` or quotation marks. */
export function alternatives(value: string): string[] {
  const parts = value.match(/(?:"[^"]*"|\[[^\]]*\]|\{[^}]*\}|[^,])+/g) ?? []
  return parts.map((part) => unquoted(part.trim())).filter((part) => part !== '')
}

/** Alternatives as one value, those with a comma in quotation marks: what `alternatives` takes apart. */
export function joinedValue(values: readonly string[]): string {
  return values.map(quotedIfNeeded).join(',')
}

function quotedIfNeeded(value: string): string {
  const isSet = /^(?:\[[^\]]*\]|\{[^}]*\})$/.test(value)
  return value.includes(',') && !isSet ? `"${value.replaceAll('"', '')}"` : value
}

/** Without the quotation marks round the whole. */
export function unquoted(value: string): string {
  return /^"[^"]*"$/.test(value) ? value.slice(1, -1).trim() : value
}

/** As it can be typed: `source:pashinyan`, `-act:accuse,deny`, `opened fire`. */
export function writtenTerm({ negated, field, value }: Term): string {
  return `${negated ? '-' : ''}${field === undefined ? '' : `${field}:`}${value}`
}

function unknownField(name: string): ClaimsError {
  const names = ALL_FIELDS.map((field) => field.name)
  return new ClaimsError('usage', {
    message: `there is no field “${name}”`,
    hint: `the fields are ${names.join(', ')}; to look for the words, put text: before them`,
    ...suggestion(name.toLowerCase(), themselves(names)),
  })
}

function noOperator(word: string): ClaimsError {
  return new ClaimsError('usage', {
    message: `${word} joins no terms here`,
    hint: `all terms must fit; source:a,b is either of two; -source:a is all but one; text:${word} looks for the word`,
  })
}

function noFile(word: string): ClaimsError {
  return new ClaimsError('usage', {
    message: `“${word}” is the name of a file, where a question takes terms`,
    hint: `to read it: -d ${word}; to look for the word: text:${word}`,
  })
}

function noWords(typed: string): ClaimsError {
  return new ClaimsError('usage', {
    message: `“${typed}” names nothing to look for`,
    hint: 'write words, or FIELD:VALUE',
  })
}

/** What is told of `field:` with nothing behind it. */
export function noValue(name: TermField): ClaimsError {
  const value = ALL_FIELDS.find((field) => field.name === name)?.value ?? 'VALUE'
  return new ClaimsError('usage', { message: `${name}: has no value`, hint: `write ${name}:${value}` })
}
