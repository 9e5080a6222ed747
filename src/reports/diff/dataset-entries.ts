/** All that a dataset holds, as entries that have an id and are compared field by field: `quote.text`, `figures[0].best`. */
import type { Lookup } from '../../model/dataset.js'
import type { Json } from '../report.js'
import type { Statement } from '../../model/statement.js'
import { deepEqual } from '../../model/deep-equal.js'

/** One of two that are compared: its statements, and what they lead to. */
export interface Side {
  readonly lookup: Lookup
  readonly statements: readonly Statement[]
}

/** In the order in which changes are told. */
export const KINDS = [
  'dataset',
  'party',
  'source',
  'document',
  'incident',
  'statement',
  'relation',
  'assessment',
] as const
export type Kind = (typeof KINDS)[number]

export interface Entry {
  readonly kind: Kind
  readonly id: string
  /** What a reader knows it by; empty where its id says all. */
  readonly label: string
  readonly value: Json
  /** Only of a statement: when it was said (EDTF), and the name of its source. */
  readonly saidDate?: string | undefined
  readonly sourceName?: string | undefined
}

/** The statements of a side, and unless `statementsOnly` all else that its dataset holds. */
export function entriesOf({ lookup, statements }: Side, statementsOnly: boolean): Entry[] {
  const told = statements.map((one) => ({
    ...entry('statement', one.id, one.gist, one),
    saidDate: one.saidDate,
    sourceName: lookup.sources.get(one.attribution.source ?? '')?.name,
  }))
  return statementsOnly ? told : [...registers(lookup), ...told, ...links(lookup)]
}

function registers({ info, parties, sources, documents, incidents }: Lookup): Entry[] {
  return [
    entry('dataset', info.id, info.title, info),
    ...[...parties.values()].map((one) => entry('party', one.id, one.name, one)),
    ...[...sources.values()].map((one) => entry('source', one.id, one.name, one)),
    ...[...documents.values()].map((one) =>
      entry('document', one.id, one.headline ?? one.publisher ?? '', one),
    ),
    ...[...incidents.values()].map((one) => entry('incident', one.id, one.name, one)),
  ]
}

function links({ relationsOf, assessments }: Lookup): Entry[] {
  const relations = [...new Set([...relationsOf.values()].flat())]
  return [
    ...relations.map((one) => entry('relation', `${one.from} ${one.type} ${one.to}`, '', one)),
    ...assessments.map((one) =>
      entry('assessment', `${one.object} by ${one.by}`, one.explanation ?? '', one),
    ),
  ]
}

/** What was read from JSON is JSON. */
function entry(kind: Kind, id: string, label: string, value: object): Entry {
  return { kind, id, label, value: value as Json }
}

/** By kind and id; the second of one name has a number of its own. */
export function byKey(entries: readonly Entry[]): Map<string, Entry> {
  const found = new Map<string, Entry>()
  for (const one of entries) {
    let key = `${one.kind} ${one.id}`
    for (let number = 2; found.has(key); number += 1) key = `${one.kind} ${one.id} ${String(number)}`
    found.set(key, one)
  }
  return found
}

export interface FieldChange {
  readonly field: string
  /** Undefined where it has no value. */
  readonly before: Json | undefined
  readonly after: Json | undefined
}

/** Lists of one length are compared item by item, others as a whole. Fields in the order of their names. */
export function fieldChanges(before: Json | undefined, after: Json | undefined, path = ''): FieldChange[] {
  if (deepEqual(before, after)) return []
  if (isList(before) && isList(after) && before.length === after.length) {
    return before.flatMap((item, index) => fieldChanges(item, after[index], `${path}[${String(index)}]`))
  }
  if (isRecord(before) && isRecord(after)) {
    const [one, other] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
    const names = [...new Set([...one.keys(), ...other.keys()])].sort()
    return names.flatMap((name) =>
      fieldChanges(one.get(name), other.get(name), path === '' ? name : `${path}.${name}`),
    )
  }
  return [{ field: path, before, after }]
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}

function isRecord(value: Json | undefined): value is { readonly [key: string]: Json | undefined } {
  return typeof value === 'object' && value !== null && !isList(value)
}
