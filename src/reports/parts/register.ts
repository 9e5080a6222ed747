/** What the registers of sources, incidents and documents have in common: a table of them, with counts. */
import type { Lookup } from '../../model/dataset.js'
import { inOrder } from '../../model/order.js'
import type { Statement } from '../../model/statement.js'
import type { Block, TableColumn, TableRow } from '../../page/page.js'
import { type Text } from '../../page/text.js'
import { NO_FINDING, sentences } from './footer.js'
import { list } from '../list.js'
import { counted } from '../phrase/counts.js'
import type { ItemsAlone, Report } from '../report.js'
import { datasetLine } from './title.js'

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

export function registerReport<Item extends object>(
  lookup: Lookup,
  register: Register<Item>,
): Report<ItemsAlone<Item>> {
  return {
    command: register.command,
    head: {},
    items: register.items,
    tail: () => ({}),
    page: () => ({
      title: [datasetLine(lookup)],
      blocks: [{ kind: 'table', columns: register.columns, rows: register.rows }],
      footer: () => [
        sentences(`${counted(register.items.length, ...register.noun)} in this dataset. ${register.open}`),
      ],
    }),
  }
}

/** The card of one thing: its fields, then the statements that go with it. */
export function cardReport<Item extends object>(
  lookup: Lookup,
  command: string,
  item: Item,
  heading: Text,
  rows: (Block & { kind: 'fields' })['rows'],
  statements: readonly Statement[],
): Report<ItemsAlone<Item & { readonly statements: readonly string[] }>> {
  return {
    command,
    head: {},
    items: [{ ...item, statements: inOrder(lookup, statements).map((statement) => statement.id) }],
    tail: () => ({}),
    page: () => ({
      title: [datasetLine(lookup)],
      blocks: [
        { kind: 'fields', heading, rows: rows.filter((row) => row.paragraphs.length > 0) },
        ...entriesOf(lookup, statements),
      ],
      footer: () => [sentences(`${counted(statements.length, 'statement')} in this dataset.`, NO_FINDING)],
    }),
  }
}

function entriesOf(lookup: Lookup, statements: readonly Statement[]): readonly Block[] {
  if (statements.length === 0) return []
  const selection = { statements, perhaps: [], undated: 0, unsourced: [], uncertainLeftOut: 0 }
  return list(lookup, selection, {}).page().blocks
}
