/** What is said of one party’s losses, in each way: a number, none, not stated. */
import type { Lookup } from '../../model/dataset.js'
import { type Figure, REPORTS } from '../../model/figure.js'
import { groupedBy } from '../../model/group.js'
import { byParty, type Tally } from './figure-tally.js'
import type { Given, Measure } from './given.js'

/** What is said of one party's losses, in one way. */
export interface Saying {
  readonly of: string | undefined
  readonly measure: Measure
  readonly report: Figure['report']
  readonly given: readonly Given[]
}

/** Parties by name, then measures, then the ways of saying in the order of the model. */
export function sayingsOf(lookup: Lookup, all: readonly Tally[]): Saying[] {
  const groups = groupedBy(
    [...all].sort((a, b) => byParty(lookup, a, b)),
    ({ of, measure }) => [`${measure} ${of ?? ''}`],
  )
  return [...groups.values()].flatMap((tallies) =>
    REPORTS.flatMap((report) => {
      const given = tallies.flatMap((tally) => tally.given).filter(({ figure }) => figure.report === report)
      const [first] = given
      return first === undefined
        ? []
        : [{ of: first.figure.of, measure: first.figure.measure, report, given }]
    }),
  )
}

export function idsOf(given: readonly Given[]): string[] {
  return [...new Set(given.flatMap(({ statements }) => statements))]
}
