/** How many statements there are by source, party, act, day … or by two of these: a table of counts. */
import type { Counted, Dimension, ReportNeed } from '../../evidence/engine.js'
import type { OutcomeCounts } from '../../query/outcome-counts.js'
import type { TableRow } from '../../page/page.js'
import { faint, plain } from '../../page/text.js'
import { NO_FINDING, sentences, leftOutLines } from '../parts/footer.js'
import { counted } from '../phrase/counts.js'
import type { Report } from '../report.js'
import type { CountItem, CountOutput } from './count-item.js'
import { datasetLine, TITLE_FACTS } from '../parts/title.js'
import { type CountedBy, DECIDED_BY } from './counted-by.js'
import { type Key, keysOf } from './keys.js'
import { Tally } from './tally.js'

export type CountDimensions = readonly [CountedBy, CountedBy?]

export const COUNT_NEED: ReportNeed = { pageFacts: TITLE_FACTS }

/** What an engine has to count by. */
export function dimensionsOf([first, second]: CountDimensions): readonly [Dimension, Dimension?] {
  const down = { reads: DECIDED_BY[first] }
  return second === undefined ? [down] : [down, { reads: DECIDED_BY[second] }]
}

/** More are told one under another. */
const MOST_COLUMNS = 8

export function count(evidence: Counted, by: CountDimensions): Report<CountOutput> {
  const [first, second] = by
  const tally = tallied(evidence, by)
  const { counts, asked } = evidence
  return {
    command: 'count',
    head: { by: [first, ...(second === undefined ? [] : [second])] },
    items: itemsOf(tally, by),
    lines: () => linesOf(tally, by),
    matched: () => tally.total,
    tail: () => tailOf(tally, counts),
    page: () => ({
      title: [datasetLine(evidence), plain(axes(tally, by))],
      blocks: [
        tally.total === 0
          ? { kind: 'prose', paragraphs: [plain('No statement in this dataset fits the question.')] }
          : { kind: 'table', ...tableOf(tally, by) },
      ],
      footer: () => [
        sentences(
          `${counted(tally.total, 'statement')}.`,
          severalLine(tally),
          ...leftOutLines(counts, asked.query),
          unattributedLine(counts.unattributed),
          NO_FINDING,
        ),
      ],
    }),
  }
}

function tallied({ representatives, cells }: Counted, [first, second]: CountDimensions): Tally {
  const tally = new Tally()
  const [ones = [], others = []] = representatives
  const rows = ones.map(({ lookup, statement }) => tally.rowsOf(keysOf(lookup, statement, first)))
  const columns =
    second === undefined
      ? []
      : others.map(({ lookup, statement }) => tally.columnsOf(keysOf(lookup, statement, second)))
  for (const [row, column, times] of cells) tally.add(rows[row] ?? [], columns[column] ?? [], times)
  return tally
}

function tailOf(
  tally: Tally,
  { perhaps, uncertain, undated, unattributed, later }: OutcomeCounts,
): CountOutput['tail'] {
  return { statements: tally.total, perhaps, undated, unattributed, uncertainLeftOut: uncertain, later }
}

function unattributedLine(unattributed: number): string {
  return unattributed === 0
    ? ''
    : `${counted(unattributed, 'more sentence is', 'more sentences are')} unattributed: is:unattributed asks for them.`
}

function isPivot(tally: Tally): boolean {
  return tally.columns.length <= MOST_COLUMNS
}

function axes(tally: Tally, [first, second]: CountDimensions): string {
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
  [first, second]: CountDimensions,
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
        row([key.name, ...tally.across(key).map(cellText), String(count)]),
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
function itemsOf(tally: Tally, by: CountDimensions): Iterable<CountItem> {
  return {
    *[Symbol.iterator]() {
      for (const line of jsonOf(tally, by)) yield JSON.parse(line) as CountItem
    },
  }
}

const MANY = 4096

/** The same as NDJSON. */
async function* linesOf(tally: Tally, by: CountDimensions): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  let many: string[] = []
  for (const line of jsonOf(tally, by)) {
    many.push(line)
    if (many.length < MANY) continue
    yield encoder.encode(`${many.join('\n')}\n`)
    many = []
    await Promise.resolve()
  }
  if (many.length > 0) yield encoder.encode(`${many.join('\n')}\n`)
}

/** A key is written once, however many numbers it has. */
function* jsonOf(tally: Tally, [first, second]: CountDimensions): Generator<string> {
  const written = new Map<Key, string>()
  const members = (by: CountedBy, key: Key): string => {
    const known = written.get(key) ?? membersOf(by, key)
    written.set(key, known)
    return known
  }
  for (const { row, column, count } of tally.cells()) {
    const across = second === undefined || column === undefined ? '' : `,${members(second, column)}`
    yield `{${members(first, row)}${across},"count":${String(count)}}`
  }
}

/** `said-month` is `saidMonth`; null where a statement has nothing of the kind. */
function membersOf(by: CountedBy, { value, name }: Key): string {
  const field = by.replace(/-(.)/, (_, letter: string) => letter.toUpperCase())
  return JSON.stringify({ [field]: value ?? null, [`${field}Name`]: name }).slice(1, -1)
}
