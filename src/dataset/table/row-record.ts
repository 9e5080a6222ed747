/** The cells of one row to a flat record; what is wrong is told by column, all of it. */
import { omitUndefined } from '../../model/deep-equal.js'
import { didYouMean } from '../finding.js'
import { isAddress } from './addresses.js'
import { type CellHabits, partsOf } from './cell-habits.js'
import { type CellProblem, CellReader, type Cells, WrongCell, wrongValue } from './cell-reader.js'
import { type Column, columnsOfKind } from './columns.js'
import { documentsOfRow, PARTS } from './document.js'
import { jsonCell, yesOrNo } from './json-cell.js'
import { quoteOf } from './quote.js'
import type { Shared } from './shared.js'
import { statementId } from './statement-id.js'
import { readDate } from './typed-date.js'

export interface RowRecord {
  /** To be checked against the schema of records. */
  readonly record: Readonly<Record<string, unknown>>
  readonly problems: readonly CellProblem[]
}

/** @param id what the row is called where it has no id of its own */
export function rowRecord(own: Cells, id: string, shared: Shared): RowRecord {
  const cells = shared.constants.size === 0 ? own : new Map([...shared.constants, ...own])
  const row = new CellReader(cells)
  const { names, habits } = shared
  const { original, ...called } = statementId((cells.get('id') ?? id).trim())
  const said = { ...called, act: (cells.get('act') ?? 'state').trim().toLowerCase() }
  const speaker = row.read('source', (text) => names.source(text))
  const record = {
    schemaVersion: row.read('schemaVersion', Number) ?? 1,
    ...speaker,
    ...row.read('party', (text) => names.party(text)),
    ...row.read('partOf', (text) => names.partOf(text)),
    ...row.read('incident', (text) => names.incident(text)),
    target: row.read('target', (text) => targets(text, shared)),
    addressee: row.read('addressee', (text) => targets(text, shared)),
    quote: quote(row, habits),
    ...read(row, 'text', (text) => text),
    ...(speaker?.sourceType && { sourceType: speaker.sourceType }),
    happenedDateFrom: row.read('happenedDateFrom', (text) => statementId(text.trim()).id),
    ...read(row, 'yes-no', yesOrNo),
    ...read(row, 'json', jsonCell),
    ...dates(row, shared),
    ...documents(row, said.id, shared),
    ...relations(row, shared),
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

function targets(text: string, { names, habits }: Shared): unknown {
  return habits.isOurs && /^\[\s*[{\]]/.test(text) ? jsonCell(text) : names.targets(text)
}

function quote(row: CellReader, habits: CellHabits): unknown {
  const [words, quoted] = [row.cells.get('quote'), row.cells.get('quoted')]
  if (words === undefined && quoted === undefined) return undefined
  return row.attempt(quoted === undefined ? 'quote' : 'quoted', () => quoteOf(words, quoted, habits))
}

function dates(row: CellReader, { dates: order, habits, look }: Shared): Record<string, unknown> {
  const columns = columnsOfKind('date').filter(({ name }) => row.cells.has(name))
  const read = ({ name }: Column): string | undefined =>
    row.read(name, (text) => {
      look.seeDate(name, text)
      const found = readDate(text, order, habits.isOurs)
      if ('edtf' in found) return found.edtf
      throw wrongValue(text.trim(), found.fault, found.hint, found.detail)
    })
  return Object.fromEntries(columns.map((column) => [column.field, read(column)]))
}

function documents(row: CellReader, id: string, shared: Shared): Record<string, unknown> {
  const part = PARTS.find((name) => row.cells.has(name))
  if (part === undefined) return {}
  const found = row.attempt(part, () => {
    refuseBoth(row, 'documents')
    return documentsOfRow({ cells: row.cells, id }, shared)
  })
  return found === undefined ? {} : { documents: found }
}

function relations(row: CellReader, shared: Shared): Record<string, unknown> {
  const columns = columnsOfKind('relation').filter(({ name }) => row.cells.has(name))
  if (columns.length === 0) return {}
  const found = columns.flatMap(({ name: type }) =>
    row.read(type, (text) => {
      refuseBoth(row, 'relations')
      return idsIn(text, shared).map((to) => ({ type, direction: 'one-way', to }))
    }),
  )
  return { relations: found.filter((relation) => relation !== undefined) }
}

function idsIn(text: string, { ids, habits }: Shared): string[] {
  return idsTyped(text, ids, habits).map((one) => {
    const { id } = statementId(one)
    if (ids.has(id)) return id
    const near = didYouMean(one, ids).didYouMean ?? []
    const hint = near.length === 0 ? 'write the id of another row' : `did you mean ${near.join(' or ')}?`
    throw new WrongCell(`no row has the id “${one}”`, hint)
  })
}

/** In a table of ours a cell may hold several. */
function idsTyped(text: string, ids: ReadonlySet<string>, { isOurs, separator }: CellHabits): string[] {
  if (!isOurs) return partsOf(text, separator)
  return ids.has(statementId(text).id) ? [text] : text.split(/[;,\s]+/).filter((id) => id !== '')
}

/** The note, and what was typed where it is written otherwise now: the id, dates, words in the place of an address. */
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
  const url = row.cells.get('url')
  const typed = [
    ...(id === undefined ? [] : [['id', id]]),
    ...dates,
    ...(url === undefined || isAddress(url.trim()) ? [] : [['url', url]]),
  ]
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
