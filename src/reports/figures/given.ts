/** Figures as they are given, told once where several statements say the same. */
import type { Lookup } from '../../model/dataset.js'
import type { Figure } from '../../model/figure.js'
import { inOrder } from '../../model/order.js'
import type { Statement } from '../../model/statement.js'

export type Measure = Figure['measure']

export interface Given {
  readonly figure: Figure
  /** The first that gives it. */
  readonly statement: Statement
  /** Ids of all statements that give it on that day. */
  readonly statements: readonly string[]
}

export interface FigureFilter {
  readonly measure?: Measure | undefined
  /** A party's id: whose losses. */
  readonly of?: string | undefined
}

/** By the day said, then as `inOrder`; the figures of one statement as in the file. */
export function givenFigures(
  lookup: Lookup,
  statements: readonly Statement[],
  { measure, of }: FigureFilter = {},
): Given[] {
  const told = new Map<string, Given>()
  for (const statement of inOrder(lookup, statements)) {
    for (const figure of statement.figures ?? []) {
      if (measure !== undefined && figure.measure !== measure) continue
      if (of !== undefined && figure.of !== of) continue
      const key = identity(statement, figure)
      const before = told.get(key)
      const statements = [...(before?.statements ?? []), statement.id]
      told.set(key, { figure, statement, ...before, statements: [...new Set(statements)] })
    }
  }
  return [...told.values()]
}

/** A source's or party's id, `nobody`, or undefined where neither figure nor statement names one. */
export function counterOf({ figure, statement }: Given): string | undefined {
  return figure.countedBy ?? statement.attribution.source
}

/** One figure is another told again if nothing but the printed words differs. */
function identity({ incident, saidDate, attribution }: Statement, figure: Figure): string {
  const { measure, of, status, report, best, low, high, qualifier, includes = [], asOf, period } = figure
  const counter = figure.countedBy ?? attribution.source
  return JSON.stringify([
    [incident, saidDate, attribution.source, counter],
    [measure, of, status, report, best, low, high, qualifier, [...includes].sort(), asOf, period],
  ])
}
