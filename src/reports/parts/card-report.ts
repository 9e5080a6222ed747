/** The card of one thing of a register: its fields, then the statements that go with it. */
import type { Evidence, ReportNeed } from '../../evidence/engine.js'
import { inOrder } from '../../model/order.js'
import type { Text } from '../../page/text.js'
import { type CardRow, fieldsBlock } from '../card/row.js'
import { closing, recordsLine } from './footer.js'
import { entriesBlock } from './entries.js'
import { counted } from '../phrase/counts.js'
import type { ItemsAlone, Report } from '../report.js'
import { datasetLine, TITLE_FACTS } from './title.js'

export const CARD_NEED: ReportNeed = { pageFacts: [...TITLE_FACTS, 'relations'] }

/** The card of one thing: its fields, then the statements that go with it. */
export function cardReport<Item extends object>(
  evidence: Evidence,
  command: string,
  item: Item,
  heading: Text,
  rows: readonly CardRow[],
): Report<ItemsAlone<Item & { readonly statements: readonly string[] }>> {
  const { lookup, selection } = evidence
  const statements = inOrder(lookup, selection.statements)
  return {
    command,
    head: {},
    items: [{ ...item, statements: statements.map((statement) => statement.id) }],
    tail: () => ({}),
    page: () => ({
      title: [datasetLine(evidence)],
      blocks: [
        fieldsBlock(heading, rows),
        ...(statements.length === 0 ? [] : [entriesBlock(lookup, statements)]),
      ],
      footer: () => [
        closing(`${counted(statements.length, 'statement')} in this dataset.`, recordsLine(evidence.info)),
      ],
    }),
  }
}
