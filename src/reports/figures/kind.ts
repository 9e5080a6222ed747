/** Which figures are alike, so that they can be compared or added, and why others are not. */
import type { Figure } from '../../model/figure.js'
import { groupedBy } from '../../model/group.js'
import { compareText } from '../../text/compare-text.js'
import { printedDate } from '../phrase/when.js'

/**
 * Figures of equal measure, status, includes and period; a status that is not coded is that of any. The plainest kind
 * comes first, whosever losses it counts: the others are said to be unlike it.
 */
export function kinds<T>(things: readonly T[], figureOf: (thing: T) => Figure): T[][] {
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
  return [
    one.measure === other.measure ? '' : `another measure`,
    includesWords(one, other),
    statusWords(one, other),
    one.period === other.period ? '' : `${periodWords(one)}, not ${periodWords(other)}`,
  ]
    .filter((reason) => reason !== '')
    .join('; ')
}

function includesWords({ includes: mine = [] }: Figure, { includes: theirs = [] }: Figure): string {
  const more = mine.filter((one) => !theirs.includes(one)).sort()
  const less = theirs.filter((one) => !mine.includes(one)).sort()
  return [
    more.length === 0 ? '' : `includes ${more.join(' and ')}`,
    less.length === 0 ? '' : `does not include ${less.join(' and ')}`,
  ]
    .filter((words) => words !== '')
    .join(', ')
}

const STATUS = { any: 'soldiers and civilians', civilian: 'civilians only', military: 'soldiers only' }

function statusWords({ status: mine = 'any' }: Figure, { status: theirs = 'any' }: Figure): string {
  if (mine === theirs) return ''
  return mine === 'any' ? `not ${STATUS[theirs]}` : STATUS[mine]
}

function periodWords({ period }: Figure): string {
  return period === undefined ? 'no period stated' : printedDate(period)
}
