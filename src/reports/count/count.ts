/** How many statements there are by source, party, act, day … or by two of these: a table of counts. */
import type { Dataset } from '../../model/dataset.js'
import type { TableRow } from '../../page/page.js'
import { faint, plain, type Text } from '../../page/text.js'
import type { Selection } from '../../query/select.js'
import { NO_FINDING, sentences } from '../footer.js'
import { type LeftOut, leftOutLines, leftOutOf } from '../left-out.js'
import { counted } from '../phrase/counts.js'
import type { Item, Json, Report } from '../report.js'
import { datasetLine } from '../title.js'
import type { CountedBy } from './counted-by.js'
import { type Key, keysOf } from './keys.js'
import { Tally } from './tally.js'

export interface CountOptions {
  readonly by: readonly [CountedBy, CountedBy?]
  /** The first line of the page. */
  readonly title: Text
  /** What a question kept and left out. */
  readonly counts: LeftOut & { readonly unsourced: number }
}

/** The same of statements at hand. */
export function countOf(dataset: Dataset, selection: Selection, by: CountOptions['by']): Report {
  const tally = new Tally()
  const fields = by.filter((field) => field !== undefined)
  for (const statement of selection.statements) {
    tally.add(
      fields.map((field) => keysOf(dataset, statement, field)),
      1,
    )
  }
  return count(tally, {
    by,
    title: datasetLine(dataset),
    counts: { ...leftOutOf(selection), unsourced: selection.unsourced.length },
  })
}

/** More are told one under another. */
const MOST_COLUMNS = 8

export function count(tally: Tally, { by, title, counts }: CountOptions): Report {
  const [first, second] = by
  return {
    command: 'count',
    head: { by: [first, ...(second === undefined ? [] : [second])] },
    items: itemsOf(tally, by),
    matched: () => tally.total,
    tail: () => tailOf(tally, counts),
    page: () => ({
      title: [title, plain(axes(tally, by))],
      blocks: [
        tally.total === 0
          ? { kind: 'prose', paragraphs: [plain('No statement in this dataset fits the question.')] }
          : { kind: 'table', ...tableOf(tally, by) },
      ],
      footer: () => [
        sentences(
          `${counted(tally.total, 'statement')}.`,
          severalLine(tally),
          ...leftOutLines(counts),
          unsourcedLine(counts.unsourced),
          NO_FINDING,
        ),
      ],
    }),
  }
}

function tailOf(
  tally: Tally,
  { perhaps, uncertain, undated, unsourced, later }: CountOptions['counts'],
): Item {
  return { statements: tally.total, perhaps, undated, unsourced, uncertainLeftOut: uncertain, later }
}

function unsourcedLine(unsourced: number): string {
  return unsourced === 0
    ? ''
    : `No source is named for ${counted(unsourced, 'more sentence')}: is:unsourced asks for them.`
}

function isPivot(tally: Tally): boolean {
  return tally.columns.length <= MOST_COLUMNS
}

function axes(tally: Tally, [first, second]: CountOptions['by']): string {
  if (second === undefined) return `Counts of statements. Down: ${HEADINGS[first]}.`
  const across = isPivot(tally) ? 'Across' : 'Beside it'
  return `Counts of statements. Down: ${HEADINGS[first]}. ${across}: ${HEADINGS[second]}.`
}

const HEADINGS: Readonly<Record<CountedBy, string>> = {
  source: 'who says it',
  party: 'the party of who says it',
  target: 'at whom',
  act: 'act',
  incident: 'incident',
  document: 'document',
  agency: 'agency',
  quoted: 'in whose words',
  said: 'said on',
  'said-month': 'said in',
  'said-year': 'said in',
  cue: 'introduced by',
}

function tableOf(
  tally: Tally,
  [first, second]: CountOptions['by'],
): { columns: { heading: string; align?: 'right'; wide?: boolean }[]; rows: TableRow[] } {
  const down = { heading: HEADINGS[first] }
  const sum = { heading: 'statements', align: 'right' as const }
  if (second === undefined) {
    return {
      columns: [down, sum],
      rows: [
        ...tally.rows.map(({ key, count }) => row([key.name, String(count)])),
        sumRow([String(tally.total)]),
      ],
    }
  }
  if (!isPivot(tally)) {
    return {
      columns: [down, { heading: HEADINGS[second] }, sum],
      rows: [
        ...[...tally.cells()].map((cell) =>
          row([cell.row.name, cell.column?.name ?? '', String(cell.count)]),
        ),
        sumRow(['', String(tally.total)]),
      ],
    }
  }
  const across = tally.columns
  return {
    columns: [down, ...across.map(({ key }) => ({ heading: key.name, align: 'right' as const })), sum],
    rows: [
      ...tally.rows.map(({ key, count }) =>
        row([key.name, ...across.map((column) => cellText(tally.count(key, column.key))), String(count)]),
      ),
      sumRow([...across.map(({ count }) => String(count)), String(tally.total)]),
    ],
  }
}

function row(texts: readonly string[]): TableRow {
  return { cells: texts.map((text) => [text === NOTHING ? faint(text) : plain(text)]) }
}

function sumRow(texts: readonly string[]): TableRow {
  return { ...row(['all', ...texts]), apart: true }
}

const NOTHING = '·'

function cellText(count: number): string {
  return count === 0 ? NOTHING : String(count)
}

function severalLine(tally: Tally): string {
  const sum = tally.rows.reduce((all, { count }) => all + count, 0)
  const across = tally.columns.reduce((all, { count }) => all + count, 0)
  const several = sum > tally.total || across > tally.total
  return several ? 'A statement that stands under several headings counts once in “all”.' : ''
}

/** Made one by one: there may be as many as days times sources. */
function itemsOf(tally: Tally, by: CountOptions['by']): Iterable<Item> {
  const fields = by.filter((one) => one !== undefined).map(fieldOf)
  return {
    *[Symbol.iterator]() {
      for (const { row, column, count } of tally.cells()) yield itemOf(fields, [row, column], count)
    },
  }
}

/** `said-month` is `saidMonth`. */
function fieldOf(by: CountedBy): string {
  return by.replace(/-(.)/, (_, letter: string) => letter.toUpperCase())
}

function itemOf(fields: readonly string[], keys: readonly (Key | undefined)[], count: number): Item {
  const item: Record<string, Json> = {}
  for (const [index, field] of fields.entries()) {
    const key = keys[index]
    if (key === undefined) continue
    // Null where a statement has nothing of the kind.
    item[field] = key.value ?? null
    item[`${field}Name`] = key.name
  }
  item['count'] = count
  return item
}
