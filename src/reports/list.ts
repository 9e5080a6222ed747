/** Statements, an entry each, in the total order or by group. */
import type { Dataset } from '../model/dataset.js'
import { groupedBy } from '../model/group.js'
import { compareText } from '../model/compare-text.js'
import { inOrder } from '../model/order.js'
import { toRecord } from '../model/record.js'
import type { Statement } from '../model/statement.js'
import type { Band, Block, Entry } from '../page/page.js'
import { bare, faint, plain, strong, type Text } from '../page/text.js'
import type { Selection } from '../query/select.js'
import { DayBands } from './day-bands.js'
import { ALONE, entryOf } from './entry.js'
import type { Group } from './groups.js'
import { NO_FINDING, selectionTail, sentences, shownLine, unsourcedLine } from './footer.js'
import { contextOf } from './phrase/context.js'
import { counted } from './phrase/counts.js'
import { partyName, sourceName, speakingParties } from './phrase/names.js'
import { dayBand } from './phrase/when.js'
import type { Item, Report } from './report.js'
import { alone } from './telling.js'
import { datasetLine, inferredLine } from './title.js'

export interface ListOptions {
  readonly groupBy?: Group
  /** Show the words around each quotation, so many code points on each side. */
  readonly context?: number
  /** The most entries; the footer says how many more there are. */
  readonly limit?: number
  /** As the statements stand in their file, not in the order of time. */
  readonly inFileOrder?: boolean
}

export function list(dataset: Dataset, selection: Selection, options: ListOptions): Report {
  const all = options.inFileOrder === true ? selection.statements : inOrder(dataset, selection.statements)
  const shown = options.limit === undefined ? all : all.slice(0, options.limit)
  let items: readonly Item[] | undefined
  return {
    command: 'list',
    head: options.groupBy === undefined ? {} : { groupBy: options.groupBy },
    // A table needs no records.
    get items() {
      items ??= shown.map((statement) => toRecord(dataset, statement) as unknown as Item)
      return items
    },
    matched: () => shown.length,
    tail: () => ({ ...selectionTail(selection), more: all.length - shown.length }),
    page: () => ({
      title: [datasetLine(dataset), plain(inferredLine(dataset))].filter((line) => bare(line) !== ''),
      blocks: shown.length === 0 ? [NOTHING] : blocks(dataset, all, shown, options),
      footer: () => [
        ...moreLine(all.length, shown.length),
        ...unsourcedLine(dataset, selection),
        sentences(shownLine(dataset, selection, all.length - shown.length), NO_FINDING),
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
  dataset: Dataset,
  all: readonly Statement[],
  shown: readonly Statement[],
  { groupBy, context }: ListOptions,
): Block[] {
  if (groupBy === undefined) return [entries(dataset, shown, context)]
  const grouped = (statements: readonly Statement[]): Map<string, Statement[]> =>
    groupedBy(statements, (statement) => [groupName(dataset, statement, groupBy)])
  const groups = grouped(shown)
  const whole = shown.length === all.length ? groups : grouped(all)
  const names = [...groups.keys()]
  if (groupBy !== 'day') names.sort(compareText)
  return names.map((name) => {
    const members = groups.get(name) ?? []
    const size = counted(whole.get(name)?.length ?? 0, 'statement')
    const part = members.length === whole.get(name)?.length ? '' : `${String(members.length)} of `
    return {
      ...entries(dataset, members, context),
      heading: [...strong(name), ...faint(`  ${part}${size}`)],
    }
  })
}

function groupName(dataset: Dataset, statement: Statement, groupBy: Group): string {
  switch (groupBy) {
    case 'source':
      return sourceName(dataset, statement.attribution.source ?? 'no source named')
    case 'party':
      return (
        speakingParties(dataset, statement)
          .map((id) => partyName(dataset, id))
          .join(', ') || 'no party'
      )
    case 'incident':
      return dataset.incidents.get(statement.incident ?? '')?.name ?? 'about no incident'
    case 'act':
      return statement.act
    case 'day':
      return dayBand(statement.saidDate).label.join(' ')
  }
}

function entries(
  dataset: Dataset,
  statements: readonly Statement[],
  context: number | undefined,
): Block & { kind: 'sides' } {
  return {
    kind: 'sides',
    labelHeading: 'said on',
    columns: [{ heading: 'who says what' }],
    bands: bands(dataset, statements, context),
  }
}

/** Each is made only when it is drawn. */
function* bands(
  dataset: Dataset,
  statements: readonly Statement[],
  context: number | undefined,
): Generator<Band> {
  const days = new DayBands()
  for (const statement of statements) {
    const told = entryOf(dataset, alone(statement), ALONE)
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
