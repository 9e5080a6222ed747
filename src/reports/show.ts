/** One statement whole: words, source, dates, what answers it, its context, where it was published, its origins and its witnesses. */
import type { Evidence, ReportNeed } from '../evidence/engine.js'
import type { Lookup } from '../model/dataset.js'
import { toRecord } from '../model/record.js'
import type { Statement } from '../model/statement.js'
import type { DocumentText as DocumentText } from '../model/document-texts.js'
import type { Block } from '../page/page.js'
import { faint, plain, strong, type Text } from '../page/text.js'
import { contextRows } from './card/context-rows.js'
import { originRows } from './card/origin-rows.js'
import { publicationRows } from './card/publication-rows.js'
import { replyRows } from './card/reply-rows.js'
import { saidRows } from './card/said-rows.js'
import { rungsOf, traceBlock } from './card/trace.js'
import { witnessBlocks, witnessItems } from './card/witnesses.js'
import { originsOf } from './origins.js'
import { NO_FINDING, sentences } from './parts/footer.js'
import type { Report } from './report.js'
import type { ShowItem, ShowOutput } from './record-item.js'
import { recordsLine } from './parts/records-line.js'
import { datasetLine, TITLE_FACTS } from './parts/title.js'

export interface ShowOptions {
  /** Adds the ladder from the speaker to the reader. */
  readonly trace: boolean
  /** Parts the card into its layers, to be shown one after another. */
  readonly layers: boolean
  /** The texts of documents that are at hand. */
  readonly texts: readonly DocumentText[]
}

export const SHOW_NEED: ReportNeed = { pageFacts: TITLE_FACTS }

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
        sentences(
          'What is not said above is not coded in this dataset.',
          recordsLine(evidence.info),
          NO_FINDING,
        ),
      ],
    }),
  }
}

/** The flat record, with what is computed beside it. */
function itemOf(lookup: Lookup, statement: Statement, { trace }: ShowOptions): ShowItem {
  const { least, most, origins } = originsOf(lookup, statement)
  return {
    statement: toRecord(lookup, statement),
    witnesses: witnessItems(lookup, statement),
    origins: { least, most, origins: origins.map((origin) => ({ ...origin })) },
    ...(trace ? { trace: rungsOf(lookup, statement).map((rung) => ({ ...rung })) } : {}),
  }
}

function cardOf(lookup: Lookup, statement: Statement, { trace, layers, texts }: ShowOptions): Block[] {
  const parts = [
    saidRows(lookup, statement),
    replyRows(lookup, statement),
    [...contextRows(lookup, statement, texts), ...publicationRows(lookup, statement)],
    originRows(lookup, statement),
  ].map((rows) => rows.filter((row) => row.paragraphs.length > 0))
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
