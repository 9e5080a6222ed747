/** Every accusation with what answers it, as the page shows it: by whom, in which way, how long after. */
import type { Evidence, ReportNeed } from '../../evidence/engine.js'
import { windowDays } from '../../evidence/window.js'
import { inOrder } from '../../model/order.js'
import type { Statement } from '../../model/statement.js'
import type { REPLY_ORDERS } from '../choices.js'
import { arranged, type Orders } from '../parts/arrangement.js'
import { PAGE_FACTS } from '../parts/footer.js'
import { selectionTail } from '../parts/selection-tail.js'
import { groupRepetitions, idsOf } from '../parts/statement-group.js'
import { sourceOf } from '../phrase/speaking.js'
import type { Report } from '../report.js'
import { answersSomething } from './answers.js'
import { byParty } from './by-party.js'
import { allReplied, isOpen, type Replied, type RepliesOptions } from './replied.js'
import { repliesPage } from './replies-page.js'
import type { RepliesOutput } from './replies-item.js'
import { statementItem } from './replied-item.js'
import { summaryItem } from './replies-summary.js'

export const REPLIES_NEED: ReportNeed = { facts: ['days', 'relations', 'speakers'], pageFacts: PAGE_FACTS }

/**
 * @param evidence of the accusations asked for; with the statements on the same incidents for `inferred`
 * @param denials of denials that the same question finds; those that answer nothing in the dataset are told apart
 */
export function replies(
  evidence: Evidence,
  denials: Evidence | undefined,
  options: RepliesOptions,
): Report<RepliesOutput> {
  const { acts, open = false, inferred = false, within } = options
  const { lookup, selection } = evidence
  const all = allReplied(evidence, options)
  const wanted = open ? all.accusations.filter(isOpen) : all.accusations
  const rows = arranged(wanted, ordersOf(lookup), options)
  const summed = {
    all,
    parties: byParty(evidence, all.accusations),
    denials: open || denials === undefined ? [] : ofWhatIsNotHeld(denials),
    options,
  }
  return {
    command: 'replies',
    head: {
      acts,
      window: all.window === undefined ? null : windowDays(all.window),
      lastDays: all.patience + 1,
      within: within === undefined ? null : `${String(within.amount)}${within.unit}`,
      open,
      inferred,
    },
    summary: () => summaryItem(summed),
    items: rows.shown.map((one) => statementItem(lookup, one, within !== undefined)),
    tail: () => ({ ...selectionTail(selection), more: rows.more }),
    matched: () => wanted.length,
    page: () => repliesPage(evidence, { ...summed, rows, denialsLookup: denials?.lookup ?? lookup }),
  }
}

/**
 * None where no relation is coded at all: what they deny is then not known. Once each: a denial that is said again answers
 * what it answers the first time.
 */
function ofWhatIsNotHeld({ lookup, selection: { statements }, corpus }: Evidence): Statement[] {
  if (!corpus.hasRelations) return []
  return groupRepetitions(lookup, inOrder(lookup, statements))
    .filter((denial) => !idsOf(denial).some((id) => answersSomething(lookup, id)))
    .map(({ statement }) => statement)
}

/** By the wait for the first answer, and by how many there are. */
function ordersOf(lookup: Evidence['lookup']): Orders<Replied, (typeof REPLY_ORDERS)[number]> {
  return {
    time: { kind: 'date', value: ({ telling }) => telling.statement.saidDate },
    source: { kind: 'text', value: ({ telling }) => sourceOf(lookup, telling.statement)?.name },
    wait: { kind: 'amount', value: ({ replies: [first] }) => leastWait(first?.wait) },
    answers: { kind: 'count', value: ({ replies: answers }) => answers.length },
  }
}

const HOURS = 24

/** The fewest hours that it may have been. */
function leastWait(wait: Replied['replies'][number]['wait']): number | undefined {
  return wait === undefined ? undefined : Math.max(0, wait.hours ?? wait.days.least * HOURS)
}
