/** The page of a timeline: the day, the lanes as a picture, the id, and who does what as a sentence. */
import type { Evidence } from '../../evidence/engine.js'
import type { Lookup } from '../../model/dataset.js'
import { isoDay } from '../../dates/day.js'
import { type Block, type Page, sentenceBlock, tableBlock, type TableRow } from '../../page/page.js'
import { narrow, phrase, wide } from '../../page/table-columns.js'
import { faint, joinedWords, plain } from '../../page/text.js'
import { type Columns, OTHERS } from '../parts/columns.js'
import { closing, NOTHING_FITS, shownLine, unattributedLine } from '../parts/footer.js'
import { counted } from '../phrase/counts.js'
import { speakerName } from '../phrase/names.js'
import { dayLines } from '../phrase/when.js'
import { datasetLine } from '../parts/title.js'
import { inferredLine } from '../parts/inferred-year.js'
import { whoDoesWhat } from '../parts/who-does-what.js'
import { LASTS, picture, SPEAKS } from './lanes.js'
import type { DateField, Moment, Stretch } from './moments.js'

export interface Drawn {
  readonly columns: Columns
  readonly flow: readonly Moment[]
  readonly date: DateField
  readonly words: boolean
}

/** More lanes than these are no picture. */
const MOST_LANES = 16

/** The picture of lanes is left out where there are too many of them. */
export function pageOf(evidence: Evidence, drawn: Drawn): Page {
  const { lookup } = evidence
  return {
    title: [datasetLine(evidence), plain(readingOf(evidence, drawn))],
    blocks: [drawn.flow.length === 0 ? sentenceBlock(NOTHING_FITS) : table(lookup, drawn)],
    footer: () => [
      ...unattributedLine(evidence),
      closing(
        shownLine(evidence),
        drawn.flow.some((moment) => moment.kind === 'stretch' && isQuiet(moment.stretch)) ? QUIET : '',
      ),
    ],
  }
}

/** No statement falls on one of these days, certainly or perhaps. */
export function isQuiet({ lanes }: Stretch): boolean {
  return lanes.length === 0
}

const QUIET = 'A quiet day has none of these statements.'

const DOWN: Readonly<Record<DateField, string>> = {
  said: 'the day it was said',
  happened: 'the day on which what is spoken of happened',
  published: 'the day it was published',
}

const BARS: Readonly<Record<DateField, string>> = {
  said: 'days on one of which something was said',
  happened: 'days that it lasted, or on one of which it happened',
  published: 'days on one of which something was published',
}

function readingOf(evidence: Evidence, { columns, date, flow }: Drawn): string {
  const down = `Down: ${DOWN[date]}.`
  const lanes = hasLanes(columns)
    ? `Lanes, from the left: ${columns.keys.map((key) => laneName(evidence.lookup, key)).join(', ')}. ${SPEAKS} a statement, ${LASTS} ${BARS[date]}.`
    : `No lanes are drawn for ${String(columns.keys.length)} sources: ask for ${String(MOST_LANES)} or fewer.`
  const isDrawn = columns.keys.length > 0 && flow.length > 0
  return joinedWords([down, isDrawn ? lanes : '', inferredLine(evidence)], ' ')
}

function hasLanes({ keys }: Columns): boolean {
  return keys.length <= MOST_LANES
}

function laneName(lookup: Lookup, key: string): string {
  return key === OTHERS ? 'others' : speakerName(lookup, key)
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
    [faint(told.statement.id)],
    whoDoesWhat(lookup, told.statement, words),
  ]
}

/** `7 quiet days`; a day that a bar covers is not known to be quiet. */
function stretchWords(stretch: Stretch): string {
  const days = stretch.last - stretch.first + 1
  return isQuiet(stretch) ? counted(days, 'quiet day') : `${counted(days, 'day')}, nothing else`
}
