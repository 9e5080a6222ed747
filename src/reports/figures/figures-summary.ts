/** What a page of figures says in its first lines: how many there are, and the range of each side where most are given. */
import type { Lookup } from '../../model/dataset.js'
import { type Figure, REPORTS } from '../../model/figure.js'
import { groupedBy } from '../../model/group.js'
import { plain, type Text } from '../../page/text.js'
import { counted, countOfEach } from '../phrase/counts.js'
import { measured } from '../phrase/amounts.js'
import type { FiguresSummary } from './competing-item.js'
import { spreadItem } from './spread-item.js'
import { byPartyNamed, type NamedParty, type Tally } from './figure-tally.js'
import type { Given } from './given.js'
import { type Spread, spreads, spreadWords } from './spread.js'

const SAYS: Readonly<Record<Figure['report'], readonly [string, string]>> = {
  stated: ['number', 'numbers'],
  'stated-zero': ['none', 'none'],
  'not-stated': ['not stated', 'not stated'],
  unclear: ['loss without a number', 'losses without a number'],
  refused: ['no answer given', 'no answer given'],
}

export function figuresSummary(lookup: Lookup, all: readonly Tally[]): FiguresSummary {
  const given = all.flatMap((tally) => tally.given)
  const most = mostNumbers(all)
  return {
    figures: given.length,
    statements: new Set(given.flatMap(({ statements }) => statements)).size,
    incidents: new Set(all.flatMap(({ incident }) => incident ?? [])).size,
    reports: countOfEach(REPORTS, (report) => given.filter(({ figure }) => figure.report === report).length),
    most:
      most[0] === undefined
        ? null
        : {
            incident: most[0].incident ?? null,
            measure: most[0].measure,
            spreads: most.flatMap(spreads).map((spread) => spreadItem(lookup, spread)),
          },
  }
}

/** The tallies of the incident and measure with the most numbers; none where no number is given. */
export function mostNumbers(all: readonly Tally[]): readonly Tally[] {
  const numbersIn = (tallies: readonly Tally[]): number =>
    tallies.flatMap(({ given }) => given).filter(({ figure }) => figure.report === 'stated').length
  const groups = [...groupedBy(all, ({ measure, incident = '' }) => [`${measure} ${incident}`]).values()]
  const [first] = groups.sort((a, b) => numbersIn(b) - numbersIn(a))
  return first === undefined || numbersIn(first) === 0 ? [] : first
}

/** `34 figures on 19 incidents: 14 numbers, 10 none, 9 not stated.` */
export function figuresLine({ figures, incidents, reports }: FiguresSummary): string {
  const where = incidents === 0 ? '' : ` on ${counted(incidents, 'incident')}`
  return `${counted(figures, 'figure')}${where}: ${reportWords((report) => reports[report])}.`
}

/** `14 numbers, 10 none, 9 not stated`: those that there are. */
export function reportWords(countOf: (report: Figure['report']) => number): string {
  return REPORTS.filter((report) => countOf(report) > 0)
    .map((report) => counted(countOf(report), ...SAYS[report]))
    .join(', ')
}

/**
 * `Most numbers, killed, 2022-09-12-casualties: Armenia 49 to 135, apart 207 (includes civilians); Azerbaijan 50 to 79.`
 * Each side stands for itself, and what is not alike stands apart.
 * @param parties that are named also where they have no number
 */
export function rangesText(lookup: Lookup, all: readonly Tally[], parties: readonly NamedParty[]): Text {
  const most = mostNumbers(all)
  const [first] = most
  if (first === undefined) return []
  const where = first.incident === undefined ? '' : `, ${first.incident}`
  const ranges = byPartyNamed(lookup, most, parties).map(
    ({ name, tallies }) => `${name} ${rangeWords(tallies.flatMap(spreads))}`,
  )
  return plain(`Most numbers, ${measured(first)}${where}: ${ranges.join('; ')}.`)
}

function rangeWords([plainest, ...unlike]: readonly Spread[]): string {
  if (plainest === undefined) return 'no number'
  if (unlike.length === 0) return spreadWords(plainest)
  const apart = unlike.map((spread) => `${spreadWords(spread)} (${spread.unlike})`)
  return `${spreadWords(plainest)}, apart ${apart.join(', ')}`
}

/** Figures by the way of saying. */
export function countedReports(given: readonly Given[]): string {
  return reportWords((report) => given.filter(({ figure }) => figure.report === report).length)
}
