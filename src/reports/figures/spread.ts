/** How far like figures lie apart, and which of a tally cannot be compared with them. */
import type { Figure } from '../../model/figure.js'
import { amount } from '../phrase/amounts.js'
import type { Given } from './given.js'
import { kinds, unlike } from './kind.js'
import type { Tally } from './figure-tally.js'

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
  return numbers.flatMap(([one, ...others]) => {
    if (one === undefined || first === undefined) return []
    const figures = [one, ...others].map(({ figure }) => figure)
    return [
      {
        tally,
        given: [one, ...others] as const,
        least: figures.reduce((a, b) => (lowOf(b) < lowOf(a) ? b : a)),
        most: figures.reduce((a, b) => (highOf(b) > highOf(a) ? b : a)),
        unlike: unlike(one.figure, first.figure),
      },
    ]
  })
}

/** The number that a figure rests on; none where it gives none. */
export function numberOf({ best, low, high }: Figure): number | undefined {
  return best ?? low ?? high
}

export function lowOf({ low, best, high }: Figure): number {
  return low ?? best ?? high ?? 0
}

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
