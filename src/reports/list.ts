/** Statements, an entry each, in the total order or by group. */
import type { Lookup } from '../model/dataset.js'
import { groupedBy } from '../model/group.js'
import { compareText } from '../text/compare-text.js'
import { inOrder } from '../model/order.js'
import { type FlatRecord, toRecord } from '../model/record.js'
import type { Statement } from '../model/statement.js'
import type { Band, Block, Entry } from '../page/page.js'
import { bare, faint, plain, strong, type Text } from '../page/text.js'
import type { Selection } from '../query/select.js'
import { DayBands } from './parts/day-bands.js'
import { ALONE, entryOf } from './parts/entry.js'
import type { Group } from './choices.js'
import { NO_FINDING, sentences, shownLine, unsourcedLine } from './parts/footer.js'
import { selectionTail } from './parts/selection-tail.js'
import { contextOf } from './phrase/context.js'
import { counted } from './phrase/counts.js'
import { partyName, sourceName, speakingParties } from './phrase/names.js'
import { dayBand } from './phrase/when.js'
import type { ListOutput } from './list-item.js'
import type { Report } from './report.js'
import { standalone } from './parts/statement-group.js'
import { datasetLine, inferredLine } from './parts/title.js'

export interface ListOptions {
  readonly groupBy?: Group
  /** Show the words around each quotation, so many code points on each side. */
  readonly context?: number
  /** The most entries; the footer says how many more there are. */
  readonly limit?: number
  /** As the statements stand in their file, not in the order of time. */
  readonly inFileOrder?: boolean
}

export function list(lookup: Lookup, selection: Selection, options: ListOptions): Report<ListOutput> {
  const all = options.inFileOrder === true ? selection.statements : inOrder(lookup, selection.statements)
  const shown = options.limit === undefined ? all : all.slice(0, options.limit)
  let items: readonly FlatRecord[] | undefined
  return {
    command: 'list',
    head: options.groupBy === undefined ? {} : { groupBy: options.groupBy },
    // A table needs no records.
    get items() {
      items ??= shown.map((statement) => toRecord(lookup, statement))
      return items
    },
    matched: () => shown.length,
    tail: () => ({ ...selectionTail(selection), more: all.length - shown.length }),
    page: () => ({
      title: [datasetLine(lookup), plain(inferredLine(lookup))].filter((line) => bare(line) !== ''),
      blocks: shown.length === 0 ? [NOTHING] : blocks(lookup, all, shown, options),
      footer: () => [
        ...moreLine(all.length, shown.length),
        ...unsourcedLine(lookup, selection),
        sentences(shownLine(lookup, selection, all.length - shown.length), NO_FINDING),
      ],
    }),
  }
}

function moreLine(all: number, shown: number): Text[] {
  return all === shown ? [] : [sentences(`${String(all - shown)} more: --limit ${String(all)} shows them.`)]
}

const NOTHING: Block = {
  kind: 'prose',
  paragraphs: [plain('No statement in this dataset fits the question.')],
}

function blocks(
  lookup: Lookup,
  all: readonly Statement[],
  shown: readonly Statement[],
  { groupBy, context }: ListOptions,
): Block[] {
  if (groupBy === undefined) return [entries(lookup, shown, context)]
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
      ...entries(lookup, members, context),
      heading: [...strong(name), ...faint(`  ${part}${size}`)],
    }
  })
}

function groupName(lookup: Lookup, statement: Statement, groupBy: Group): string {
  switch (groupBy) {
    case 'source':
      return sourceName(lookup, statement.attribution.source ?? 'no source named')
    case 'party':
      return (
        speakingParties(lookup, statement)
          .map((id) => partyName(lookup, id))
          .join(', ') || 'no party'
      )
    case 'incident':
      return lookup.incidents.get(statement.incident ?? '')?.name ?? 'about no incident'
    case 'act':
      return statement.act
    case 'day':
      return dayBand(statement.saidDate).label.join(' ')
  }
}

function entries(
  lookup: Lookup,
  statements: readonly Statement[],
  context: number | undefined,
): Block & { kind: 'sides' } {
  return {
    kind: 'sides',
    labelHeading: 'said on',
    columns: [{ heading: 'who says what' }],
    bands: bands(lookup, statements, context),
  }
}

/** Each is made only when it is drawn. */
function* bands(
  lookup: Lookup,
  statements: readonly Statement[],
  context: number | undefined,
): Generator<Band> {
  const days = new DayBands()
  for (const statement of statements) {
    const told = entryOf(lookup, standalone(statement), ALONE)
    const entry = context === undefined ? told : withContext(told, contextOf(statement, context))
    const done = days.add(statement, entry)
    if (done !== undefined) yield done
  }
  const last = days.end()
  if (last !== undefined) yield last
}

function withContext(entry: Entry, around: readonly Text[]): Entry {
  return { ...entry, words: [...entry.words, ...around] }
}
