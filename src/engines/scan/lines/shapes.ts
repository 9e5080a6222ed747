/**
 * The shapes of lines. A shape is learnt from one line that was parsed and found sound; another line is recognised
 * sixteen bytes at a time: the same literal text everywhere, and between it only texts as JSON.stringify writes them,
 * whole numbers and truth values. What is recognised is therefore sound JSON with just those keys, and the ends of its
 * values are known without a parse. What is not recognised is parsed; nothing is ever guessed.
 */
import { MOST_VALUES } from '../../kernel/assembly/layout.js'
import { inTables, type Kernel, NOWHERE } from '../../kernel/kernel.js'
import type { Block } from '../input/block.js'
import { type Slot, skeletonOf } from './skeleton.js'

/** A learnt shape, with what its user keeps beside it. */
export interface Shape<Extra> {
  readonly number: number
  readonly slots: readonly Slot[]
  readonly extra: Extra
}

export type LineShape = Pick<Shape<unknown>, 'number' | 'slots'>

/** What follows a literal, as `../../kernel/assembly/recognise.ts` has it, and where a step says what may come after. */
const THEN = { text: 0, number: 1, truth: 2, end: 3 } as const
const NEXT = 20

/** A literal of one or more shapes and what follows it, as it was put into the kernel. */
interface Step {
  readonly literal: string
  readonly then: keyof typeof THEN
  readonly address: number
  /** What may come after; the one that was learnt last is looked at first. */
  readonly next: Step[]
}

export const MOST_SHAPES = 4096
const ASCII = /^[\x20-\x7e]*$/

export class Shapes<Extra> {
  readonly #kernel: Kernel
  readonly #shapes: Shape<Extra>[] = []
  readonly #firsts: Step[] = []
  /** Where the kernel has the address of the first step. */
  readonly root: number

  constructor(kernel: Kernel) {
    this.root = inTables(kernel.putNumbers([NOWHERE]))
    this.#kernel = kernel
  }

  recognise({ address }: Block, start: number, end: number): Shape<Extra> | undefined {
    return this.#shapes[this.#kernel.loops.recognise(this.root, address + start, address + end)]
  }

  /** @param text of one line; nothing is learnt from one that JSON.stringify would write otherwise */
  learn(value: unknown, text: string, extra: (slots: readonly Slot[]) => Extra): void {
    if (this.#shapes.length >= MOST_SHAPES || JSON.stringify(value) !== text) return
    const { literals, slots } = skeletonOf(value)
    if (slots.length > MOST_VALUES || !literals.every((literal) => ASCII.test(literal))) return
    let before: Step | undefined
    for (const [index, literal] of literals.entries()) {
      const then = slots[index]?.kind ?? 'end'
      const choices: Step[] = before?.next ?? this.#firsts
      const known = choices.find((step) => step.then === then && step.literal === literal)
      const step = known ?? this.#add(literal, then, choices.at(-1))
      if (step === undefined) return
      if (known === undefined) {
        choices.push(step)
        const place = before === undefined ? this.root : before.address + NEXT
        this.#kernel.numbers[place >> 2] = step.address
        if (then === 'end') this.#shapes.push({ number: this.#shapes.length, slots, extra: extra(slots) })
      }
      before = step
    }
  }

  #add(literal: string, then: Step['then'], instead: Step | undefined): Step | undefined {
    const at = this.#kernel.put(Buffer.from(literal, 'latin1'))
    if (at === undefined) return undefined
    const shape = then === 'end' ? this.#shapes.length : -1
    const step = [at, literal.length, THEN[then], shape, instead?.address ?? NOWHERE, NOWHERE]
    const address = this.#kernel.putNumbers(step)
    return address === undefined ? undefined : { literal, then, address, next: [] }
  }
}
