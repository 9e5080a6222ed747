/**
 * Answers that depend on a few values of a record. A recognised line whose deciding values were met before gets the
 * answer that was given then; any other line is parsed and asked. Answers are small numbers, so that the kernel can keep
 * them beside the values (`../../kernel/assembly/answers.ts`).
 */
import type { FlatRecord } from '../../../model/record.js'
import { KEY } from '../../kernel/assembly/layout.js'
import { Interned } from '../../kernel/interned.js'
import { type Kernel, NOWHERE } from '../../kernel/kernel.js'
import type { Line } from '../lines/line.js'
import type { LineShape } from '../lines/shapes.js'
import type { ShapeKeyOf } from './dependencies.js'

export interface Asking {
  /** The answer as a number from 0 on. */
  readonly ask: (record: FlatRecord) => number
  readonly shapeKey: ShapeKeyOf
}

export type AskedLine = Pick<Line, 'shape' | 'record'>

export class Memo {
  readonly #asking: Asking
  readonly #kernel: Kernel
  readonly #keys: Interned
  /** By the number of a shape: what decides, in the kernel; nowhere if other values decide too. */
  readonly #deciding: number[] = []
  readonly #facts = new Map<string, number>()

  constructor(kernel: Kernel, asking: Asking) {
    this.#kernel = kernel
    this.#keys = new Interned(kernel)
    this.#asking = asking
  }

  /** Undefined for a blank line. @throws OddLine */
  of(line: AskedLine): number | undefined {
    const known = this.#keyIn(line.shape)
    const note = known === undefined ? 0 : this.#keys.note(known)
    if (note !== 0) return note - 1
    const record = line.record()
    if (record === undefined) return undefined
    const answer = this.#asking.ask(record)
    // The shape may have been learnt just now.
    const key = this.#keyIn(line.shape)
    if (key !== undefined) this.#keys.setNote(key, answer + 1)
    return answer
  }

  /** What decides in lines of a shape: an address in the kernel. */
  decidingIn({ number, slots }: LineShape): number {
    return (this.#deciding[number] ??= this.#decidingAmong(slots))
  }

  #decidingAmong(all: LineShape['slots']): number {
    const key = this.#asking.shapeKey(all)
    if (key === undefined) return NOWHERE
    const { facts, slots } = key
    const fact = this.#facts.get(facts) ?? this.#facts.size
    this.#facts.set(facts, fact)
    return this.#kernel.putNumbers([this.#keys.address, fact, slots.length, ...slots]) ?? NOWHERE
  }

  /** The number of what decides in the line that was recognised last; undefined where it cannot be kept. */
  #keyIn(shape: LineShape | undefined): number | undefined {
    const deciding = shape === undefined ? NOWHERE : this.decidingIn(shape)
    const end = deciding === NOWHERE ? 0 : this.#kernel.loops.makeKey(deciding)
    return end === 0 ? undefined : this.#keys.of(KEY, end)
  }
}
