/** Statements, an entry each: as they are found, or by group. They stream, so what was counted stands at the end. */
import type { Evidence, Found, ReportNeed, StatementStream } from '../evidence/engine.js'
import { outcomeCounts } from '../query/outcome-counts.js'
import type { Lookup } from '../model/dataset.js'
import { groupedBy } from '../model/group.js'
import { LIST_ORDER, placed } from '../model/list-order.js'
import { inOrder } from '../model/order.js'
import { type FlatRecord, toRecord } from '../model/record.js'
import type { Statement } from '../model/statement.js'
import { type Block, type Prose, sentenceBlock } from '../page/page.js'
import { faint, joinedWords, strong, type Text } from '../page/text.js'
import { compareText } from '../text/compare-text.js'
import type { Group } from './choices.js'
import { type Arrangement, arranged, type Orders } from './parts/arrangement.js'
import { entriesBlock, entriesStream } from './parts/entries.js'
import { closing, leftOutLines, NOTHING_FITS, unattributedCount } from './parts/footer.js'
import { inferredYearLine, withInferredYear } from './parts/inferred-year.js'
import { countsTail, selectionTail } from './parts/selection-tail.js'
import { counted } from './phrase/counts.js'
import { partyName, sourceName } from './phrase/names.js'
import { speakingParties } from './phrase/speaking.js'
import { dayBand } from './phrase/when.js'
import type { ListOutput } from './record-item.js'
import type { Report } from './report.js'
import { titleOf } from './parts/title.js'

export interface ListOptions {
  /** Shows the words around each quotation, so many code points on each side. */
  readonly context?: number | undefined
  /** The most entries; the last line says how many more there are. */
  readonly limit?: number | undefined
  /** The last comes first. */
  readonly reverse?: boolean | undefined
}

/** In the order of the stream; no more of it is held than is printed at a time. */
export function list(
  stream: StatementStream,
  { context, limit = Infinity, reverse = false }: ListOptions,
): Report<ListOutput> {
  const all = (): number => stream.counts.fits + stream.counts.perhaps
  const inferred = new Set<string>()
  const shown = (): number => Math.min(all(), limit)
  return {
    command: 'list',
    head: {},
    isStream: true,
    summary: () => ({ statements: all() }),
    items: itemsOf(stream, limit),
    lines: () => stream.lines(limit),
    matched: all,
    tail: () => ({ ...countsTail(stream.counts), more: all() - shown() }),
    page: () => ({
      title: titleOf('The statements', stream),
      isStream: true,
      summary: () => [
        all() === 0
          ? emptyBlock(stream)
          : summaryBlock(all(), shown(), stream.order === 'file' ? fileOrder(reverse) : ''),
      ],
      blocks: [entriesStream(noting(stream.records(limit), inferred), context)],
      footer: () => footerOf(stream, inferredYearLine(inferred)),
    }),
  }
}

/** Notes the documents whose year is inferred: the dates above the last line do not tell it. */
async function* noting(found: AsyncIterable<Found>, inferred: Set<string>): AsyncGenerator<Found> {
  for await (const one of found) {
    for (const id of withInferredYear(one.lookup, one.statement)) inferred.add(id)
    yield one
  }
}

async function* itemsOf(stream: StatementStream, limit: number): AsyncGenerator<FlatRecord> {
  for await (const { lookup, statement } of stream.records(limit)) yield toRecord(lookup, statement)
}

export const GROUPED_LIST_NEED: ReportNeed = { facts: ['relations'] }

export interface GroupedListOptions extends ListOptions, Arrangement {
  readonly groupBy: Group
}

