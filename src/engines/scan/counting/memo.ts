/**
 * Answers that depend on a few values of a record. A recognised line whose deciding values were met before gets the
 * answer that was given then; any other line is parsed and asked.
 */
import { Pairs } from '../../../model/pairs.js'
import type { FlatRecord } from '../../../model/record.js'
import { Interned } from '../../kernel/interned.js'
import type { Kernel } from '../../kernel/kernel.js'
import type { Line } from '../lines/line.js'
import type { Relevant } from './relevant.js'
import type { Slot } from '../lines/skeleton.js'

export interface Asking<Answer> {
  readonly ask: (record: FlatRecord) => Answer
  readonly relevant: Relevant
}

/** What is known of a shape: the number that its tuples begin with, and the slots whose values make the rest. */
interface Beginning {
  readonly first: number
  readonly slots: readonly number[]
}

/** Stands left of the first number of a tuple. */
const NONE = -1

export class Memo<Answer> {
  readonly #asking: Asking<Answer>
  readonly #kernel: Kernel
  readonly #values: Interned
  /** A tuple is built of pairs: the number of a tuple and one more value. */
  readonly #tuples = new Pairs()
  /** By the number of a shape; null where other values decide too. */
  readonly #beginnings: (Beginning | null)[] = []
  readonly #facts = new Map<string, number>()
  /** By the number of a tuple. */
  readonly #answers: Answer[] = []

  constructor(kernel: Kernel, asking: Asking<Answer>) {
    this.#kernel = kernel
    this.#values = new Interned(kernel)
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
    const { shape } = line
    if (shape === undefined) return undefined
    let beginning = this.#beginnings[shape.number]
    if (beginning === undefined) beginning = this.#begin(shape.number, shape.slots)
    if (beginning === null) return undefined
    let tuple = beginning.first
    for (const slot of beginning.slots) {
      const value = this.#values.of(this.#kernel.valueStart(slot), this.#kernel.valueEnd(slot))
      const longer = value === undefined ? undefined : this.#tuples.of(tuple, value)
      if (longer === undefined) return undefined
      tuple = longer
    }
    return tuple
  }

  #begin(shape: number, all: readonly Slot[]): Beginning | null {
    const deciding = this.#asking.relevant(all)
    const facts = deciding === undefined ? undefined : this.#number(deciding.facts)
    const first = facts === undefined ? undefined : this.#tuples.of(NONE, facts)
    const beginning = first === undefined ? null : { first, slots: deciding?.slots ?? [] }
    this.#beginnings[shape] = beginning
    return beginning
  }

  #number(facts: string): number {
    const number = this.#facts.get(facts) ?? this.#facts.size
    this.#facts.set(facts, number)
    return number
  }
}
