/** Statements, an entry each: as they are found, or by group. What was counted stands in the last line. */
import type { Evidence, Found, ReportNeed, StatementStream } from '../evidence/engine.js'
import { outcomeCounts } from '../query/outcome-counts.js'
import type { DatasetInfo, Lookup } from '../model/dataset.js'
import { groupedBy } from '../model/group.js'
import { inOrder } from '../model/order.js'
import { type FlatRecord, toRecord } from '../model/record.js'
import type { Statement } from '../model/statement.js'
import type { Block } from '../page/page.js'
import { faint, joinedWords, strong, type Text } from '../page/text.js'
import { compareText } from '../text/compare-text.js'
import type { Group } from './choices.js'
import { entriesBlock, entriesStream } from './parts/entries.js'
import { closing, leftOutLines, NOTHING_FITS, sentences, unattributedCount } from './parts/footer.js'
import { inferredYearLine, withInferredYear } from './parts/inferred-year.js'
import { countsTail, selectionTail } from './parts/selection-tail.js'
import { counted } from './phrase/counts.js'
import { partyName, sourceName } from './phrase/names.js'
import { speakingParties } from './phrase/speaking.js'
import { dayBand } from './phrase/when.js'
import type { ListOutput } from './record-item.js'
import type { Report } from './report.js'

export interface ListOptions {
  /** Shows the words around each quotation, so many code points on each side. */
  readonly context?: number | undefined
  /** The most entries; the last line says how many more there are. */
  readonly limit?: number | undefined
}

/** In the order of the stream; no more of it is held than is printed at a time. */
export function list(
  stream: StatementStream,
  { context, limit = Infinity }: ListOptions,
): Report<ListOutput> {
  const all = (): number => stream.counts.fits + stream.counts.perhaps
  const inferred = new Set<string>()
  const shown = (): number => Math.min(all(), limit)
  return {
    command: 'list',
    head: {},
    items: itemsOf(stream, limit),
    lines: () => stream.lines(limit),
    matched: shown,
    tail: () => ({ ...countsTail(stream.counts), more: all() - shown() }),
    page: () => ({
      title: titleOf(stream.info),
      blocks: [entriesStream(noting(stream.records(limit), inferred), context)],
      footer: () => {
        const how = stream.order === 'file' ? ' in the order of the file' : ''
        return footerOf(stream, shown(), how, inferredYearLine(inferred))
      },
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

export interface GroupedListOptions extends ListOptions {
  readonly groupBy: Group
}

/** In the order of time, a list for each group. */
export function groupedList(
  { lookup, selection, asked }: Evidence,
  options: GroupedListOptions,
): Report<ListOutput> {
  const all = inOrder(lookup, selection.statements)
  const shown = all.slice(0, options.limit)
  return {
    command: 'list',
    head: { groupBy: options.groupBy },
    items: shown.map((statement) => toRecord(lookup, statement)),
    tail: () => ({ ...selectionTail(selection), more: all.length - shown.length }),
    page: () => ({
      title: titleOf(lookup.info),
      blocks: shown.length === 0 ? [entriesBlock(lookup, [])] : blocks(lookup, all, shown, options),
      footer: () => {
        const inferred = new Set(shown.flatMap((statement) => withInferredYear(lookup, statement)))
        const counts = outcomeCounts(selection)
        return footerOf({ counts, asked }, shown.length, '', inferredYearLine(inferred))
      },
    }),
  }
}

function titleOf({ title }: DatasetInfo): Text[] {
  return [strong(title)]
}

/**
 * @param how `in the order of the file`, or nothing
 * @param year what is to be said of inferred years
 */
function footerOf(
  { counts, asked }: Pick<StatementStream, 'counts' | 'asked'>,
  shown: number,
  how: string,
  year: string,
): Text[] {
  const all = counts.fits + counts.perhaps
  const more =
    all === shown ? [] : [sentences(`${String(all - shown)} more: --limit ${String(all)} shows them.`)]
  const number = all === shown ? '' : `${String(shown)} of `
  const summary = all === 0 ? NOTHING_FITS : `${number}${counted(all, 'statement')}${how}.`
  return [...more, closing(summary, ...leftOutLines(counts, asked.query), unattributedCount(counts), year)]
}

function blocks(
  lookup: Lookup,
  all: readonly Statement[],
  shown: readonly Statement[],
  { groupBy, context }: GroupedListOptions,
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
