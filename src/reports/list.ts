/** Statements, an entry each, as they are found. They stream, so what was counted stands at the end. */
import type { Found, StatementStream } from '../evidence/engine.js'
import { type FlatRecord, toRecord } from '../model/record.js'
import { entriesStream } from './parts/entries.js'
import { inferredYearLine, withInferredYear } from './parts/inferred-year.js'
import { countsTail } from './parts/selection-tail.js'
import type { ListOutput } from './record-item.js'
import type { Report } from './report.js'
import { titleOf } from './parts/title.js'
import { listFooter, totalBlock } from './list-totals.js'

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
      summary: () => [totalBlock(stream, shown(), stream.order === 'file' ? fileOrder(reverse) : '')],
      blocks: [entriesStream(noting(stream.records(limit), inferred), context)],
      footer: () => listFooter(stream, inferredYearLine(inferred)),
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

/** Said of records, which are not in the order of time unless this is asked for. */
function fileOrder(reverse: boolean): string {
  return reverse ? ', the last of the file first' : ', in the order of the file'
}
