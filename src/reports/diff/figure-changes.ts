/** Figures that changed, with their scope: what is counted, whose, the range before and after. */
import type { Lookup } from '../../model/dataset.js'
import { type Block, tableBlock } from '../../page/page.js'
import { narrow, wide } from '../../page/table-columns.js'
import { faint, linked, notEmpty, plain, strong, type Text } from '../../page/text.js'
import { ofWords, tallies } from '../figures/figure-tally.js'
import { givenFigures } from '../figures/given.js'
import { aboutItem } from '../figures/figure-about.js'
import { rangeItem } from '../figures/spread-item.js'
import { type Spread, spreads, spreadWords } from '../figures/spread.js'
import { whoseHeading } from '../figures/view.js'
import { countedWords } from '../phrase/amounts.js'
import type { Side } from './dataset-entries.js'
import type { FigureChangeItem } from './diff-item.js'

/** Like figures of one incident and party. */
export interface FigureChange {
  /** What is counted; where both have it, as it is after. */
  readonly about: Spread
  readonly before: Spread | undefined
  readonly after: Spread | undefined
}

/** Those whose least or most number is not the same, in the order of figures after, then of those no longer given. */
export function figureChanges(before: Side, after: Side): FigureChange[] {
  const [was, is] = [spreadsByScope(before), spreadsByScope(after)]
  const scopes = new Map([...is, ...[...was].filter(([key]) => !is.has(key))])
  return [...scopes]
    .map(([key, about]) => ({ about, before: was.get(key), after: is.get(key) }))
    .filter((change) => wordsOf(change.before) !== wordsOf(change.after))
}

function spreadsByScope({ lookup, statements }: Side): Map<string, Spread> {
  const all = tallies(lookup, givenFigures(lookup, statements)).flatMap(spreads)
  return new Map(all.map((spread) => [scopeOf(lookup, spread), spread]))
}

/** Whatever the order of what is included, and however names are written. */
function scopeOf(lookup: Lookup, { given: [first] }: Spread): string {
  const { incident, of, measure, status, includes, period } = aboutItem(lookup, first)
  return JSON.stringify([incident, of, measure, status ?? 'any', [...includes].sort(), period])
}

function wordsOf(spread: Spread | undefined): string {
  return spread === undefined ? '' : spreadWords(spread)
}

/** A table of them; nothing where there are none. */
export function figureBlocks(lookup: Lookup, changes: readonly FigureChange[]): Block[] {
  if (changes.length === 0) return []
  const tallies = changes.flatMap(({ before, after }) => [before, after].flatMap((one) => one?.tally ?? []))
  const columns = [narrow(whoseHeading(tallies)), wide('what is counted'), narrow('before'), narrow('after')]
  const rows = changes.map(({ about, before, after }) => {
    const first = before ?? about
    return [aboutCell(lookup, first), [plain(countedWords(first.least))], cell(before), cell(after)]
  })
  return [tableBlock(columns, rows, { heading: strong('Figures that changed') })]
}

function aboutCell(lookup: Lookup, { tally: { of, incident = '' } }: Spread): Text[] {
  return notEmpty([plain(ofWords(lookup, of)), linked('incident', incident)])
}

function cell(spread: Spread | undefined): Text[] {
  return [spread === undefined ? faint('·') : plain(spreadWords(spread))]
}

/** As JSON: what is counted, and the range before and after. */
export function figureChangeItem(lookup: Lookup, { about, before, after }: FigureChange): FigureChangeItem {
  return {
    ...aboutItem(lookup, about.given[0]),
    before: before === undefined ? null : rangeItem(before),
    after: after === undefined ? null : rangeItem(after),
  }
}
