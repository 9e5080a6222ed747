/**
 * The shapes of lines. A shape is learnt from one line that was parsed and found sound; another line is recognised
 * eight bytes at a time: the same literal text everywhere, and between it only texts as JSON.stringify writes
 * them, whole numbers and truth values. What is recognised is therefore sound JSON with just those keys, and the ends of its
 * values are known without a parse. What is not recognised is parsed; nothing is ever guessed.
 */
import type { Block } from '../input/block.js'
import { Literal } from './literal.js'
import { type Slot, skeletonOf } from './skeleton.js'
import { endOfNumber, endOfText, endOfTruth, isDigit } from './values.js'

/** A learnt shape, with what its user keeps beside it. */
export interface Shape<Extra> {
  readonly number: number
  readonly slots: readonly Slot[]
  readonly extra: Extra
}

/** A literal of one or more shapes, and what follows it: a value, or the end of the line. */
class Step<Extra> {
  readonly literal: Literal
  readonly then: Slot['kind'] | 'end'
  readonly shape: Shape<Extra> | undefined
  /** What may stand here instead; what may come after. Chains, since walking them is faster than arrays. */
  instead: Step<Extra> | undefined
  next: Step<Extra> | undefined

  constructor(literal: string, then: Slot['kind'] | 'end', shape: Shape<Extra> | undefined) {
    this.literal = new Literal(literal)
    this.then = then
    this.shape = shape
    this.instead = undefined
    this.next = undefined
  }
}

const MOST_SHAPES = 4096
const MOST_SLOTS = 256

export class Shapes<Extra> {
  /** Of the line that was recognised last: the offsets of the values of its slots in the block. */
  readonly starts: Int32Array = new Int32Array(MOST_SLOTS)
  readonly ends: Int32Array = new Int32Array(MOST_SLOTS)
  #first: Step<Extra> | undefined
  #count = 0

  recognise({ view, escapes }: Block, start: number, end: number): Shape<Extra> | undefined {
    let at = start
    let step = this.#first
    for (let slot = 0; ; slot++) {
      while (step !== undefined && !stands(step, view, at)) step = step.instead
      if (step === undefined) return undefined
      at += step.literal.length
      if (step.then === 'end') return at === end ? step.shape : undefined
      const valueEnd = endOfValue(step.then, view, at, escapes)
      if (valueEnd <= at || valueEnd >= end) return undefined
      this.starts[slot] = at
      this.ends[slot] = valueEnd
      at = valueEnd
      step = step.next
    }
  }

  /** @param text of one line; nothing is learnt from one that JSON.stringify would write otherwise */
  learn(value: unknown, text: string, extra: (slots: readonly Slot[]) => Extra): void {
    if (this.#count >= MOST_SHAPES || JSON.stringify(value) !== text) return
    const { literals, slots } = skeletonOf(value)
    if (slots.length > MOST_SLOTS || !literals.every((literal) => Literal.fits(literal))) return
    let before: Step<Extra> | undefined
    for (const [index, literal] of literals.entries()) {
      const then = slots[index]?.kind ?? 'end'
      const first: Step<Extra> | undefined = before === undefined ? this.#first : before.next
      let step = first
      while (step !== undefined && !(step.then === then && step.literal.text === literal)) step = step.instead
      if (step === undefined) {
        const shape = then === 'end' ? { number: this.#count++, slots, extra: extra(slots) } : undefined
        step = new Step(literal, then, shape)
        step.instead = first
        if (before === undefined) this.#first = step
        else before.next = step
      }
      before = step
    }
  }
}

function endOfValue(kind: Slot['kind'], view: DataView, at: number, escapes: boolean): number {
  if (kind === 'text') return endOfText(view, at, escapes)
  return kind === 'number' ? endOfNumber(view, at) : endOfTruth(view, at)
}

/** What is before a number or a truth value may also begin another literal, one that goes on with `null`. */
function stands({ literal, then }: Step<unknown>, view: DataView, at: number): boolean {
  if (!literal.standsAt(view, at)) return false
  if (then === 'number') return isDigit(view.getUint8(at + literal.length))
  return then !== 'truth' || endOfTruth(view, at + literal.length) > 0
}
