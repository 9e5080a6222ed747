/**
 * What rules look at: the entries of a file, each with the way to it. Entries of a wrong shape are left out, since
 * the schema's finding about them comes first; so the rules can trust the types, but no reference and no date.
 */
import type { Finding, Path } from '../dataset/finding.js'
import type { DatasetFile } from '../model/dataset.js'
import type { Document, DocumentText } from '../model/document.js'
import { isEdtf, type Span, span } from '../dates/edtf.js'
import type { Incident } from '../model/incident.js'
import { readSource, type WrittenSource } from '../model/as-written.js'
import type { Party, Source } from '../model/source.js'
import type { Relation } from '../model/relation.js'
import type { Statement } from '../model/statement.js'

export interface Entry<T> {
  readonly path: Path
  readonly item: T
}

export interface Subject {
  readonly parties: Register<Party>
  readonly sources: Register<Source>
  readonly documents: Register<Document>
  readonly incidents: Register<Incident>
  readonly statements: Register<Statement>
  readonly relations: readonly Entry<Relation>[]
  /** The whole file, of whatever shape. */
  readonly whole: unknown
  /** The texts at hand; absent where none were asked for. */
  readonly texts?: readonly DocumentText[]
}

interface Register<T> {
  readonly entries: readonly Entry<T>[]
  readonly byId: ReadonlyMap<string, T>
}

/** A figure, an anchor … of a statement. */
export interface Part<T> extends Entry<T> {
  readonly statement: Statement
}

/**
 * The parts of all statements.
 * @param list the key of the list
 * @param partsIn the list itself
 */
export function partsOf<T>(
  { statements }: Subject,
  list: string,
  partsIn: (statement: Statement) => readonly T[] | undefined,
): Part<T>[] {
  return statements.entries.flatMap(({ path, item: statement }) =>
    (partsIn(statement) ?? []).map((item, index) => ({ path: [...path, list, index], item, statement })),
  )
}

/** @param findings what reading the file has found in it */
export function subjectOf(
  whole: unknown,
  findings: readonly Finding[],
  texts?: readonly DocumentText[],
): Subject {
  const misshapen = new Set(findings.flatMap(entryOfWrongShape))
  const list = <T>(name: keyof DatasetFile): Entry<T>[] =>
    itemsOf(whole, name).flatMap((item, index) =>
      misshapen.has(`${name}/${index}`) ? [] : [{ path: [name, index], item: item as T }],
    )
  const register = <T extends { readonly id: string }>(
    name: keyof DatasetFile,
    entries = list<T>(name),
  ): Register<T> => ({ entries, byId: new Map(entries.map(({ item }) => [item.id, item])) })
  return {
    parties: register('parties'),
    sources: register(
      'sources',
      list<WrittenSource>('sources').map(({ path, item }) => ({ path, item: readSource(item) })),
    ),
    documents: register('documents'),
    incidents: register('incidents'),
    statements: register('statements'),
    relations: list('relations'),
    whole,
    ...(texts === undefined ? {} : { texts }),
  }
}

/** The days of a date; undefined where there is none, or none that can be read. */
export function daysOf(date: string | undefined): Span | undefined {
  return date !== undefined && isEdtf(date) ? span(date) : undefined
}

/** An unknown key does not spoil the keys that are known. */
function entryOfWrongShape({ rule, at }: Finding): string[] {
  if (rule !== 'schema' || !('path' in at) || at.key !== undefined) return []
  return [at.path.slice(0, 2).join('/')]
}

function itemsOf(whole: unknown, name: string): unknown[] {
  if (typeof whole !== 'object' || whole === null) return []
  const items: unknown = Object.hasOwn(whole, name) ? (whole as Record<string, unknown>)[name] : []
  return Array.isArray(items) ? items : []
}
