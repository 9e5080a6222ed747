/** What became known between two days: the statements, and the figures that changed by them. */
import type { Lookup } from '../../model/dataset.js'
import type { DIFF_ORDERS } from '../choices.js'
import { type Arrangement, arranged, type Orders } from '../parts/arrangement.js'
import { selectionTail } from '../parts/selection-tail.js'
import { sourceOf } from '../phrase/speaking.js'
import type { Report } from '../report.js'
import { daysPage } from './diff-days-page.js'
import type { BecameKnownItem, DiffDaysOutput } from './diff-item.js'
import { figureChangeItem, figureChanges } from './figure-changes.js'
import { type Known, type KnownChange, knownChanges, knownCounts } from './known-change.js'

/** An item for each statement that is known by one of the days and not, or only perhaps, by the other. */
export function diffDays(before: Known, after: Known, arrangement: Arrangement = {}): Report<DiffDaysOutput> {
  const [was, is] = [before.evidence.selection, after.evidence.selection]
  // What is known by one day is known by every later one: one of the two leads to all that the other does.
  const { lookup } = was.statements.length > is.statements.length ? before.evidence : after.evidence
  const changes = knownChanges(lookup, was, is)
  const { shown, more } = arranged(changes, ordersOf(lookup), arrangement)
  const figures = figureChanges({ lookup, statements: was.statements }, { lookup, statements: is.statements })
  const counts = { ...knownCounts(changes, was, is), figuresChanged: figures.length }
  return {
    command: 'diff',
    head: { between: 'days', before: before.by, after: after.by },
    summary: () => counts,
    items: shown.map((change) => itemOf(lookup, change)),
    tail: () => ({
      ...selectionTail(is),
      figures: figures.map((figure) => figureChangeItem(lookup, figure)),
      more,
    }),
    matched: () => changes.length,
    page: () => daysPage({ before, after, lookup, changes: { shown, more }, figures, counts }),
  }
}

function ordersOf(lookup: Lookup): Orders<KnownChange, (typeof DIFF_ORDERS)[number]> {
  return {
    time: { kind: 'date', value: ({ known }) => known?.date },
    source: { kind: 'text', value: ({ statement }) => sourceOf(lookup, statement)?.name },
  }
}

function itemOf(lookup: Lookup, { change, statement, known, certain }: KnownChange): BecameKnownItem {
  const source = sourceOf(lookup, statement)
  return {
    change,
    certain,
    id: statement.id,
    known: known?.date ?? null,
    basis: known?.basis ?? null,
    source: source?.id ?? null,
    sourceName: source?.name ?? null,
    act: statement.act,
    incident: statement.incident ?? null,
    gist: statement.gist,
  }
}
