/** One statement whole: words, source, dates, what answers it, its context, where it was published, its origins and its witnesses. */
import type { Evidence, ReportNeed } from '../evidence/engine.js'
import type { Lookup } from '../model/dataset.js'
import { toRecord, type FlatRecord } from '../model/record.js'
import type { Statement } from '../model/statement.js'
import type { DocumentText } from '../model/document.js'
import type { Block } from '../page/page.js'
import { linked, plain, strong, type Text } from '../page/text.js'
import { contextRows } from './card/context-rows.js'
import { cardName, leadOf } from './card/lead.js'
import { originRows, publicationRows } from './card/publication-rows.js'
import { replyRows } from './card/reply-rows.js'
import { withParagraphs } from './card/row.js'
import { saidRows } from './card/said-rows.js'
import { rungsOf, traceBlock } from './card/trace.js'
import { witnessBlocks, witnessItems } from './card/witnesses.js'
import { originsOf } from './origins.js'
import { closing, recordsLine } from './parts/footer.js'
import { commandFor } from './phrase/command.js'
import { counted } from './phrase/counts.js'
import type { Report } from './report.js'
import type { ShowItem, ShowOutput } from './record-item.js'
import { DATASET_FACTS, titleOf } from './parts/title.js'
import type { NoFields } from './field-values.js'

export interface ShowOptions {
  /** Adds the ladder from the speaker to the reader. */
  readonly trace: boolean
  /** Parts the card into its layers, to be shown one after another. */
  readonly layers: boolean
  /** The texts of documents that are at hand. */
  readonly texts: readonly DocumentText[]
}

export const SHOW_NEED: ReportNeed = { facts: ['relations'], pageFacts: DATASET_FACTS }

/** @param ids of statements of the selection, in the order in which they are shown */
export function show(evidence: Evidence, ids: readonly string[], options: ShowOptions): Report<ShowOutput> {
  const { lookup, selection } = evidence
  const statements = ids.flatMap((id) => selection.statements.filter((one) => one.id === id))
  const items = statements.map((statement) => itemOf(lookup, statement, options))
  return {
    command: 'show',
    head: {},
    summary: () => ({ statements: items.map(summaryItem) }),
    items,
    tail: () => ({}),
    page: () => ({
      title: titleOf(nameOf(lookup, statements), evidence, 'id'),
      summary: () => [{ kind: 'prose', paragraphs: leadsOf(lookup, statements, options) }],
      blocks: statements.flatMap((statement) => cardOf(lookup, statement, statements.length > 1, options)),
      footer: () => footerOf(evidence, statements, options),
    }),
  }
}

function nameOf(lookup: Lookup, statements: readonly Statement[]): string {
  const [one, ...others] = statements
  if (one === undefined) return 'No statement'
  return others.length === 0 ? cardName(lookup, one) : counted(statements.length, 'statement')
}

/** Each statement in short, under its name where there are several. */
function leadsOf(lookup: Lookup, statements: readonly Statement[], { layers }: ShowOptions): Text[] {
  return statements.flatMap((statement) => [
    ...(statements.length > 1 ? [strong(cardName(lookup, statement))] : []),
    ...leadOf(lookup, statement, layers),
  ])
}

function footerOf(
  { lookup, info }: Evidence,
  statements: readonly Statement[],
  { trace }: ShowOptions,
): Text {
  const [one] = statements
  const next =
    trace || one === undefined ? '' : `How it reached us: ${commandFor(lookup, `show ${one.id} --trace`)}.`
  return closing('What is not said above is not coded in this dataset.', next, recordsLine(info))
}

function summaryItem({
  statement,
  witnesses,
  origins: { least, most },
}: ShowItem): ShowOutput['summary']['statements'][number] {
  const { id, source = null, act, quote } = statement
  const differs = witnesses.filter(({ comparison }) => comparison === 'words-differ')
  return {
    id,
    source,
    act,
    exactness: quote?.exactness ?? null,
    origins: { least, most },
    differsFrom: differs.map(({ document }) => document),
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

/** @param isOfSeveral each card has a heading of its own */
function cardOf(
  lookup: Lookup,
  statement: Statement,
  isOfSeveral: boolean,
  { trace, layers, texts }: ShowOptions,
): Block[] {
  const parts = [
    saidRows(lookup, statement),
    replyRows(lookup, statement),
    [...contextRows(lookup, statement, texts), ...publicationRows(lookup, statement)],
    originRows(lookup, statement),
  ].map(withParagraphs)
  const fields = (layers ? parts.filter((rows) => rows.length > 0) : [parts.flat()]).map((rows): Block => ({
    kind: 'fields',
    rows,
  }))
  const witnesses = witnessBlocks(lookup, statement)
  const ladder = trace ? [traceBlock(lookup, statement)] : []
  // What is revealed layer by layer ends with the words of others; else these stand first.
  const blocks = layers ? [...fields, ...witnesses, ...ladder] : [...ladder, ...witnesses, ...fields]
  return isOfSeveral ? headed(statement.id, blocks) : blocks
}

/** The id stands over the first block. */
function headed(id: string, [first, ...others]: readonly Block[]): Block[] {
  if (first === undefined) return []
  const heading = linked('statement', id, 'strong')
  return [
    {
      ...first,
      heading: first.heading === undefined ? heading : [...heading, ...plain('  '), ...first.heading],
    },
    ...others,
  ]
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
