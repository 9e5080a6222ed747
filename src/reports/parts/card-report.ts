/** The card of one thing of a register: its fields, then the statements that go with it. */
import type { Evidence, ReportNeed } from '../../evidence/engine.js'
import { inOrder } from '../../model/order.js'
import { sentenceBlock } from '../../page/page.js'
import { bare, type Text } from '../../page/text.js'
import type { TermField } from '../../query/term.js'
import { type CardRow, withParagraphs } from '../card/row.js'
import type { NoFields } from '../field-values.js'
import type { Report } from '../report.js'
import { type CardSummary, cardSummary, cardSummaryLine } from './card-summary.js'
import { entriesBlock } from './entries.js'
import { closing, recordsLine } from './footer.js'
import { DATASET_FACTS, titleOf } from './title.js'

export const CARD_NEED: ReportNeed = { pageFacts: [...DATASET_FACTS, 'relations'] }

/** A card: the one item, and in short what goes with it. */
export interface CardOutput<Item extends object> {
  readonly head: NoFields
  /** What goes with it, in short. */
  readonly summary: CardSummary
  readonly item: Item
  readonly tail: NoFields
}

/**
 * The card of one thing: its fields, then the statements that go with it.
 * @param heading its name, and its id
 */
export function cardReport<Item extends object>(
  evidence: Evidence,
  command: string,
  item: Item,
  heading: Text,
  rows: readonly CardRow[],
): Report<CardOutput<Item & { readonly statements: readonly string[] }>> {
  const { lookup, selection } = evidence
  const statements = inOrder(lookup, selection.statements)
  return {
    command,
    head: {},
    summary: () => cardSummary(statements),
    items: [{ ...item, statements: statements.map((statement) => statement.id) }],
    tail: () => ({}),
    page: () => ({
      title: titleOf(bare(heading).replace(/ {2,}/, ' · '), evidence, FIELD_OF[command]),
      summary: () => [sentenceBlock(cardSummaryLine(statements))],
      blocks: [
        { kind: 'fields', rows: withParagraphs(rows) },
        ...(statements.length === 0 ? [] : [entriesBlock(lookup, statements)]),
      ],
      footer: () =>
        closing('How much stands here measures the pages that were read.', recordsLine(evidence.info)),
    }),
  }
}

/** The field by which one is named. */
const FIELD_OF: Readonly<Record<string, TermField>> = { sources: 'source', documents: 'document' }
