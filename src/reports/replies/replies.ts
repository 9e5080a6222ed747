/** Every accusation with what answers it, as the page shows it: by whom, in which way, how long after. */
import type { Evidence, ReportNeed } from '../../evidence/engine.js'
import { inOrder } from '../../model/order.js'
import type { Statement } from '../../model/statement.js'
import { PAGE_FACTS } from '../parts/footer.js'
import { selectionTail } from '../parts/selection-tail.js'
import { groupRepetitions, idsOf } from '../parts/statement-group.js'
import { type RepliesOutput, statementItem } from './reply-item.js'
import { titleOf } from '../parts/title.js'
import type { Report } from '../report.js'
import { answersSomething } from './answers.js'
import { denialsBlock, repliesBlock } from './replies-page.js'
import { allReplied, isOpen, type RepliesOptions } from './replied.js'
import { countsOf, footerOf, nothingLine, readingLines, theseWords } from './summary.js'
import { windowDays } from '../../evidence/window.js'
import { joined } from '../../page/text.js'
import { sentenceBlock } from '../../page/page.js'

export const REPLIES_NEED: ReportNeed = { facts: ['days', 'relations'], pageFacts: PAGE_FACTS }

/**
 * @param evidence of the accusations asked for; with the statements on the same incidents for `inferred`
 * @param denials of denials that the same question finds; those that answer nothing in the dataset are listed apart
 */
export function replies(
  evidence: Evidence,
  denials: Evidence | undefined,
  options: RepliesOptions,
): Report<RepliesOutput> {
  const { open = false, inferred = false, within } = options
  const { lookup, selection } = evidence
  const all = allReplied(evidence, options)
  const shown = open ? all.accusations.filter(isOpen) : all.accusations
  const apart = open || denials === undefined ? [] : answeringNothing(denials)
  return {
    command: 'replies',
    head: {
      acts: options.acts,
      window: all.window === undefined ? null : windowDays(all.window),
      notYetWithinDays: all.patience,
      within: within === undefined ? null : `${String(within.amount)}${within.unit}`,
      open,
      inferred,
    },
    items: shown.map((one) => statementItem(lookup, one, within !== undefined)),
    tail: () => ({
      states: countsOf(all.accusations),
      denialsOfWhatIsNotHeld: apart.map(({ id }) => id),
      ...selectionTail(selection),
    }),
    page: () => ({
      title: titleOf('What answers the accusations', evidence),
      summary: () => [],
      guide: readingLines(all, options),
      blocks: [
        shown.length === 0
          ? sentenceBlock(nothingLine(all, options))
          : repliesBlock(lookup, shown, within, theseWords(options)[0]),
        ...(denials === undefined ? [] : denialsBlock(denials.lookup, apart)),
      ],
      footer: () => joined(footerOf(evidence, all, options), ' '),
    }),
  }
}

/** Once each: a denial that is said again answers what it answers the first time. */
function answeringNothing({ lookup, selection }: Evidence): Statement[] {
  return groupRepetitions(lookup, inOrder(lookup, selection.statements))
    .filter((denial) => !idsOf(denial).some((id) => answersSomething(lookup, id)))
    .map(({ statement }) => statement)
}
