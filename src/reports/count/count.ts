/** How many statements there are by source, party, act, day … or by two of these: a table of counts. */
import type { Counted, Dimension, ReportNeed } from '../../evidence/engine.js'
import { sentenceBlock, type Table, type TableColumn, type TableRow } from '../../page/page.js'
import { narrow, right } from '../../page/table-columns.js'
import { faint, plain } from '../../page/text.js'
import { closing, leftOutLines, NOTHING_FITS, unattributedCount } from '../parts/footer.js'
import { counted } from '../phrase/counts.js'
import type { Report } from '../report.js'
import type { CountItem, CountOutput } from './count-item.js'
import { datasetLine, TITLE_FACTS } from '../parts/title.js'
import type { CountedBy } from './counted-by.js'
import { DECIDED_BY } from './decided-by.js'
import { type Key, keysOf } from './keys.js'
import { type Heading, Tally } from './tally.js'
import { countsTail } from '../parts/selection-tail.js'

export type CountDimensions = readonly [CountedBy, CountedBy?]

export const COUNT_NEED: ReportNeed = { pageFacts: TITLE_FACTS }

/** What an engine has to count by. */
export function dimensionsOf([first, second]: CountDimensions): readonly [Dimension, Dimension?] {
  const down = { reads: DECIDED_BY[first] }
  return second === undefined ? [down] : [down, { reads: DECIDED_BY[second] }]
}

/** More are told one under another. */
const MOST_COLUMNS = 8

/**
 * An item for each number that is not zero.
 * @param by down, and across if a second is named
 */
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
    tail: () => ({ statements: tally.total, ...countsTail(counts) }),
    page: () => ({
      title: [datasetLine(evidence), plain(axes(tally, by))],
      blocks: [tally.total === 0 ? sentenceBlock(NOTHING_FITS) : tableOf(tally, by)],
      footer: () => [
        closing(
          `${counted(tally.total, 'statement')}.`,
          severalLine(tally),
          ...leftOutLines(counts, asked.query),
          unattributedCount(counts, ': is:unattributed asks for them'),
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
  // There may be millions: a tuple is not taken apart by its iterator, nor is an empty list made for each.
  for (const cell of cells) tally.add(rows[cell[0]] ?? NONE, columns[cell[1]] ?? NONE, cell[2])
  return tally
}

const NONE: readonly Heading[] = []

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

function tableOf(tally: Tally, [first, second]: CountDimensions): Table {
  const heading = HEADINGS[first]
  if (second === undefined) {
    const rows = tally.rows.map(({ key, count }) => [key.name, count])
    return tableWith([narrow(heading)], rows, ['all', tally.total])
  }
  if (!isPivot(tally)) {
    const rows = [...tally.cells()].map(({ row, column, count }) => [row.name, column?.name ?? '', count])
    return tableWith([narrow(heading), narrow(HEADINGS[second])], rows, ['all', '', tally.total])
  }
  const { columns } = tally
  const rows = tally.rows.map((row) => {
    return [row.key.name, ...columns.map((column) => tally.inBoth(row, column)), row.count]
  })
  return tableWith([narrow(heading), ...columns.map(({ key }) => right(key.name))], rows, [
    'all',
    ...columns.map(({ count }) => count),
    tally.total,
  ])
}

/** Under the headings and one for statements: the rows, and the sums apart from them. */
function tableWith(headings: readonly TableColumn[], rows: readonly Numbers[], sums: Numbers): Table {
  return {
    kind: 'table',
    columns: [...headings, right('statements')],
    rows: [...rows.map(rowOf), { ...rowOf(sums), apart: true }],
  }
}

type Numbers = readonly (string | number)[]

function rowOf(cells: Numbers): TableRow {
  return { cells: cells.map((cell) => [cell === 0 ? faint('·') : plain(String(cell))]) }
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
