/**
 * The fields of a question, declared once as data: this list makes the flags, the query terms, their help, their
 * completion and their documentation. What a field matches is in `match.ts`, by its kind.
 */
import { ACT_NAMES } from '../model/act.js'
import { RELATION_TYPES } from '../model/relation.js'

export const FIELD_NAMES = [
  'source',
  'party',
  'target',
  'act',
  'incident',
  'document',
  'agency',
  'quoted',
  'said',
  'happened',
  'published',
  'known-by',
  'relation',
  'is',
  'id',
  'text',
] as const
export type FieldName = (typeof FIELD_NAMES)[number]

export interface Field<Name extends string = FieldName> {
  /** The term `name:value` and the flag `--name value`. */
  readonly name: Name
  /**
   * How a value is read: a name (of a source, party, incident, document or agency), one of `choices`, a date or range
   * of dates, words, or an id.
   */
  readonly kind: 'name' | 'choice' | 'date' | 'words' | 'id'
  readonly choices?: readonly string[]
  /** What stands for the value in help. */
  readonly value: string
  /** One line for help, completion and documentation. */
  readonly help: string
}

export const IS_CHOICES = [
  'joint',
  'relayed',
  'mutual',
  'uncertain',
  'unattributed',
  'translated',
  'speaker-unclear',
] as const

export const QUOTED_CHOICES = ['quoted', 'part', 'reported', 'not-kept'] as const

export const FIELDS: readonly Field[] = [
  {
    name: 'source',
    kind: 'name',
    value: 'NAME',
    help: 'who says it; a body includes its spokesmen (see --only)',
  },
  { name: 'party', kind: 'name', value: 'NAME', help: 'the party of who says it' },
  { name: 'target', kind: 'name', value: 'NAME', help: 'the party, source or words that it is aimed at' },
  {
    name: 'act',
    kind: 'choice',
    choices: ACT_NAMES,
    value: 'ACT',
    help: 'what is done by saying it',
  },
  { name: 'incident', kind: 'name', value: 'ID', help: 'what it is about, by id, start of the id, or name' },
  { name: 'document', kind: 'name', value: 'ID', help: 'where it can be read' },
  { name: 'agency', kind: 'name', value: 'NAME', help: 'an agency credited for the document' },
  {
    name: 'quoted',
    kind: 'choice',
    choices: QUOTED_CHOICES,
    value: 'HOW',
    help: 'in whose words it is printed',
  },
  { name: 'said', kind: 'date', value: 'DATE', help: 'when it was said' },
  { name: 'happened', kind: 'date', value: 'DATE', help: 'when what it speaks of happened' },
  { name: 'published', kind: 'date', value: 'DATE', help: 'when it was published' },
  { name: 'known-by', kind: 'date', value: 'DATE', help: 'what a reader could know by then' },
  {
    name: 'relation',
    kind: 'choice',
    choices: RELATION_TYPES,
    value: 'TYPE',
    help: 'it has this relation to another statement',
  },
  { name: 'is', kind: 'choice', choices: IS_CHOICES, value: 'KIND', help: 'a property of the statement' },
  { name: 'id', kind: 'id', value: 'ID', help: 'its id' },
  { name: 'text', kind: 'words', value: 'WORDS', help: 'words in its text, quotation, or names' },
]

/** A field by its name. */
export function fieldNamed(name: string): Field | undefined {
  return FIELDS.find((field) => field.name === name)
}

/** `from:DATE` and `to:DATE` are short for the ends of one range of days said; they also bound other `said` terms. */
export const RANGE_ENDS: readonly Field<'from' | 'to'>[] = [
  { name: 'from', kind: 'date', value: 'DATE', help: 'said on that day or later' },
  { name: 'to', kind: 'date', value: 'DATE', help: 'said on that day or earlier' },
]
