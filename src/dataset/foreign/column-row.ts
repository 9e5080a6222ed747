/** A record of somebody else's JSON as a row of our columns: the values at the dotted paths of a mapping. */
import type { Source } from '../../model/source.js'
import type { Row } from '../intake.js'
import type { ForeignReading, Mapping } from '../reading.js'
import type { Column } from '../table/columns.js'
import { joinedCells, joinedNames } from '../table/joined-cells.js'
import type { ColumnRow, Wording } from '../table/take-rows.js'
import type { ForeignRecord } from './foreign-record.js'
import { sourceTypeAt } from './source-type.js'
import { jsonAt, type ListOnPath, listOn, textsAt } from './values-at.js'

/** @param number of the record in its file, from 1 */
export function columnRow(
  record: ForeignRecord,
  number: number,
  row: Row,
  reading: ForeignReading,
): ColumnRow {
  const cells = new Map<string, string>()
  let problem: ColumnRow['problem']
  const isRelative = reading.each !== undefined
  const saysType = reading.constants?.has('sourceType') === true
  for (const [column, theirs] of reading.map) {
    const isPath = (path: string): boolean => textsAt(record, path, isRelative).texts.length > 0
    const found = joinedNames(column, theirs, isPath).map((path) => cellAt(record, path, column, reading))
    problem ??= found.find((one) => 'problem' in one)?.problem
    const text = joinedCells(found.map((one) => ('text' in one ? one.text : '')))
    if (text !== '') cells.set(column.name, text)
    if (column.name === 'source' && !saysType) setType(cells, sourceTypeAt(record, theirs, isRelative))
  }
  return problem === undefined ? { row, number, cells } : { row, number, cells, problem }
}

/** A column that is mapped, or a text for all rows, goes before it. */
function setType(cells: Map<string, string>, type: Source['type']): void {
  if (type !== undefined && !cells.has('sourceType')) cells.set('sourceType', type)
}

/** What the file's own things are called in messages. */
export function wordingOf(mapping: Mapping): Wording {
  const labels = new Map(
    [...mapping].flatMap(([{ name, field }, path]) => [field, name].map((ours) => [ours, path] as const)),
  )
  return { row: 'record', column: 'field', labels }
}

type Cell = { readonly text: string } | { readonly problem: NonNullable<ColumnRow['problem']> }

/** The one text at a path: several are never made one. */
function cellAt(record: ForeignRecord, path: string, column: Column, { each, lists }: ForeignReading): Cell {
  const isRelative = each !== undefined
  if (column.kind === 'json') return { text: jsonAt(record, path, isRelative) ?? '' }
  const { texts, objects } = textsAt(record, path, isRelative)
  const [object] = objects
  if (object !== undefined) return { problem: noText(path, object) }
  // Behind a single key nothing goes on.
  const list = texts.length > 1 || path.includes('.') ? listOn(record, path, isRelative) : undefined
  const isSeveral = texts.length > 1 || (texts.length === 1 && list?.goesOn === true)
  if (!isSeveral || (lists !== undefined && SEVERAL.has(column.name))) return { text: texts.join(lists) }
  const several =
    texts.length > 1
      ? `there are ${String(texts.length)} values at “${path}”, and ${column.name} takes one`
      : `there are ${String(list?.length ?? 0)} items at “${list?.path ?? path}”, and “${path}” is in one of them`
  return {
    problem: {
      message: several,
      hint: eachHint(list) + (SEVERAL.has(column.name) ? ONE_RECORD : ''),
      shared: { fault: `has several values at “${path}”` },
    },
  }
}

const ONE_RECORD = '; --lists ";" takes all of them for one record'

/** Columns that take several names or addresses. */
const SEVERAL: ReadonlySet<string> = new Set(['source', 'target', 'addressee', 'url'])

function eachHint(list: ListOnPath | undefined): string {
  if (list === undefined) return 'split the item, or map another path'
  const { path, goesOn } = list
  return `--each ${path} makes a record of each; paths then start at the record${goesOn ? '' : ', which itself is “.”'}, or with a / at the top: --map gist=/claim`
}

function noText(path: string, object: object): NonNullable<ColumnRow['problem']> {
  const inside = Object.keys(object).map((key) => `${path}.${key}`)
  return {
    message: `at “${path}” there is an object, and no text`,
    hint: inside.length === 0 ? 'map another path' : `map a path in it: ${inside.slice(0, 10).join(', ')}`,
    shared: { fault: `has an object at “${path}”` },
  }
}
