/** Every accusation with what answers it, as the page shows it: by whom, in which way, how long after. */
import type { Lookup } from '../../model/dataset.js'
import { inOrder } from '../../model/order.js'
import type { Statement } from '../../model/statement.js'
import { plain } from '../../page/text.js'
import type { Selection } from '../../query/select.js'
import { selectionTail } from '../parts/selection-tail.js'
import { type RepliesOutput, statementItem } from './reply-item.js'
import { datasetLine } from '../parts/title.js'
import type { Report } from '../report.js'
import { answersSomething } from './answers.js'
import { denialsBlock, repliesBlock } from './replies-page.js'
import { allReplied, isOpen, type RepliesOptions } from './replied.js'
import { countsOf, footerOf, nothingLine, readingLines, theseWords } from './summary.js'
import { windowDays } from './window.js'

/**
 * @param selection the accusations asked for
 * @param denials those that the same question finds; the ones that answer nothing in the dataset are listed apart
 */
export function replies(
  lookup: Lookup,
  selection: Selection,
  denials: readonly Statement[],
  options: RepliesOptions,
): Report<RepliesOutput> {
  const { open = false, inferred = false, within } = options
  const all = allReplied(lookup, selection.statements, options)
  const shown = open ? all.accusations.filter(isOpen) : all.accusations
  const apart = open ? [] : inOrder(lookup, denials).filter((denial) => !answersSomething(lookup, denial))
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
      title: [datasetLine(lookup), ...readingLines(all, options)],
      blocks: [
        shown.length === 0
          ? { kind: 'prose', paragraphs: [plain(nothingLine(all, options))] }
          : repliesBlock(lookup, shown, within, theseWords(options)[0]),
        ...denialsBlock(lookup, apart),
      ],
      footer: () => footerOf(lookup, selection, all, options),
    }),
  }
}
