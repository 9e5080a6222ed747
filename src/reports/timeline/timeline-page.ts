/** The page of a timeline: the day, the lanes as a picture, the id, and who does what as a sentence. */
import type { Evidence } from '../../evidence/engine.js'
import type { Lookup } from '../../model/dataset.js'
import { isoDay } from '../../dates/day.js'
import { type Block, type Page, sentenceBlock, tableBlock, type TableRow } from '../../page/page.js'
import { narrow, phrase, wide } from '../../page/table-columns.js'
import { faint, joinedWords, linked, plain, type Text } from '../../page/text.js'
import { type Arranged, moreLine } from '../parts/arrangement.js'
import type { Columns } from '../parts/columns.js'
import { outcomeCounts } from '../../query/outcome-counts.js'
import { closing, NOTHING_FITS, shownLine, unattributedCount } from '../parts/footer.js'
import { commandFor } from '../phrase/command.js'
import { counted } from '../phrase/counts.js'
import { dayLines } from '../phrase/when.js'
import { titleOf } from '../parts/title.js'
import { inferredLine } from '../parts/inferred-year.js'
import { whoDoesWhat } from '../parts/who-does-what.js'
import { LASTS, picture, SPEAKS } from './lanes.js'
import type { DateField, Moment, Stretch, Told } from './moments.js'
import { laneName, summaryWords } from './timeline-summary.js'
import type { TimelineSummary } from './timeline-item.js'

export interface Drawn {
  readonly columns: Columns
  readonly flow: readonly Moment[]
  readonly rows: Arranged<Told>
  readonly summary: TimelineSummary
  readonly date: DateField
  readonly words: boolean
}

/** More lanes than these are no picture. */
const MOST_LANES = 16

const NAMES: Readonly<Record<DateField, string>> = {
  said: 'Who spoke when',
  happened: 'What is said to have happened when',
  published: 'What was published when',
}

/** The picture of lanes is left out where there are too many of them. */
export function pageOf(evidence: Evidence, drawn: Drawn): Page {
  const { lookup, selection } = evidence
  const { flow, rows, summary, date } = drawn
  const title = titleOf(NAMES[date], evidence)
  const isFound = summary.count > 0
  return {
    title,
    summary: () => [sentenceBlock(isFound ? summaryWords(lookup, summary, date) : NOTHING_FITS)],
    guide: flow.length > 0 ? [guideOf(lookup, drawn)] : [],
    blocks: flow.length > 0 ? [table(lookup, drawn)] : [],
    footer: () =>
      closing(
        moreLine(rows),
        shownLine(evidence),
        unattributedCount(outcomeCounts(selection)),
        inferredLine(evidence),
        flow.some((moment) => moment.kind === 'stretch' && isQuiet(moment.stretch)) ? QUIET : '',
        oneDayLine(lookup, summary, date, title.question),
      ),
  }
}

/** No statement falls on one of these days, certainly or perhaps. */
export function isQuiet({ lanes }: Stretch): boolean {
  return lanes.length === 0
}

const QUIET = 'A quiet day has none of these statements; others may be of that day.'

/** One of the days, with the words, where there are several. */
function oneDayLine(
  lookup: Lookup,
  { busiest, first, last }: TimelineSummary,
  date: DateField,
  question: string,
): string {
  if (busiest === null || first === last || date !== 'said') return ''
  const asked = joinedWords(['timeline', `said:${busiest.day}`, question, '--words'], ' ')
  return /\bsaid:/.test(question) ? '' : `One day: ${commandFor(lookup, asked)}.`
}

const BARS: Readonly<Record<DateField, string>> = {
  said: 'days on one of which something was said',
  happened: 'days that it lasted, or on one of which it happened',
  published: 'days on one of which something was published',
}

function guideOf(lookup: Lookup, { columns, date }: Drawn): Text {
  if (!hasLanes(columns))
    return plain(
      `No lanes are drawn for ${String(columns.keys.length)} sources: ask for ${String(MOST_LANES)} or fewer.`,
    )
  const names = columns.keys.map((key) => laneName(lookup, key)).join(', ')
  return plain(`Lanes, from the left: ${names}. ${SPEAKS} a statement, ${LASTS} ${BARS[date]}.`)
}

function hasLanes({ keys }: Columns): boolean {
  return keys.length <= MOST_LANES
}

function table(lookup: Lookup, drawn: Drawn): Block {
  const columns = [
    phrase(drawn.date === 'said' ? 'said on' : drawn.date),
    { heading: '', picture: true },
    narrow('statement'),
    wide('who does what'),
  ]
  const rows = drawn.flow.map((moment) => cellsOf(lookup, drawn, moment))
  if (hasLanes(drawn.columns)) return tableBlock(columns, rows)
  // Without the second column, the picture.
  return tableBlock(
    columns.toSpliced(1, 1),
    rows.map((cells) => cells.toSpliced(1, 1)),
  )
}

/** The day, the lanes, the id, and who does what. */
function cellsOf(lookup: Lookup, { columns, date, words }: Drawn, moment: Moment): TableRow['cells'] {
  const lanes = columns.keys.length
  if (moment.kind === 'stretch') {
    const { first, last, lanes: passing } = moment.stretch
    const days = first === last ? isoDay(first) : `${isoDay(first)}/${isoDay(last)}`
    const what = [faint(stretchWords(moment.stretch))]
    return [dayLines(days, true).map(faint), [picture(lanes, [], passing)], [], what]
  }
  const { told, passing } = moment
  return [
    dayLines(told.date, date === 'happened').map(plain),
    [picture(lanes, told.lanes, passing)],
    [linked('statement', told.statement.id)],
    whoDoesWhat(lookup, told.statement, words),
  ]
}

/** `7 quiet days`; a day that a bar covers is not known to be quiet. */
function stretchWords(stretch: Stretch): string {
  const days = stretch.last - stretch.first + 1
  return isQuiet(stretch) ? counted(days, 'quiet day') : `${counted(days, 'day')}, nothing else`
}
