/** The cells of one row to a flat record; what is wrong is told by column, all of it. */
import { omitUndefined } from '../../model/deep-equal.js'
import { didYouMean } from '../finding.js'
import { type CellProblem, CellReader, type Cells, jsonCell, WrongCell, yesOrNo } from './cell-reader.js'
import { type Column, columnsOfKind } from './columns.js'
import { documentsOfRow, PARTS } from './document.js'
import type { Names } from './names.js'
import { quoteOf } from './quote.js'
import { statementId } from './statement-id.js'
import { type DateOrder, readDate } from './typed-date.js'

/** What a row shares with the others of its table. */
export interface Shared {
  readonly names: Names
  /** Ids for the addresses of documents: one address is one document in all rows. */
  readonly idOfUrl: (url: string) => string
  /** Of all rows, for relations between them. */
  readonly ids: ReadonlySet<string>
  readonly dates: DateOrder | undefined
  /** What all rows say, by the name of our column; a cell goes before it. */
  readonly constants: Cells
}

export interface RowRecord {
  /** To be checked against the schema of records. */
  readonly record: Readonly<Record<string, unknown>>
  readonly problems: readonly CellProblem[]
}

/** @param id what the row is called where it has no id of its own */
export function rowRecord(own: Cells, id: string, shared: Shared): RowRecord {
  const cells = shared.constants.size === 0 ? own : new Map([...shared.constants, ...own])
  const row = new CellReader(cells)
  const { names } = shared
  const { original, ...called } = statementId(cells.get('id') ?? id)
  const said = { ...called, act: (cells.get('act') ?? 'state').toLowerCase() }
  const speaker = row.read('source', (text) => names.source(text))
  const record = {
    schemaVersion: row.read('schemaVersion', Number) ?? 1,
    ...speaker,
    ...row.read('party', (text) => names.party(text)),
    ...row.read('partOf', (text) => names.partOf(text)),
    ...row.read('incident', (text) => names.incident(text)),
    target: row.read('target', (text) => listOr(text, () => names.targets(text))),
    addressee: row.read('addressee', (text) => listOr(text, () => names.targets(text))),
    quote: quote(row),
    ...read(row, 'text', (text) => text),
    ...(speaker?.sourceType && { sourceType: speaker.sourceType }),
    happenedDateFrom: row.read('happenedDateFrom', (text) => statementId(text).id),
    ...read(row, 'yes-no', yesOrNo),
    ...read(row, 'json', jsonCell),
    ...read(row, 'date', (text) => date(text, shared.dates)),
    ...documents(row, said.id, shared),
    ...relations(row, shared.ids),
    ...said,
  }
  return {
    record: omitUndefined<Record<string, unknown>>({ ...record, coding: coding(row, record, original) }),
    problems: row.problems,
  }
}

/** The fields of all columns of a kind. */
function read(
  row: CellReader,
  kind: Column['kind'],
  make: (text: string) => unknown,
): Record<string, unknown> {
  const columns = columnsOfKind(kind).filter(({ name }) => row.cells.has(name))
  return Object.fromEntries(columns.map(({ name, field }) => [field, row.read(name, make)]))
}

function listOr(text: string, make: () => unknown): unknown {
  return text.startsWith('[') ? jsonCell(text) : make()
}

function quote(row: CellReader): unknown {
  const [words, quoted] = [row.cells.get('quote'), row.cells.get('quoted')]
  if (words === undefined && quoted === undefined) return undefined
  return row.attempt(quoted === undefined ? 'quote' : 'quoted', () => quoteOf(words, quoted))
}

function date(text: string, order: DateOrder | undefined): string {
  const found = readDate(text, order)
  if ('problem' in found) throw new WrongCell(found.problem, found.hint)
  return found.edtf
}

function documents(row: CellReader, id: string, shared: Shared): Record<string, unknown> {
  const part = PARTS.find((name) => row.cells.has(name))
  if (part === undefined) return {}
  return {
    documents: row.attempt(part, () => {
      refuseBoth(row, 'documents')
      return documentsOfRow(row.cells, id, shared)
    }),
  }
}

function relations(row: CellReader, ids: ReadonlySet<string>): Record<string, unknown> {
  const columns = columnsOfKind('relation').filter(({ name }) => row.cells.has(name))
  if (columns.length === 0) return {}
  const found = columns.flatMap(({ name: type }) =>
    row.read(type, (text) => {
      refuseBoth(row, 'relations')
      return idsIn(text, ids).map((to) => ({ type, direction: 'one-way', to }))
    }),
  )
  return { relations: found.filter((relation) => relation !== undefined) }
}

function idsIn(text: string, ids: ReadonlySet<string>): string[] {
  const typed = ids.has(statementId(text).id) ? [text] : text.split(/[;,\s]+/).filter((id) => id !== '')
  return typed.map((one) => {
    const { id } = statementId(one)
    if (ids.has(id)) return id
    const near = didYouMean(one, ids).didYouMean ?? []
    const hint = near.length === 0 ? 'write the id of another row' : `did you mean ${near.join(' or ')}?`
    throw new WrongCell(`no row has the id “${one}”`, hint)
  })
}

/** The note, and the id and the dates as they were typed where they are written otherwise now. */
function coding(row: CellReader, record: Readonly<Record<string, unknown>>, id: string | undefined): unknown {
  const given = record['coding'] as { readonly original?: object } | undefined
  const note = row.read('note', (text) => {
    refuseBoth(row, 'coding')
    return text
  })
  const dates = columnsOfKind('date').flatMap(({ name, field }) => {
    const cell = row.cells.get(name)
    return cell === undefined || record[field] === undefined || cell === record[field] ? [] : [[name, cell]]
  })
  const typed = [...(id === undefined ? [] : [['id', id]]), ...dates]
  if (note === undefined && typed.length === 0) return given
  return {
    ...given,
    ...(note === undefined ? {} : { note }),
    ...(typed.length === 0 ? {} : { original: { ...given?.original, ...Object.fromEntries(typed) } }),
  }
}

function refuseBoth(row: CellReader, whole: string): void {
  if (!row.cells.has(whole)) return
  throw new WrongCell(`${whole} says it too, as JSON`, 'empty one of the two cells')
}
