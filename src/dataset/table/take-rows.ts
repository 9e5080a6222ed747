/** Rows whose cells are known by our columns, of a table or of somebody else's JSON: each is taken in or refused. */
import type { Place, Problem } from '../../error.js'
import { readLine, type WrittenLine } from '../../model/as-written.js'
import { omitUndefined } from '../../model/deep-equal.js'
import type { Line } from '../../model/register-line.js'
import type { Finding } from '../finding.js'
import type { Intake, Refused, Row, Taken } from '../intake.js'
import { recordFindings, registerLineFindings } from '../records.js'
import type { ColumnFault, RowProblem } from '../problem-list.js'
import type { Reading } from '../reading.js'
import { type CellHabits, habitsOf } from './cell-habits.js'
import { CellReader, type Cells, NO_CELLS, type SharedFault, WrongCell } from './cell-reader.js'
import { ColumnLook } from './column-look.js'
import { idsForUrls } from './document.js'
import { type Joined, NAME_KINDS } from './joined-names.js'
import { jsonCell } from './json-cell.js'
import { Names } from './names.js'
import { TWO_DAYS } from './no-date.js'
import { rowRecord } from './row-record.js'
import type { Shared } from './shared.js'
import { idOfNumber, statementId } from './statement-id.js'

export interface ColumnRow {
  readonly row: Row
  readonly number: number
  readonly cells: Cells
  /** What is wrong with the row as a whole. */
  readonly problem?: Pick<CellTrouble, 'message' | 'hint' | 'shared'>
}

/** What the file's own things are called in messages. */
export interface Wording {
  readonly row: 'row' | 'record'
  readonly column: 'column' | 'field'
  /** Its names for our columns. */
  readonly labels: ReadonlyMap<string, string>
}

/** @param reading of the whole file */
export async function takeRows(
  rows: readonly ColumnRow[],
  wording: Wording,
  reading: Reading,
): Promise<Pick<Intake, 'taken' | 'refused'> & RowsSeen> {
  const { constants = NO_CELLS, dates } = reading
  const habits = habitsOf(reading)
  const look = new ColumnLook()
  const names = namesIn(rows, habits)
  hearNames(constants, names, NOWHERE)
  const shared: Shared = {
    ...{ names, dates, constants, habits, look },
    idOfUrl: idsForUrls(),
    ids: idsIn(rows),
  }
  const taken: Taken[] = []
  const refused: Refused[] = []
  for (const each of rows) {
    const { line, problems } = await takeRow(each, shared, wording)
    const { row } = each
    if (line === undefined) refused.push({ row, problems })
    else taken.push({ row, line })
  }
  return { taken, refused: refused.map((each) => withProvenOrder(each, look)), look, joined: names.joined }
}

/** What only all rows show together. */
interface RowsSeen {
  readonly look: ColumnLook
  readonly joined: readonly Joined[]
}

const NOWHERE = { file: '' }

/** Which order of day and month a column has is known when all of it was seen. */
function withProvenOrder({ row, problems }: Refused, look: ColumnLook): Refused {
  return { row, problems: problems.map((problem) => provenOrder(problem, look)) }
}

/** A problem with the hint that other dates of its column give. */
export function provenOrder(problem: Problem, look: ColumnLook): Problem {
  const { fault, ours } = ('shared' in problem ? problem.shared : {}) as Partial<ColumnFault>
  const hint = fault === TWO_DAYS && ours !== undefined ? look.orderHint(ours) : undefined
  return hint === undefined ? problem : { ...problem, hint }
}

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
function namesIn(rows: readonly ColumnRow[], habits: CellHabits): Names {
  const names = new Names(habits)
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
  return new Set(
    rows.map(({ cells, number }) => statementId((cells.get('id') ?? idOfNumber(number)).trim()).id),
  )
}

type CellTrouble = Omit<Problem, 'where'> & {
  readonly column?: string
  readonly shared?: SharedFault | undefined
}

async function read({ cells, number, problem }: ColumnRow, shared: Shared): Promise<ReadRow<CellTrouble>> {
  if (problem !== undefined) return { problems: [problem] }
  if (cells.has('register')) return readRegister(cells)
  if (!cells.has('gist')) return { problems: [NO_GIST] }
  const { record, problems } = rowRecord(cells, idOfNumber(number), shared)
  if (problems.length > 0) return { problems }
  return readRow(record, await recordFindings(record))
}

const NO_GIST: CellTrouble = {
  column: 'gist',
  message: 'there is no gist',
  hint: 'say in one neutral sentence what is said',
  shared: { fault: 'has no gist' },
}

async function readRegister(cells: Cells): Promise<ReadRow<CellTrouble>> {
  try {
    const entry = jsonCell(cells.get('entry') ?? '')
    const line = { schemaVersion: 1, register: cells.get('register'), entry }
    return readRow(line, await registerLineFindings(line))
  } catch (error) {
    if (!(error instanceof WrongCell)) throw error
    return { problems: [{ column: 'entry', message: error.message, hint: error.hint }] }
  }
}

function readRow(line: object, findings: readonly Finding[]): ReadRow<CellTrouble> {
  if (findings.length > 0) return { problems: findings.map(ofColumn) }
  return { line: readLine(line as WrittenLine), problems: [] }
}

/** A finding in a field of the record is one in the column that fills it. */
function ofColumn({ at, message, hint, didYouMean }: Finding): CellTrouble {
  const [field] = 'path' in at ? at.path : []
  const column = typeof field === 'string' ? field : undefined
  return omitUndefined<CellTrouble>({ column, message, hint, didYouMean })
}

function told(
  { column, message, shared, ...advice }: CellTrouble,
  { row, number }: ColumnRow,
  wording: Wording,
): RowProblem {
  const name = wording.labels.get(column ?? '') ?? column
  const named = name === undefined ? undefined : `${wording.column} “${name}”`
  const place = `${wording.row} ${String(number)}${named === undefined ? '' : `, ${named}`}`
  return {
    message: `${place}: ${message}`,
    ...advice,
    where: row.where,
    shared: { unit: wording.row, number, column: named, ours: column, ...shared },
  }
}
