/**
 * What came of a file of records, line by line or row by row: each is taken in, or refused with the reason. Nothing
 * else can become of one.
 */
import { ClaimsError, type Place, type Problem } from '../error.js'
import type { DatasetFile } from '../model/dataset.js'
import { defaultInfo } from '../model/dataset-info.js'
import { fromRecords } from '../model/records.js'
import { isRegisterLine, type Line } from '../model/register-line.js'
import { RegisterIntake } from '../model/registers.js'
import { deepEqual } from '../model/deep-equal.js'
import { firstProblems } from './problem-list.js'
import type { Joined } from './table/joined-names.js'

/** A line or row as it stands in its file. */
export interface Row {
  readonly where: Place
  /** The text of a line; of a table the cells of a row. */
  readonly content: string | readonly string[]
  /** Of a table, the text of the row. */
  readonly asItStands?: () => string
}

export interface Taken {
  readonly row: Row
  readonly line: Line
}

export interface Refused {
  readonly row: Row
  readonly problems: readonly Problem[]
}

/** How a table stands in its file. */
export interface TableLayout {
  /** The text of the header; undefined where there is none. */
  readonly header: string | undefined
  readonly delimiter: string
  /** Whether quotation marks stand around cells. */
  readonly quotes: boolean
  /** The number of its columns. */
  readonly width: number
}

export interface Intake {
  readonly file: string
  readonly taken: readonly Taken[]
  readonly refused: readonly Refused[]
  /** What to tell beside the answer. */
  readonly notices: readonly string[]
  /** Names that were read as one. */
  readonly joined?: readonly Joined[]
  readonly table?: TableLayout
}

/** @throws ClaimsError (data) with the reasons of all that was refused */
export function wholeOf(intake: Intake): DatasetFile {
  const { taken, refused } = withoutContradictions(intake)
  if (refused.length > 0) throw new ClaimsError('data', firstProblems(refused.flatMap((row) => row.problems)))
  return datasetOf(taken, intake.file)
}

/** The dataset of what was taken in; records that say the same under one id are one. */
export function datasetOf(taken: readonly Taken[], file: string): DatasetFile {
  const lines = taken.map(({ line }) => line)
  const records = new Map(lines.flatMap((line) => (isRegisterLine(line) ? [] : [[line.id, line] as const])))
  return fromRecords([...records.values()], defaultInfo(file), lines.filter(isRegisterLine))
}

/** The same intake, with what contradicts something before it refused. */
export function withoutContradictions(intake: Intake): Intake {
  const taken: Taken[] = []
  const refused: Refused[] = []
  const found: Problem[] = []
  const registers = new RegisterIntake((problem) => found.push(problem))
  const known = new Map<string, Line>()
  for (const each of linesFirst(intake.taken)) {
    const { line, row } = each
    if (isRegisterLine(line)) registers.enterLine(line)
    else {
      const twin = known.get(line.id)
      if (twin !== undefined && !deepEqual(twin, line)) found.push(doubled(line.id))
      else registers.enter(line)
      known.set(line.id, twin ?? line)
    }
    if (found.length === 0) taken.push(each)
    else refused.push({ row, problems: found.splice(0).map((problem) => ({ ...problem, where: row.where })) })
  }
  return { ...intake, taken, refused: inFileOrder([...intake.refused, ...refused]) }
}

/** Registers count before records, wherever they stand in the file. */
function linesFirst(taken: readonly Taken[]): Taken[] {
  return [
    ...taken.filter(({ line }) => isRegisterLine(line)),
    ...taken.filter(({ line }) => !isRegisterLine(line)),
  ]
}

function inFileOrder(refused: readonly Refused[]): Refused[] {
  return [...refused].sort((a, b) => (a.row.where.line ?? 0) - (b.row.where.line ?? 0))
}

/** What is told of a second record with an id that says something else. */
export function doubled(id: string): Problem {
  return {
    message: `another record above has the id “${id}” and says something else`,
    hint: 'give one of them another id, or take one away',
  }
}
