/** What the registers of sources, incidents and documents have in common: a table of them, with counts. */
import { joined } from '../../page/text.js'
import type { TableColumn, TableRow } from '../../page/page.js'
import { recordsLine, sentences } from './footer.js'
import { counted } from '../phrase/counts.js'
import type { ItemsAlone, Report } from '../report.js'
import { titleOf, type Titled } from './title.js'

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
      title: titleOf(register.noun[1], whole),
      summary: () => [],
      blocks: [{ kind: 'table', columns: register.columns, rows: register.rows }],
      footer: () =>
        joined(
          [
            sentences(
              `${counted(register.items.length, ...register.noun)} in this dataset.`,
              recordsLine(whole.info),
              register.open,
            ),
          ],
          ' ',
        ),
    }),
  }
}
