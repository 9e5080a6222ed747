/** One statement whole: words, source, dates, what answers it, its context, where it was published, its origins and its witnesses. */
import type { Evidence, ReportNeed } from '../evidence/engine.js'
import type { Lookup } from '../model/dataset.js'
import { toRecord, type FlatRecord } from '../model/record.js'
import type { Statement } from '../model/statement.js'
import type { DocumentText } from '../model/document.js'
import type { Block } from '../page/page.js'
import { faint, plain, strong, type Text } from '../page/text.js'
import { contextRows } from './card/context-rows.js'
import { originRows, publicationRows } from './card/publication-rows.js'
import { replyRows } from './card/reply-rows.js'
import { withParagraphs } from './card/row.js'
import { saidRows } from './card/said-rows.js'
import { rungsOf, traceBlock } from './card/trace.js'
import { witnessBlocks, witnessItems } from './card/witnesses.js'
import { originsOf } from './origins.js'
import { closing, recordsLine } from './parts/footer.js'
import type { Report } from './report.js'
import type { ShowItem, ShowOutput } from './record-item.js'
import { datasetLine, TITLE_FACTS } from './parts/title.js'
import type { NoFields } from './field-values.js'

export interface ShowOptions {
  /** Adds the ladder from the speaker to the reader. */
  readonly trace: boolean
  /** Parts the card into its layers, to be shown one after another. */
  readonly layers: boolean
  /** The texts of documents that are at hand. */
  readonly texts: readonly DocumentText[]
}

export const SHOW_NEED: ReportNeed = { facts: ['relations'], pageFacts: TITLE_FACTS }

/** @param ids of statements of the selection, in the order in which they are shown */
export function show(evidence: Evidence, ids: readonly string[], options: ShowOptions): Report<ShowOutput> {
  const { lookup, selection } = evidence
  const statements = ids.flatMap((id) => selection.statements.filter((one) => one.id === id))
  return {
    command: 'show',
    head: {},
    items: statements.map((statement) => itemOf(lookup, statement, options)),
    tail: () => ({}),
    page: () => ({
      title: [datasetLine(evidence)],
      blocks: statements.flatMap((statement) => cardOf(lookup, statement, options)),
      footer: () => [
        closing('What is not said above is not coded in this dataset.', recordsLine(evidence.info)),
      ],
    }),
  }
}

/** The flat record, with what is computed beside it. */
function itemOf(lookup: Lookup, statement: Statement, { trace }: ShowOptions): ShowItem {
  return {
    statement: toRecord(lookup, statement),
    witnesses: witnessItems(lookup, statement),
    origins: originsOf(lookup, statement),
    ...(trace ? { trace: rungsOf(lookup, statement) } : {}),
  }
}

function cardOf(lookup: Lookup, statement: Statement, { trace, layers, texts }: ShowOptions): Block[] {
  const parts = [
    saidRows(lookup, statement),
    replyRows(lookup, statement),
    [...contextRows(lookup, statement, texts), ...publicationRows(lookup, statement)],
    originRows(lookup, statement),
  ].map(withParagraphs)
  const [first = [], ...more] = layers ? parts.filter((rows) => rows.length > 0) : [parts.flat()]
  return [
    { kind: 'fields', heading: headingOf(statement), rows: first },
    ...more.map((rows): Block => ({ kind: 'fields', rows })),
    ...witnessBlocks(lookup, statement),
    ...(trace ? [traceBlock(lookup, statement)] : []),
  ]
}

function headingOf(statement: Statement): Text {
  const rank =
    statement.rank === 'deprecated' ? `  deprecated: ${statement.rankReason ?? 'no reason given'}` : ''
  return [...strong(statement.id), ...plain(`  ${statement.gist}`), ...faint(rank)]
}

/** claims add: the one item is a record. */
export interface AddOutput {
  readonly head: NoFields
  /** The statement as it now stands in the file. */
  readonly item: FlatRecord
  readonly tail: NoFields
}

/** @param evidence of the statement */
export function added(evidence: Evidence): Report<AddOutput> {
  const { lookup, selection } = evidence
  const ids = selection.statements.map(({ id }) => id)
  const { tail, page } = show(evidence, ids, { trace: false, layers: false, texts: [] })
  const items = selection.statements.map((statement) => toRecord(lookup, statement))
  return { command: 'add', head: {}, items, tail, page }
}
