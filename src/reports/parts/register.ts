/**
 * What the registers of sources, incidents and documents have in common: a table of them, with counts of what fits the
 * question. Without a question all that the data names has a row, with one only what a fitting statement leads to.
 */
import type { Tally } from '../../evidence/engine.js'
import { type Block, sentenceBlock, type TableColumn, type TableRow } from '../../page/page.js'
import type { Text } from '../../page/text.js'
import { counted } from '../phrase/counts.js'
import type { Report } from '../report.js'
import { type Arrangement, arranged, moreLine, type Orders } from './arrangement.js'
import { closing, leftOutLines, NOTHING_FITS, recordsLine } from './footer.js'
import { countsTail, type RegisterTail } from './selection-tail.js'
import { sumOf } from './statement-counts.js'
import { titleOf } from './title.js'

export interface Register<Head extends object, Summary extends object, Item extends object> {
  readonly command: string
  /** What the table answers: `Who is cited`. */
  readonly name: string
  /** One of its things, and several: `source`, `sources`. */
  readonly noun: readonly [string, string]
  readonly head: Head
  /** In the usual order. */
  readonly items: readonly Item[]
  readonly orders: Orders<Item>
  readonly summary: Summary
  /** The same in words, where there are items. */
  readonly summaryText: () => Text
  readonly guide?: readonly Text[]
  readonly columns: readonly TableColumn[]
  readonly rowOf: (item: Item) => TableRow
  /** Sentences for the footer: how the counts are not to be read, and how one is opened. */
  readonly notes: readonly string[]
}

/** What every register prints. */
interface RegisterOutput<Head extends object, Summary extends object, Item extends object> {
  readonly head: Head
  readonly summary: Summary
  readonly item: Item
  readonly tail: RegisterTail
}

/** A line and an item for each thing of a register. */
export function registerReport<Head extends object, Summary extends object, Item extends object>(
  tally: Tally,
  register: Register<Head, Summary, Item>,
  arrangement: Arrangement,
): Report<RegisterOutput<Head, Summary, Item>> {
  const { command, noun, head, items, guide = [] } = register
  const part = arranged(items, register.orders, arrangement)
  return {
    command,
    head,
    summary: () => register.summary,
    items: part.shown,
    tail: () => ({ ...countsTail(tally.counts), more: part.more }),
    page: () => ({
      title: titleOf(register.name, tally),
      summary: () => [items.length === 0 ? nothing(tally, noun) : prose(register.summaryText())],
      ...(items.length === 0 ? {} : { guide }),
      blocks:
        part.shown.length === 0
          ? []
          : [{ kind: 'table', columns: register.columns, rows: part.shown.map(register.rowOf) }],
      footer: () =>
        closing(
          isAsked(tally) && items.length > 0 ? onlyThese(tally) : '',
          ...leftOutLines(tally.counts, tally.asked.query),
          moreLine(part),
          recordsLine(tally.info),
          ...(items.length === 0 ? [] : register.notes),
        ),
    }),
  }
}

/** Whether terms narrow what is counted. */
export function isAsked({ asked }: Pick<Tally, 'asked'>): boolean {
  return asked.terms.length > 0
}

function onlyThese({ groups }: Tally): string {
  return `${counted(sumOf(groups), 'statement fits', 'statements fit')} the question, and nothing else is counted.`
}

function prose(text: Text): Block {
  return { kind: 'prose', paragraphs: [text] }
}

function nothing(tally: Tally, [, several]: readonly [string, string]): Block {
  if (!isAsked(tally)) return sentenceBlock(`This dataset names no ${several}.`)
  const fits = sumOf(tally.groups)
  const what = counted(fits, 'statement fits', 'statements fit')
  return sentenceBlock(
    fits === 0
      ? NOTHING_FITS
      : `${what} the question; no ${several} are coded for ${fits === 1 ? 'it' : 'them'}.`,
  )
}
