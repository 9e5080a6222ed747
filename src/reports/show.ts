/** One statement whole: words, source, dates, what answers it, its context, roots, origin, and its witnesses. */
import type { Dataset } from '../model/dataset.js'
import { toRecord } from '../model/record.js'
import type { Statement } from '../model/statement.js'
import type { Text as DocumentText } from '../model/texts.js'
import type { Block } from '../page/page.js'
import { faint, plain, strong, type Text } from '../page/text.js'
import { contextRows } from './card/in-context.js'
import { originRows } from './card/origin.js'
import { replyRows } from './card/replies.js'
import { rootRows } from './card/roots.js'
import { saidRows } from './card/said.js'
import { rungsOf, traceBlock } from './card/trace.js'
import { witnessBlocks, witnessItems } from './card/witnesses.js'
import { NO_FINDING, sentences } from './footer.js'
import type { Item, Report } from './report.js'
import { rootsOf } from './roots.js'
import { datasetLine } from './title.js'

export interface ShowOptions {
  /** Adds the ladder from the speaker to the reader. */
  readonly trace: boolean
  /** Parts the card into its layers, to be shown one after another. */
  readonly layers: boolean
  /** The texts of documents that are at hand. */
  readonly texts: readonly DocumentText[]
}

export function show(dataset: Dataset, statements: readonly Statement[], options: ShowOptions): Report {
  return {
    command: 'show',
    head: {},
    items: statements.map((statement) => itemOf(dataset, statement, options)),
    tail: () => ({}),
    page: () => ({
      title: [datasetLine(dataset)],
      blocks: statements.flatMap((statement) => cardOf(dataset, statement, options)),
      footer: () => [sentences('What is not said above is not coded in this dataset.', NO_FINDING)],
    }),
  }
}

/** The flat record, with what is computed beside it. */
function itemOf(dataset: Dataset, statement: Statement, { trace }: ShowOptions): Item {
  const { least, most, roots } = rootsOf(dataset, statement)
  return {
    statement: toRecord(dataset, statement) as unknown as Item,
    witnesses: witnessItems(dataset, statement),
    roots: { least, most, roots: roots.map((root) => ({ ...root })) },
    ...(trace ? { trace: rungsOf(dataset, statement).map((rung) => ({ ...rung })) } : {}),
  }
}

function cardOf(dataset: Dataset, statement: Statement, { trace, layers, texts }: ShowOptions): Block[] {
  const parts = [
    saidRows(dataset, statement),
    replyRows(dataset, statement),
    [...contextRows(dataset, statement, texts), ...originRows(dataset, statement)],
    rootRows(dataset, statement),
  ].map((rows) => rows.filter((row) => row.paragraphs.length > 0))
  const [first = [], ...more] = layers ? parts.filter((rows) => rows.length > 0) : [parts.flat()]
  return [
    { kind: 'fields', heading: headingOf(statement), rows: first },
    ...more.map((rows): Block => ({ kind: 'fields', rows })),
    ...witnessBlocks(dataset, statement),
    ...(trace ? [traceBlock(dataset, statement)] : []),
  ]
}

function headingOf(statement: Statement): Text {
  const rank =
    statement.rank === 'deprecated' ? `  deprecated: ${statement.rankReason ?? 'no reason given'}` : ''
  return [...strong(statement.id), ...plain(`  ${statement.gist}`), ...faint(rank)]
}
