/** Which days are covered by dates that last, or are only known as several days. */
import type { Day } from '../../dates/day.js'

/** Both ends inside. */
export interface Days {
  readonly first: Day
  readonly last: Day
}

/** The days that some dates cover together. */
export class Coverage {
  /** In order; none touches the next. */
  readonly #stretches: readonly Days[]

  constructor(all: readonly Days[]) {
    this.#stretches = united(all)
  }

  covers(day: Day): boolean {
    const stretch = this.#stretches[this.#indexFrom(day)]
    return stretch !== undefined && stretch.first <= day
  }

  /** The days in a range on which a covered stretch begins, or the first uncovered day after one. */
  changes({ first, last }: Days): Day[] {
    const found: Day[] = []
    for (let index = this.#indexFrom(first - 1); index < this.#stretches.length; index += 1) {
      const stretch = this.#stretches[index]
      if (stretch === undefined || stretch.first > last) break
      found.push(stretch.first, stretch.last + 1)
    }
    return found.filter((day) => day >= first && day <= last)
  }

  /** The index of the first stretch that ends on that day or later. */
  #indexFrom(day: Day): number {
    let [low, high] = [0, this.#stretches.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#stretches[middle]?.last ?? Infinity) < day) low = middle + 1
      else high = middle
    }
    return low
  }
}

function united(all: readonly Days[]): Days[] {
  const stretches: { first: Day; last: Day }[] = []
  for (const { first, last } of [...all].sort((a, b) => a.first - b.first)) {
    const open = stretches.at(-1)
    if (open !== undefined && first <= open.last + 1) open.last = Math.max(open.last, last)
    else stretches.push({ first, last })
  }
  return stretches
}
