/** Statements in the order of their file, as they are found: the list of a file that is too large to be held. */
import type { Lookup } from '../model/dataset.js'
import { type FlatRecord, toRecord } from '../model/record.js'
import type { Statement } from '../model/statement.js'
import type { Band } from '../page/page.js'
import { strong } from '../page/text.js'
import { DayBands } from './parts/day-bands.js'
import { ALONE, entryOf } from './parts/entry.js'
import { NO_FINDING, sentences } from './parts/footer.js'
import { type LeftOut, leftOutLines } from './parts/left-out.js'
import { counted } from './phrase/counts.js'
import type { ListOutput } from './list-item.js'
import type { Report } from './report.js'
import { standalone } from './parts/statement-group.js'

/** A statement with what is known of those whom it names. */
export interface Found {
  readonly dataset: Lookup
  readonly statement: Statement
}

/** What was met so far; complete once the last statement was given out. */
export interface Counts extends LeftOut {
  readonly fits: number
  readonly unsourced: number
}

export interface Finding {
  /** At most so many statements. */
  readonly records: (limit: number) => AsyncIterable<Found>
  /** The same as lines of NDJSON in UTF-8, many at a time. */
  readonly lines: (limit: number) => AsyncIterable<Uint8Array>
  readonly counts: Counts
}

export interface StreamOptions {
  /** Of the dataset. */
  readonly title: string
  readonly limit?: number
  /** What comes first was said first; otherwise it stands first in its file. */
  readonly inOrderOfTime: boolean
}

export function listStream(
  finding: Finding,
  { title, limit = Infinity, inOrderOfTime }: StreamOptions,
): Report<ListOutput> {
  const all = (): number => finding.counts.fits + finding.counts.perhaps
  const shown = (): number => Math.min(all(), limit)
  return {
    command: 'list',
    head: {},
    items: items(finding, limit),
    lines: () => finding.lines(limit),
    matched: shown,
    tail: () => {
      const { perhaps, undated, unsourced, uncertain, later } = finding.counts
      return { perhaps, undated, unsourced, uncertainLeftOut: uncertain, later, more: all() - shown() }
    },
    page: () => ({
      title: [strong(title)],
      blocks: [
        {
          kind: 'sides',
          labelHeading: 'said on',
          columns: [{ heading: 'who says what' }],
          bands: bands(finding.records(limit)),
        },
      ],
      footer: () => [
        ...(all() === shown()
          ? []
          : [sentences(`${String(all() - shown())} more: --limit ${String(all())} shows them.`)]),
        sentences(
          `${counted(shown(), 'statement')}${inOrderOfTime ? '' : ' in the order of the file'}.`,
          ...leftOutLines(finding.counts),
          unsourcedCount(finding.counts),
          NO_FINDING,
        ),
      ],
    }),
  }
}

async function* items(finding: Finding, limit: number): AsyncGenerator<FlatRecord> {
  for await (const { dataset: lookup, statement } of finding.records(limit)) {
    yield toRecord(lookup, statement)
  }
}

async function* bands(found: AsyncIterable<Found>): AsyncGenerator<Band> {
  const days = new DayBands()
  for await (const { dataset: lookup, statement } of found) {
    const done = days.add(statement, entryOf(lookup, standalone(statement), ALONE))
    if (done !== undefined) yield done
  }
  const last = days.end()
  if (last !== undefined) yield last
}

function unsourcedCount({ unsourced }: Counts): string {
  return unsourced === 0 ? '' : `No source is named for ${counted(unsourced, 'more sentence')}.`
}
