/** What the registers of sources, incidents and documents have in common: a table of them, with counts. */
import type { Evidence, ReportNeed } from '../../evidence/engine.js'
import { inOrder } from '../../model/order.js'
import type { Block, TableColumn, TableRow } from '../../page/page.js'
import { type Text } from '../../page/text.js'
import { closing, recordsLine, sentences } from './footer.js'
import { entriesBlock } from './entries.js'
import { counted } from '../phrase/counts.js'
import type { ItemsAlone, Report } from '../report.js'
import { datasetLine, TITLE_FACTS, type Titled } from './title.js'

export interface Register<Item extends object> {
  readonly command: string
  /** One of its things, and several: `source`, `sources`. */
  readonly noun: readonly [string, string]
  readonly items: readonly Item[]
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
  /** How to open one. */
  readonly open: string
}

/** A line and an item for each thing of a register. */
export function registerReport<Item extends object>(
  whole: Titled,
  register: Register<Item>,
): Report<ItemsAlone<Item>> {
  return {
    command: register.command,
    head: {},
    items: register.items,
    tail: () => ({}),
    page: () => ({
      title: [datasetLine(whole)],
      blocks: [{ kind: 'table', columns: register.columns, rows: register.rows }],
      footer: () => [
        sentences(
          `${counted(register.items.length, ...register.noun)} in this dataset.`,
          recordsLine(whole.info),
          register.open,
        ),
      ],
    }),
  }
}

export const CARD_NEED: ReportNeed = { pageFacts: [...TITLE_FACTS, 'relations'] }

/** The card of one thing: its fields, then the statements that go with it. */
export function cardReport<Item extends object>(
  evidence: Evidence,
  command: string,
  item: Item,
  heading: Text,
  rows: (Block & { kind: 'fields' })['rows'],
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
        { kind: 'fields', heading, rows: rows.filter((row) => row.paragraphs.length > 0) },
        ...(statements.length === 0 ? [] : [entriesBlock(lookup, statements)]),
      ],
      footer: () => [
        closing(`${counted(statements.length, 'statement')} in this dataset.`, recordsLine(evidence.info)),
      ],
    }),
  }
}
