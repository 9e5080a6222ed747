/** Which figures are alike, so that they can be compared or added; how far they lie apart; why others are not like them. */
import type { Figure } from '../../model/figure.js'
import { amount } from '../phrase/amounts.js'
import type { Tally } from './figure-tally.js'
import type { Given } from './given.js'
import { groupedBy } from '../../model/group.js'
import { compareText } from '../../text/compare-text.js'
import { printedDate } from '../phrase/when.js'
import { joinedWords } from '../../page/text.js'

/** Like figures that have numbers; at least one. */
export interface Spread {
  readonly tally: Tally
  readonly given: readonly [Given, ...Given[]]
  readonly least: Figure
  readonly most: Figure
  /** Why it is not comparable with the first spread of the tally; empty for that one. */
  readonly unlike: string
}

/** The plainest kind of figures first. */
export function spreads(tally: Tally): Spread[] {
  const numbers = kinds(
    tally.given.filter(({ figure }) => numberOf(figure) !== undefined),
    ({ figure }) => figure,
  )
  const first = numbers[0]?.[0]
  return numbers.map((given) => {
    const figures = given.map(({ figure }) => figure)
    return {
      tally,
      given,
      least: figures.reduce((a, b) => (lowOf(b) < lowOf(a) ? b : a)),
      most: figures.reduce((a, b) => (highOf(b) > highOf(a) ? b : a)),
      unlike: unlike(given[0].figure, (first ?? given[0]).figure),
    }
  })
}

/** The ids of the statements that give its figures. */
export function givenBy({ given }: Spread): string[] {
  return given.flatMap(({ statements }) => statements)
}

/** The number that a figure rests on; none where it gives none. */
export function numberOf({ best, low, high }: Figure): number | undefined {
  return best ?? low ?? high
}

/** The least that a figure may mean; 0 where it gives no number. */
export function lowOf({ low, best, high }: Figure): number {
  return low ?? best ?? high ?? 0
}

/** The most that a figure may mean; 0 where it gives no number. */
export function highOf({ high, best, low }: Figure): number {
  return high ?? best ?? low ?? 0
}

/** `49 to 135`, `least 10, most up to 100`, or one amount where all are equal. */
export function spreadWords({ least, most }: Pick<Spread, 'least' | 'most'>): string {
  const [low, high] = [amount(least), amount(most)]
  if (low === high) return low
  const plain = [least, most].every(({ qualifier = 'exact' }) => qualifier === 'exact')
  return plain ? `${low} to ${high}` : `least ${low}, most ${high}`
}

/**
 * Figures of equal measure, status, includes and period; a status that is not coded is that of any. The plainest kind
 * comes first, whosever losses it counts: the others are said to be unlike it.
 */
export function kinds<T>(things: readonly T[], figureOf: (thing: T) => Figure): [T, ...T[]][] {
  return [...groupedBy(things, (thing) => [kindOf(figureOf(thing))])]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, alike]) => alike)
}

/** Equal for figures that are alike; in order, what lumps in least and leaves out nobody stands first. */
function kindOf({ measure, status = 'any', includes = [], period = '' }: Figure): string {
  return JSON.stringify([measure, includes.length, status, [...includes].sort(), period])
}

/** Why one is not to be compared with another, `includes missing`; empty where it is. */
export function unlike(one: Figure, other: Figure): string {
  const reasons = [
    one.measure === other.measure ? '' : `another measure`,
    includesWords(one, other),
    statusWords(one, other),
    one.period === other.period ? '' : `${periodWords(one)}, not ${periodWords(other)}`,
  ]
  return joinedWords(reasons, '; ')
}

function includesWords({ includes: mine = [] }: Figure, { includes: theirs = [] }: Figure): string {
  const more = mine.filter((one) => !theirs.includes(one)).sort()
  const less = theirs.filter((one) => !mine.includes(one)).sort()
  return joinedWords([
    more.length === 0 ? '' : `includes ${more.join(' and ')}`,
    less.length === 0 ? '' : `does not include ${less.join(' and ')}`,
  ])
}

const STATUS = { any: 'soldiers and civilians', civilian: 'civilians only', military: 'soldiers only' }

function statusWords({ status: mine = 'any' }: Figure, { status: theirs = 'any' }: Figure): string {
  if (mine === theirs) return ''
  return mine === 'any' ? `not ${STATUS[theirs]}` : STATUS[mine]
}

function periodWords({ period }: Figure): string {
  return period === undefined ? 'no period stated' : printedDate(period)
}
