/**
 * Answers that depend on a few values of a record. A recognised line whose deciding values were met before gets the
 * answer that was given then; any other line is parsed and asked.
 */
import type { FlatRecord } from '../../model/record.js'
import { Interned } from './interned.js'
import type { Line } from './line.js'
import type { Relevant } from './relevant.js'
import type { Slot } from './skeleton.js'
import { Pairs } from './pairs.js'

export interface Asking<Answer> {
  readonly ask: (record: FlatRecord) => Answer
  /** The slots that decide. Beside their values it decides which paths are there; all of them, or only the relevant. */
  readonly relevant: Relevant
  readonly decidedBy: 'shape' | 'paths'
}

/** What is known of a shape: the number that its tuples begin with, and the slots whose values make the rest. */
interface Deciding {
  readonly first: number
  readonly slots: readonly number[]
}

/** Stands left of the first number of a tuple. */
const NONE = -1

export class Memo<Answer> {
  readonly #asking: Asking<Answer>
  readonly #values = new Interned()
  /** A tuple is built of pairs: the number of a tuple and one more value. */
  readonly #tuples = new Pairs()
  /** By the number of a shape; null where other values decide too. */
  readonly #deciding: (Deciding | null)[] = []
  /** By the paths of relevant slots. */
  readonly #patterns = new Map<string, number>()
  /** By the number of a tuple. */
  readonly #answers: Answer[] = []

  constructor(asking: Asking<Answer>) {
    this.#asking = asking
  }

  /** Undefined for a blank line. @throws OddLine */
  of(line: Line): Answer | undefined {
    const tuple = this.#tuple(line)
    const known = tuple === undefined ? undefined : this.#answers[tuple]
    if (known !== undefined) return known
    const record = line.record()
    if (record === undefined) return undefined
    const answer = this.#asking.ask(record)
    if (tuple !== undefined) this.#answers[tuple] = answer
    return answer
  }

  #tuple(line: Line): number | undefined {
    const { shape, bytes } = line
    if (shape === undefined || bytes === undefined) return undefined
    const deciding = (this.#deciding[shape.number] ??= this.#decidingOf(shape.number, shape.slots))
    if (deciding === null) return undefined
    let tuple = deciding.first
    for (const slot of deciding.slots) {
      const value = this.#values.of(bytes, line.start(slot), line.end(slot))
      const longer = value === undefined ? undefined : this.#tuples.of(tuple, value)
      if (longer === undefined) return undefined
      tuple = longer
    }
    return tuple
  }

  #decidingOf(shape: number, all: readonly Slot[]): Deciding | null {
    const slots = this.#asking.relevant(all)
    if (slots === undefined) return null
    const first = this.#tuples.of(
      NONE,
      this.#asking.decidedBy === 'shape' ? shape : this.#pattern(all, slots),
    )
    return first === undefined ? null : { first, slots }
  }

  #pattern(all: readonly Slot[], slots: readonly number[]): number {
    const paths = slots.map((slot) => all[slot]?.path).join('\n')
    const pattern = this.#patterns.get(paths) ?? this.#patterns.size
    this.#patterns.set(paths, pattern)
    return pattern
  }
}
