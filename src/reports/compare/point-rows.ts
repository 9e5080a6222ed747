/**
 * The rows of a comparison by point: each point that a version states, or that a report was visibly not made on, and
 * how the answers of the sides stand to each other by their coded values.
 */
import type { Lookup } from '../../model/dataset.js'
import { span } from '../../dates/edtf.js'
import { LOSSES } from '../../model/figure.js'
import type { Incident } from '../../model/incident.js'
import { POINT_NAMES, type Point, type PointName } from '../../model/points.js'
import { quotedPieces } from '../../model/quote.js'
import type { Statement } from '../../model/statement.js'
import type { Selection } from '../../query/select.js'
import { printedDate } from '../phrase/when.js'
import { groupRepetitions } from '../parts/statement-group.js'
import type { Version } from './versions.js'
import { listed } from '../phrase/names.js'
import type { PointComparison } from './point-item.js'

export const POINT_WORDS: Readonly<Record<PointName, string>> = {
  who: 'who acted',
  what: 'did what',
  against: 'at whom',
  where: 'where',
  when: 'when',
  weapons: 'with what',
  losses: 'own losses',
  response: 'own response',
  cause: 'cause',
}

export interface PointRow {
  readonly name: PointName
  readonly points: readonly (Point | undefined)[]
  readonly compared: PointComparison
  /** The statement that visibly makes no report on this point. */
  readonly notReported: Statement | undefined
}

/**
 * In the order of the model.
 * @param selection which may hold a report of losses that was visibly not made
 */
export function pointRows(lookup: Lookup, versions: readonly Version[], selection: Selection): PointRow[] {
  return POINT_NAMES.flatMap((name) => {
    const points = versions.map(({ statement }) => statement.points?.[name])
    const notReported = name === 'losses' ? reportOfLossesNotMade(selection.statements) : undefined
    if (points.every((point) => point === undefined) && notReported === undefined) return []
    const answers = versions.map((version, index) => ({ ...version, point: points[index] }))
    const found = comparePoint(name, answers)
    const note = name === 'when' && found.note === '' ? otherDates(lookup, versions, selection) : found.note
    return [{ name, points, compared: { ...found, note }, notReported }]
  })
}

function reportOfLossesNotMade(statements: readonly Statement[]): Statement | undefined {
  const notReported = statements.filter(({ act }) => act === 'not-reported')
  return notReported.find(({ figures = [] }) => figures.some(({ measure }) => LOSSES.includes(measure)))
}

/** What other statements on the same incident have as its date: `s01: 2022-11-06 to 2022-11-07`. */
function otherDates(lookup: Lookup, versions: readonly Version[], { statements }: Selection): string {
  const compared = new Set(versions.map(({ statement }) => statement.id))
  const dates = new Set(versions.map(({ statement }) => statement.happenedDate))
  return groupRepetitions(lookup, statements)
    .map(({ statement }) => statement)
    .filter(({ id, happenedDate, happenedDateFrom, act }) => {
      const own = happenedDate !== undefined && happenedDateFrom === undefined && act !== 'not-reported'
      return (
        own && !compared.has(id) && !dates.has(happenedDate) && Number.isFinite(span(happenedDate).latest)
      )
    })
    .map(({ id, happenedDate = '' }) => `${id}: ${printedDate(happenedDate)}`)
    .join('; ')
}

/** What none of the versions says: whole points, and two that lie within others. */
export function nobodySays(
  incident: Incident,
  versions: readonly Version[],
  rows: readonly PointRow[],
): string[] {
  const stated = rows
    .flatMap(({ points }) => points)
    .filter((point) => point !== undefined && point.cut !== true)
  const words = versions.flatMap(({ statement }) => [
    ...quotedPieces(statement.quote),
    ...Object.values(statement.points ?? {}).map((point) => (point.cut === true ? '' : point.asPrinted)),
  ])
  const placeNamed = (incident.placeNames ?? []).some(({ text }) => words.some((one) => one.includes(text)))
  const hourNamed = stated.some((point) => /T\d\d/.test(point.value))
  const missing = POINT_NAMES.filter((name) => !rows.some((row) => row.name === name))
  return [
    ...(placeNamed ? [] : ['place name']),
    ...(hourNamed ? [] : ['hour']),
    ...missing.map((name) => POINT_WORDS[name]),
  ]
}

/** A side's answer to a point. */
export interface Answering {
  /** The party's id; a coded value that begins with it names that party. */
  readonly party: string
  readonly name: string
  readonly point: Point | undefined
}

/** @param answers of all sides that are compared, also of those that give none */
export function comparePoint(name: PointName, answers: readonly Answering[]): PointComparison {
  const stated = answers.filter(({ point }) => point !== undefined && point.cut !== true)
  const cut = answers.filter(({ point }) => point?.cut === true)
  if (cut.length > 0)
    return { comparison: 'cut', label: `${capitals(cut)} CUT`, note: 'a cut is not silence' }
  if (stated.length === 0) {
    return { comparison: 'nobody', label: 'NOBODY', note: name === 'losses' ? 'not the same as none' : '' }
  }
  if (stated.length < answers.length)
    return { comparison: 'only', label: `${capitals(stated)} ONLY`, note: '' }
  const same = new Set(stated.map(({ point }) => valueOf(point))).size === 1
  if (same) return { comparison: 'same', label: 'SAME', note: '' }
  return { comparison: 'differ', label: 'DIFFER', note: whoIsNamed(stated) }
}

function capitals(answers: readonly Answering[]): string {
  return listed(answers.map(({ name }) => name.toUpperCase()))
}

function valueOf(point: Point | undefined): string {
  return point === undefined || point.cut === true ? '' : point.value
}

/** Whether both sides name themselves, or one another. */
function whoIsNamed(answers: readonly Answering[]): string {
  const names = (answer: Answering, party: string): boolean => {
    const value = valueOf(answer.point)
    return value === party || value.startsWith(`${party}-`)
  }
  if (answers.every((answer) => names(answer, answer.party))) return 'each names its own'
  const others = answers.every((answer) =>
    answers.some((other) => other.party !== answer.party && names(answer, other.party)),
  )
  return others ? 'each names the other' : ''
}