/** A list for each group. */
export function groupedList(
  evidence: Evidence,
  { groupBy, context, ...arrangement }: GroupedListOptions,
): Report<ListOutput> {
  const { lookup, selection, asked } = evidence
  const all = inOrder(lookup, selection.statements)
  const { shown, more } = arranged(all, ordersOf(lookup), arrangement)
  return {
    command: 'list',
    head: { groupBy },
    isStream: true,
    summary: () => ({ statements: all.length }),
    items: shown.map((statement) => toRecord(lookup, statement)),
    tail: () => ({ ...selectionTail(selection), more }),
    page: () => ({
      title: titleOf(`The statements by ${groupBy}`, evidence),
      isStream: true,
      summary: () => [
        all.length === 0
          ? emptyBlock({ counts: outcomeCounts(selection), asked })
          : summaryBlock(all.length, shown.length),
      ],
      blocks:
        shown.length === 0 ? [entriesBlock(lookup, [])] : blocks(lookup, all, shown, { groupBy, context }),
      footer: () => {
        const inferred = new Set(shown.flatMap((statement) => withInferredYear(lookup, statement)))
        return footerOf({ counts: outcomeCounts(selection), asked }, inferredYearLine(inferred))
      },
    }),
  }
}

function ordersOf(lookup: Lookup): Orders<Statement> {
  return Object.fromEntries(
    Object.entries(LIST_ORDER).map(([name, { kind, value }]) => [
      name,
      { kind, value: (statement: Statement) => value(placed(lookup, statement)) },
    ]),
  )
}

/** Where nothing was asked, it is not the question that nothing fits. */
function emptyBlock({ counts, asked }: Pick<StatementStream, 'counts' | 'asked'>): Prose {
  const isAsked = asked.terms.length > 0 || counts.unattributed === 0
  return sentenceBlock(isAsked ? NOTHING_FITS : 'No statement in this dataset is attributed.')
}

/** The last line but one: a stream is counted when all of it has passed. */
function summaryBlock(all: number, shown: number, how = ''): Prose {
  if (shown === 0) return sentenceBlock(`${counted(all, 'statement')}.`)
  const part = shown === all ? '' : `; ${String(shown)} shown, --limit ${String(all)} shows all`
  return sentenceBlock(`${counted(all, 'statement')}${how}${part}.`)
}

/** Said of records, which are not in the order of time unless this is asked for. */
function fileOrder(reverse: boolean): string {
  return reverse ? ', the last of the file first' : ', in the order of the file'
}

/** @param year what is to be said of inferred years */
function footerOf({ counts, asked }: Pick<StatementStream, 'counts' | 'asked'>, year: string): Text {
  const isEmpty = counts.fits + counts.perhaps === 0
  const unattributed = unattributedCount(counts, isEmpty ? ': is:unattributed asks for them' : '')
  return closing(...leftOutLines(counts, asked.query), unattributed, year)
}

function blocks(
  lookup: Lookup,
  all: readonly Statement[],
  shown: readonly Statement[],
  { groupBy, context }: Pick<GroupedListOptions, 'groupBy' | 'context'>,
): Block[] {
  const grouped = (statements: readonly Statement[]): Map<string, Statement[]> =>
    groupedBy(statements, (statement) => [groupName(lookup, statement, groupBy)])
  const groups = grouped(shown)
  const whole = shown.length === all.length ? groups : grouped(all)
  const names = [...groups.keys()]
  if (groupBy !== 'day') names.sort(compareText)
  return names.map((name) => {
    const members = groups.get(name) ?? []
    const size = counted(whole.get(name)?.length ?? 0, 'statement')
    const part = members.length === whole.get(name)?.length ? '' : `${String(members.length)} of `
    return {
      ...entriesBlock(lookup, members, context),
      heading: [...strong(name), ...faint(`  ${part}${size}`)],
    }
  })
}

function groupName(lookup: Lookup, statement: Statement, groupBy: Group): string {
  switch (groupBy) {
    case 'source':
      return sourceName(lookup, statement.attribution.source ?? 'nobody cited')
    case 'party':
      return joinedWords(speakingParties(lookup, statement).map((id) => partyName(lookup, id))) || 'no party'
    case 'incident':
      return lookup.incidents.get(statement.incident ?? '')?.name ?? 'about no incident'
    case 'act':
      return statement.act
    case 'day':
      return dayBand(statement.saidDate).label.join(' ')
  }
}
