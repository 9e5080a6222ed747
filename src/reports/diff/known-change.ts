/** How what could be known by one day differs from what could be by another, and that these numbers add up. */
import type { Evidence } from '../../evidence/engine.js'
import type { Lookup } from '../../model/dataset.js'
import { inOrder } from '../../model/order.js'
import type { Statement } from '../../model/statement.js'
import { basisOfKnown, type DateOf } from '../../query/dates.js'
import type { Selection } from '../../query/select.js'
import type { KnownChangeKind, KnownCounts } from './diff-item.js'

/** One of the two days, as asked for, and what could be known by then. */
export interface Known {
  readonly by: string
  readonly evidence: Evidence
}

export interface KnownChange {
  readonly change: KnownChangeKind
  readonly statement: Statement
  readonly known: DateOf | undefined
  /** Known for certain by one of the days, and certainly not by the other. */
  readonly certain: boolean
}

/** Whether something could be known by a day. */
type Standing = 'no' | 'perhaps' | 'yes'

/** In the order in which they became known. */
export function knownChanges(lookup: Lookup, before: Selection, after: Selection): KnownChange[] {
  const [was, is] = [standings(before), standings(after)]
  const either = new Map([...before.statements, ...after.statements].map((one) => [one.id, one]))
  const knownFrom = (statement: Statement): string | undefined => basisOfKnown(statement, lookup)?.date
  return inOrder(lookup, [...either.values()], knownFrom).flatMap((statement): KnownChange[] => {
    const [one, other] = [was(statement), is(statement)]
    if (one === other) return []
    const certain = one !== 'perhaps' && other !== 'perhaps'
    return [{ change: changeOf(one, other), statement, known: basisOfKnown(statement, lookup), certain }]
  })
}

/** What is perhaps known is among what could be known: it becomes certain, and is not added. */
function changeOf(before: Standing, after: Standing): KnownChangeKind {
  if (before === 'no') return 'added'
  if (after === 'no') return 'removed'
  return after === 'yes' ? 'made-certain' : 'made-uncertain'
}

function standings({ statements, perhaps }: Selection): (statement: Statement) => Standing {
  const [all, unsure] = [idsOf(statements), idsOf(perhaps)]
  return ({ id }) => (!all.has(id) ? 'no' : unsure.has(id) ? 'perhaps' : 'yes')
}

function idsOf(statements: readonly Statement[]): Set<string> {
  return new Set(statements.map(({ id }) => id))
}

/** `knownBefore + added - removed` is `knownAfter`. */
export function knownCounts(
  changes: readonly KnownChange[],
  before: Selection,
  after: Selection,
): KnownCounts {
  const count = (kind: KnownChangeKind): number => changes.filter(({ change }) => change === kind).length
  const was = idsOf(before.perhaps)
  const [added, removed] = [count('added'), count('removed')]
  const [madeCertain, madeUncertain] = [count('made-certain'), count('made-uncertain')]
  return {
    knownBefore: before.statements.length,
    knownAfter: after.statements.length,
    added,
    removed,
    uncertain: changes.filter(({ certain }) => !certain).length - madeCertain - madeUncertain,
    madeCertain,
    madeUncertain,
    perhapsBoth: after.perhaps.filter(({ id }) => was.has(id)).length,
  }
}
