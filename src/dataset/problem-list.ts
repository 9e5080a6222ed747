/**
 * Problems of a file for people: the first hundred by line, the others counted, and a mistake that a whole column has
 * told once, with its count and three examples. Memory does not grow with the number of problems.
 */
import type { Problem } from '../error.js'

/** The most problems that are told of one file; the rest are counted. */
export const MOST_PROBLEMS = 100

/** A mistake that many rows may have. */
export interface ColumnFault {
  /** `row 7`, `record 7`. */
  readonly unit: string
  readonly number: number
  /** What the file calls the column, as messages name it, `column “date”`; undefined for a row as a whole. */
  readonly column?: string | undefined
  /** Our name of the column. */
  readonly ours?: string | undefined
  /** What is wrong, as the end of a sentence, `is no date`; undefined where only whole messages can be compared. */
  readonly fault?: string | undefined
  /** As it stands in the cell. */
  readonly value?: string | undefined
}

/** A problem of a row, with what it has in common with others. */
export interface RowProblem extends Problem {
  readonly shared: ColumnFault
}

const FEW = 3

interface Group {
  readonly first: readonly RowProblem[]
  readonly shared: ColumnFault
  readonly values: readonly string[]
  readonly count: number
}

export class ProblemList {
  readonly #single: Problem[] = []
  readonly #groups = new Map<string, Group>()
  #further = 0

  /** Adds problems in the order of their lines. */
  add(problems: readonly Problem[]): void {
    for (const problem of problems) {
      if ('shared' in problem) this.#addShared(problem as RowProblem)
      else if (this.#single.length < MOST_PROBLEMS) this.#single.push(problem)
      else this.#further += 1
    }
  }

  /**
   * All of it.
   * @param others looked at the same file in another way
   * @param completed a problem with what is known now that all is seen
   */
  told(
    others: readonly ProblemList[] = [],
    completed: (problem: Problem) => Problem = (same) => same,
  ): Problem[] {
    const lists: readonly ProblemList[] = [this, ...others]
    const all = lists
      .flatMap((list) => [...list.#single, ...[...list.#groups.values()].flatMap(toldOnce)])
      .map((problem) => withoutShared(completed(problem)))
      .sort((a, b) => (a.where?.line ?? 0) - (b.where?.line ?? 0))
    return cut(
      all,
      lists.reduce((sum, list) => sum + list.#further, 0),
    )
  }

  #addShared(problem: RowProblem): void {
    const { shared } = problem
    const { unit, column = '', fault, value } = shared
    const key = [
      unit,
      column,
      fault ?? problem.message.replace(/^.*?: /s, '').replaceAll(/“[^”]*”/g, ''),
    ].join('\n')
    const before = this.#groups.get(key)
    const { first = [], values = [], count = 0 } = before ?? {}
    const told = value === undefined ? String(shared.number) : `“${value}”`
    this.#groups.set(key, {
      first: first.length < FEW ? [...first, problem] : first,
      shared: before?.shared ?? shared,
      values: values.length < FEW && !values.includes(told) ? [...values, told] : values,
      count: count + 1,
    })
  }
}

function withoutShared(problem: Problem & Partial<RowProblem>): Problem {
  const { shared: _, ...plain } = problem
  return plain
}

/** The first hundred problems, and how many more there are. */
export function firstProblems(problems: readonly Problem[]): Problem[] {
  const list = new ProblemList()
  list.add(problems)
  return list.told()
}

/** A few of a kind stand by themselves. */
function toldOnce({ first, shared, values, count }: Group): Problem[] {
  const [problem] = first
  if (problem === undefined || count <= FEW) return [...first]
  const { unit, column, fault, value, number } = shared
  const place = `${String(count)} ${unit}s${column === undefined ? '' : `, ${column}`}`
  const examples = `${values.join(', ')}${values.length < count ? ', …' : ''}`
  const words =
    fault === undefined
      ? `each as in ${unit} ${String(number)}: ${problem.message.replace(/^.*?: /s, '')}`
      : `each ${fault}: ${value === undefined ? `${unit}s ` : ''}${examples}`
  return [{ ...problem, message: `${place}: ${words}` }]
}

function cut(problems: readonly Problem[], further: number): Problem[] {
  const more = Math.max(0, problems.length - MOST_PROBLEMS) + further
  const told = problems.slice(0, MOST_PROBLEMS)
  if (more === 0) return told
  return [...told, { message: `and ${more} more ${more === 1 ? 'problem' : 'problems'}` }]
}
