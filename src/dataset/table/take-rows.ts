/** Rows whose cells are known by our columns, of a table or of somebody else's JSON: each is taken in or refused. */
import type { Place, Problem } from '../../error.js'
import { omitUndefined } from '../../model/deep-equal.js'
import type { Line } from '../../model/register-line.js'
import type { Finding } from '../finding.js'
import type { Intake, Refused, Row, Taken } from '../intake.js'
import type { Reading } from '../reading.js'
import { recordFindings, registerLineFindings } from '../records.js'
import { CellReader, type Cells, jsonCell, WrongCell } from './cell-reader.js'
import { idsForUrls } from './document.js'
import { type Joined, NAME_KINDS } from './joined-names.js'
import { Names } from './names.js'
import { statementId } from './statement-id.js'
import { rowRecord, type Shared } from './row-record.js'

export interface ColumnRow {
  readonly row: Row
  readonly number: number
  readonly cells: Cells
  /** What is wrong with the row as a whole. */
  readonly problem?: { readonly message: string; readonly hint: string }
}

/** What the file's own things are called in messages. */
export interface Wording {
  readonly row: 'row' | 'record'
  readonly column: 'column' | 'field'
  /** Its names for our columns. */
  readonly labels: ReadonlyMap<string, string>
}

export async function takeRows(
  rows: readonly ColumnRow[],
  wording: Wording,
  { map, constants = NO_CELLS, dates }: Reading,
): Promise<Pick<Intake, 'taken' | 'refused'> & { readonly joined: readonly Joined[] }> {
  const names = namesIn(rows, map !== undefined)
  hearNames(constants, names, NOWHERE)
  const shared = { names, idOfUrl: idsForUrls(), ids: idsIn(rows), dates, constants }
  const taken: Taken[] = []
  const refused: Refused[] = []
  for (const each of rows) {
    const { line, problems } = await takeRow(each, shared, wording)
    const { row } = each
    if (line === undefined) refused.push({ row, problems })
    else taken.push({ row, line })
  }
  return { taken, refused, joined: names.joined }
}

const NO_CELLS: Cells = new Map()
const NOWHERE = { file: '' }

/** The line that a row is, and what is wrong with it. */
interface ReadRow<Wrong> {
  readonly line?: Line
  readonly problems: readonly Wrong[]
}

/** The line is there where there are no problems. */
export async function takeRow(row: ColumnRow, shared: Shared, wording: Wording): Promise<ReadRow<Problem>> {
  const { line, problems } = await read(row, shared)
  if (line !== undefined && problems.length === 0) return { line, problems: [] }
  return { problems: problems.map((problem) => told(problem, row, wording)) }
}

/** Every name is known before the first row is read, so that a target finds a source that speaks further below. */
function namesIn(rows: readonly ColumnRow[], isMapped: boolean): Names {
  const names = new Names(isMapped)
  for (const { row, cells } of rows) hearNames(cells, names, row.where)
  return names
}

/** Has the names of a row heard. */
export function hearNames(cells: Cells, names: Names, where: Place): void {
  for (const [column, kind] of NAMING) {
    new CellReader(cells).read(column, (text) => {
      names.hear(kind, text, where)
    })
  }
}

/** Columns that name somebody or something, who speaks before who is spoken for. */
const NAMING = [
  ...NAME_KINDS.map((kind) => [kind, kind] as const),
  ['partOf', 'source'],
  ['agency', 'source'],
] as const

function idsIn(rows: readonly ColumnRow[]): Set<string> {
  return new Set(rows.map(({ cells, number }) => statementId(cells.get('id') ?? idOf(number)).id))
}

/** What a row is called that has no id of its own. */
export function idOf(number: number): string {
  return `row-${number}`
}

type RowProblem = Omit<Problem, 'where'> & { readonly column?: string }

async function read({ cells, number, problem }: ColumnRow, shared: Shared): Promise<ReadRow<RowProblem>> {
  if (problem !== undefined) return { problems: [problem] }
  if (cells.has('register')) return readRegister(cells)
  if (!cells.has('gist')) return { problems: [NO_GIST] }
  const { record, problems } = rowRecord(cells, idOf(number), shared)
  if (problems.length > 0) return { problems }
  const findings = await recordFindings(record)
  return { line: record as unknown as Line, problems: findings.map(ofColumn) }
}

const NO_GIST: RowProblem = {
  column: 'gist',
  message: 'there is no gist',
  hint: 'say in one neutral sentence what is said',
}

async function readRegister(cells: Cells): Promise<ReadRow<RowProblem>> {
  try {
    const entry = jsonCell(cells.get('entry') ?? '')
    const line = { schemaVersion: 1, register: cells.get('register'), entry }
    const findings = await registerLineFindings(line)
    return { line: line as unknown as Line, problems: findings.map(ofColumn) }
  } catch (error) {
    if (!(error instanceof WrongCell)) throw error
    return { problems: [{ column: 'entry', message: error.message, hint: error.hint }] }
  }
}

/** A finding in a field of the record is one in the column that fills it. */
function ofColumn({ at, message, hint, didYouMean }: Finding): RowProblem {
  const [field] = 'path' in at ? at.path : []
  const column = typeof field === 'string' ? field : undefined
  return omitUndefined<RowProblem>({ column, message, hint, didYouMean })
}

function told(
  { column, message, ...advice }: RowProblem,
  { row, number }: ColumnRow,
  wording: Wording,
): Problem {
  const named = wording.labels.get(column ?? '') ?? column
  const place = named === undefined ? '' : `, ${wording.column} “${named}”`
  return { message: `${wording.row} ${number}${place}: ${message}`, ...advice, where: row.where }
}
