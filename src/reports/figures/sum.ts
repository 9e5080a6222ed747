/**
 * Sums over parties, only where like is added to like: one incident, one measure, status, includes and period. Several
 * like figures of one party are a range from the least to the most; no number is chosen among them.
 */
import type { Lookup } from '../../model/dataset.js'
import type { Figure } from '../../model/figure.js'
import { groupedBy } from '../../model/group.js'
import { kinds, unlike } from './kind.js'
import { highOf, lowOf, type Spread, spreads } from './spread.js'
import { byParty, type Tally } from './figure-tally.js'

/** One kind of figures of an incident. */
export interface Sum {
  /** One for each party; the parties by name. At least one. */
  readonly parts: readonly [Spread, ...Spread[]]
  readonly least: number
  readonly most: number
  readonly qualifier: 'exact' | 'at-least'
  /** Why nothing is added; empty where something is. */
  readonly not: string
  /** Nothing of its measure stands beside it in its incident. */
  readonly alone: boolean
}

/** The kinds of each measure, the plainest first; all tallies are of one incident. */
export function sumsOf(lookup: Lookup, tallies: readonly Tally[]): Sum[] {
  const ordered = [...tallies].sort((a, b) => byParty(lookup, a, b))
  return [...groupedBy(ordered, ({ measure }) => [measure]).values()].flatMap((same) => {
    const all = same.flatMap(spreads)
    const alike = kinds(all, ({ least }) => least)
    return alike.flatMap(([part, ...others]) =>
      part === undefined ? [] : [sumOf([part, ...others], alike[0]?.[0] ?? part, all.length === 1)],
    )
  })
}

function sumOf(parts: Sum['parts'], first: Spread, alone: boolean): Sum {
  const figures = parts.flatMap(({ least, most }) => [least, most])
  return {
    parts,
    least: parts.reduce((sum, { least }) => sum + lowOf(least), 0),
    most: parts.reduce((sum, { most }) => sum + highOf(most), 0),
    qualifier: figures.some(isOpen) ? 'at-least' : 'exact',
    not: whyNot(parts, figures, unlike(parts[0].least, first.least)),
    alone,
  }
}

function whyNot(parts: Sum['parts'], figures: readonly Figure[], unlikeFirst: string): string {
  const other = unlikeFirst === '' ? '' : `; not comparable with the first (${unlikeFirst})`
  if (figures.some(({ of }) => of === undefined)) return `no party is named${other}`
  if (parts.length === 1) return `counted of one party only${other}`
  return figures.some(isLoose) ? 'an “about” or “up to” is not added' : ''
}

function isOpen({ qualifier }: Figure): boolean {
  return qualifier === 'at-least' || qualifier === 'more-than'
}

function isLoose({ qualifier }: Figure): boolean {
  return qualifier === 'about' || qualifier === 'up-to'
}
