/** How the answers of the sides to one point stand to each other, by their coded values. */
import type { Point, PointName } from '../../model/points.js'
import type { Words } from '../field-values.js'
import { listed } from '../phrase/names.js'

export interface PointComparison {
  /** How the answers stand to each other. It says that they are different, never that one is false. */
  readonly comparison:
    /** all give one value */
    | 'same'
    /** they give different values */
    | 'differ'
    /** some give none */
    | 'only'
    /** none gives a value */
    | 'nobody'
  /** The same as people read it: SAME, DIFFER, ARMENIA ONLY, NOBODY. */
  readonly label: Words
  /** What must be added, in words; mostly nothing. */
  readonly note: string
}

/** A side's answer to a point. */
export interface Answering {
  /** The party's id; a coded value that begins with it names that party. */
  readonly party: string
  readonly name: string
  readonly point: Point | undefined
}

export function comparePoint(name: PointName, answers: readonly Answering[]): PointComparison {
  const stated = answers.filter(({ point }) => point !== undefined && point.cut !== true)
  const cut = answers.filter(({ point }) => point?.cut === true)
  const note = cut.length === 0 ? '' : `${capitals(cut)} CUT: see below`
  if (stated.length === 0) {
    const absent = note === '' && name === 'losses' ? 'not the same as none' : note
    return { comparison: 'nobody', label: 'NOBODY', note: absent }
  }
  if (stated.length < answers.length) return { comparison: 'only', label: `${capitals(stated)} ONLY`, note }
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
