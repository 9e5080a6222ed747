/**
 * The fields of a question. Each is declared here, once: its name makes the flag, the term, the help, the completion and
 * the documentation; its kind says how a value is read (`meaning.ts`); and its query says what it asks of a record.
 */
import { ACT_NAMES, ACTS } from '../model/act.js'
import type { Dataset } from '../model/dataset.js'
import { EXACTNESS_TYPED } from '../model/exactness.js'
import { RELATION_TYPES, type RelationType } from '../model/relation.js'
import type { Register } from '../text/names.js'
import type { FieldKind, TargetMeant } from './field-kind.js'
import { IS, IS_CHOICES } from './is.js'
import { isIn } from './predicate.js'
import { type DatePath, TEXT_PATHS } from './record-path.js'
import { allOf, anyOf, type Query } from './query.js'
import { sourcesOfParties, speakersFor } from './speakers.js'

export type FieldName =
  | (
      | 'source'
      | 'party'
      | 'target'
      | 'act'
      | 'incident'
      | 'document'
      | 'agency'
      | 'quoted'
      | 'said'
      | 'happened'
    )
  | ('published' | 'known-by' | 'relation' | 'sides' | 'is' | 'id' | 'text')

/** What people read of a field. */
export interface FieldHelp<Name extends string = FieldName> {
  /** The term `name:value` and the flag `--name value`. */
  readonly name: Name
  /** What stands for the value in help. */
  readonly value: string
  /** One line for help, completion and documentation. */
  readonly help: string
  readonly choices?: readonly string[]
}

export type Field = FieldHelp & FieldKind

export const QUOTED_CHOICES: readonly string[] = Object.keys(EXACTNESS_TYPED)

export const FIELDS: readonly Field[] = [
  {
    name: 'source',
    kind: 'name',
    value: 'NAME',
    help: 'who says it; a body includes its spokesmen (see --only)',
    registers: ({ sources }) => [sources],
    query: (id, dataset, only) => isIn('source', speakersFor(dataset, id, only)),
  },
  {
    name: 'party',
    kind: 'name',
    value: 'NAME',
    help: 'the party of who says it',
    registers: ({ parties }) => [parties],
    query: (id, dataset) => isIn('source', sourcesOfParties(dataset, new Set([id]))),
  },
  {
    name: 'target',
    kind: 'target',
    value: 'NAME',
    help: 'the party, source or words that it is aimed at',
    registers: ({ parties, sources }) => [parties, sources],
    query: aimedAt,
  },
  {
    name: 'act',
    kind: 'choice',
    choices: ACT_NAMES,
    value: 'ACT',
    help: 'what is done by saying it',
    query: (act) => isIn('act', [act]),
    spellings: ACT_NAMES.flatMap((act) =>
      [act, ...ACTS[act].verb].map((spelling) => [spelling, act] as const),
    ),
  },
  {
    name: 'incident',
    kind: 'name',
    value: 'ID',
    help: 'what it is about, by id, start of the id, or name',
    registers: ({ incidents }) => [incidents],
    query: (id) => isIn('incident', [id]),
  },
  {
    name: 'document',
    kind: 'name',
    value: 'ID',
    help: 'where it can be read',
    registers: ({ documents }) => [documents],
    query: (id) => anyOf(isIn('documents.id', [id]), isIn('anchors.document', [id])),
  },
  {
    name: 'agency',
    kind: 'name',
    value: 'NAME',
    help: 'an agency credited for the document',
    registers: (dataset) => [agencies(dataset)],
    query: (id) => isIn('documents.agencies', [id]),
  },
  {
    name: 'quoted',
    kind: 'choice',
    choices: QUOTED_CHOICES,
    value: 'HOW',
    help: 'in whose words it is printed',
    query: quotedAs,
  },
  dated('said', 'saidDate', 'when it was said'),
  dated('happened', 'happenedDate', 'when what it speaks of happened'),
  dated('published', 'publishedDate', 'when it was published'),
  {
    name: 'known-by',
    kind: 'moment',
    value: 'DATE',
    help: 'what a reader could know by then',
    query: (moment) => ({ tag: 'known-by', moment }),
  },
  {
    name: 'relation',
    kind: 'choice',
    choices: RELATION_TYPES,
    value: 'TYPE',
    help: 'it has this relation to another statement',
    query: (type) => ({ tag: 'related', type: type as RelationType }),
  },
  {
    name: 'sides',
    kind: 'choice',
    choices: ['one', 'both'],
    value: 'WHICH',
    help: 'how many parties to the conflict speak of its incident',
    query: (sides) => ({ tag: 'sides', sides: sides === 'both' ? 'both' : 'one' }),
  },
  {
    name: 'is',
    kind: 'choice',
    choices: IS_CHOICES,
    value: 'KIND',
    help: 'a property of the statement',
    query: (property) => IS[property as keyof typeof IS],
  },
  {
    name: 'id',
    kind: 'id',
    value: 'ID',
    help: 'its id',
    query: (id) => isIn('id', [id]),
  },
  {
    name: 'text',
    kind: 'words',
    value: 'WORDS',
    help: 'words in its text, quotation, or names',
    query: (folded) => ({ tag: 'contains', paths: TEXT_PATHS, folded }),
  },
]

/** The field of a date. */
function dated(name: FieldName, path: DatePath, help: string): Field {
  return { name, kind: 'date', value: 'DATE', help, query: (range) => ({ tag: 'overlaps', path, range }) }
}

/** A field by its name. */
export function fieldNamed(name: string): Field | undefined {
  return FIELDS.find((field) => field.name === name)
}

/** `from:DATE` and `to:DATE` are short for the ends of one range of days said; they also bound other `said` terms. */
export const RANGE_ENDS: readonly FieldHelp<'from' | 'to'>[] = [
  { name: 'from', value: 'DATE', help: 'said on that day or later' },
  { name: 'to', value: 'DATE', help: 'said on that day or earlier' },
]

/** "Accused each other": each of those who speak is aimed at, though no target is coded. */
function aimedAt(target: TargetMeant, dataset: Dataset, only: boolean): Query {
  if ('words' in target) return { tag: 'has-words', path: 'target.asPrinted', folded: target.words }
  const isParty = 'party' in target
  const sources = isParty
    ? sourcesOfParties(dataset, new Set([target.party]))
    : speakersFor(dataset, target.source, only)
  return anyOf(
    isIn('target.party', isParty ? [target.party] : []),
    isIn('target.source', sources),
    allOf(isIn('source', sources), isIn('mutual', [true])),
  )
}

/** Words in quotation marks that the coder did not keep may be whole or a part: both only perhaps. */
function quotedAs(how: string): Query {
  const exactness = EXACTNESS_TYPED[how] ?? 'not-kept'
  const mayBe = exactness === 'direct' || exactness === 'mixed'
  return isIn('quote.exactness', [exactness], mayBe ? ['not-kept'] : [])
}

/** Agencies, and whoever else a credit line names. */
function agencies({ documents, sources }: Dataset): Register {
  const credited = new Set([...documents.values()].flatMap((document) => document.agencies ?? []))
  return new Map([...sources].filter(([id, source]) => source.type === 'NewsAgency' || credited.has(id)))
}
