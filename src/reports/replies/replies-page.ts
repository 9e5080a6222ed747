/** The page of replies: the states by party, each accusation beside what answers it, denials of what is not held. */
import type { Evidence } from '../../evidence/engine.js'
import { type Page, sentenceBlock } from '../../page/page.js'
import { joinedWords } from '../../page/text.js'
import { asksForOpen } from '../../query/select.js'
import { type Arranged, moreLine } from '../parts/arrangement.js'
import { closing, shownLine } from '../parts/footer.js'
import { titleOf } from '../parts/title.js'
import { commandFor } from '../phrase/command.js'
import { countedIfAny } from '../phrase/counts.js'
import { isOpen, type Replied } from './replied.js'
import { denialsBlock, repliesBlock } from './replies-table.js'
import { summaryBlocks, type Summed, theseWords } from './replies-summary.js'

interface Shown extends Summed {
  readonly rows: Arranged<Replied>
  /** Of the question that finds the denials. */
  readonly denialsLookup: Evidence['lookup']
}

export function repliesPage(evidence: Evidence, shown: Shown): Page {
  const { all, denials, denialsLookup, options, rows } = shown
  const [one, several] = theseWords(options)
  const name = options.open === true ? `Which ${several} have no answer here` : `What answers the ${several}`
  const title = titleOf(name, evidence, one === 'accusation' ? 'act' : undefined)
  const isOnlyOpen = options.open === true || asksForOpen(evidence.asked.query)
  const next = isOnlyOpen
    ? `One of them: ${commandFor(evidence.lookup, 'show ID')}.`
    : `Only these: ${commandFor(evidence.lookup, joinedWords(['replies', 'is:open', title.question], ' '))}.`
  const someOpen = all.accusations.some((one) => isOpen(one) && !one.states.includes('not-coded'))
  const repeats = evidence.selection.statements.length - all.accusations.length
  return {
    title,
    summary: () => summaryBlocks(shown),
    blocks: [
      ...(rows.shown.length > 0
        ? [repliesBlock(evidence.lookup, rows.shown, options.within, one)]
        : nothingBlock(shown)),
      ...denialsBlock(denialsLookup, denials),
    ],
    footer: () =>
      closing(
        moreLine(rows),
        shownLine(evidence),
        countedIfAny(repeats, 'repeats another and stands', 'repeat another and stand', 'with it.'),
        someOpen ? 'That none is linked here does not mean that nobody answered.' : '',
        someOpen && rows.shown.length > 0 ? next : '',
      ),
  }
}

/** In place of an empty table; the summary says it where nothing was found at all. */
function nothingBlock({ all, rows }: Shown): Page['blocks'] {
  if (all.accusations.length === 0 || rows.more > 0) return []
  return [sentenceBlock('None of them is without an answer here.')]
}
