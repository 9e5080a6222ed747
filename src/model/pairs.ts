/**
 * Pairs of small numbers by number: equal pairs get one number, counted from 0. A hash table without boxes; what belongs
 * together stands side by side, since what takes time is to fetch it from memory.
 */

import { ClaimsError } from '../error.js'

/** What is counted by more keys than that is no overview. */
const MOST_PAIRS: number = 2 ** 24

/** The left one, the right one, their number plus 1 (0: free), nothing. */
const SLOT = 4

export class Pairs {
  #slots: Int32Array = new Int32Array(2 ** 10 * SLOT)
  #count = 0

  get count(): number {
    return this.#count
  }

  /** The number of a pair; undefined for new ones when there are too many already. */
  of(left: number, right: number): number | undefined {
    const at = this.#slotOf(left, right)
    const number = this.#slots[at + 2] ?? 0
    return number === 0 ? this.#add(left, right, at) : number - 1
  }

  /** The number of a pair that is there. */
  find(left: number, right: number): number | undefined {
    const number = this.#slots[this.#slotOf(left, right) + 2] ?? 0
    return number === 0 ? undefined : number - 1
  }

  #slotOf(left: number, right: number): number {
    const slots = this.#slots
    const mask = slots.length - 1
    let at = (hash(left, right) * SLOT) & mask
    while (slots[at + 2] !== 0 && !(slots[at] === left && slots[at + 1] === right)) at = (at + SLOT) & mask
    return at
  }

  /** Calls back with each pair and its number, in no order. */
  each(visit: (left: number, right: number, number: number) => void): void {
    const slots = this.#slots
    for (let at = 0; at < slots.length; at += SLOT) {
      const number = slots[at + 2] ?? 0
      if (number > 0) visit(slots[at] ?? 0, slots[at + 1] ?? 0, number - 1)
    }
  }

  #add(left: number, right: number, at: number): number | undefined {
    if (this.#count >= MOST_PAIRS) return undefined
    const number = this.#count++
    this.#put(left, right, number, at)
    if (this.#count * SLOT * 2 > this.#slots.length) this.#grow()
    return number
  }

  #grow(): void {
    const old = this.#slots
    const mask = old.length * 4 - 1
    this.#slots = new Int32Array(old.length * 4)
    for (let from = 0; from < old.length; from += SLOT) {
      const number = old[from + 2] ?? 0
      if (number === 0) continue
      const [left = 0, right = 0] = [old[from], old[from + 1]]
      let at = (hash(left, right) * SLOT) & mask
      while (this.#slots[at + 2] !== 0) at = (at + SLOT) & mask
      this.#put(left, right, number - 1, at)
    }
  }

  #put(left: number, right: number, number: number, at: number): void {
    this.#slots[at] = left
    this.#slots[at + 1] = right
    this.#slots[at + 2] = number + 1
  }
}

function hash(left: number, right: number): number {
  const mixed = Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) & 0x1fffffff
}

/** What to tell when there is no number left. */
export function tooManyPairs(): ClaimsError {
  return new ClaimsError('usage', {
    message: `there are more than ${String(MOST_PAIRS)} different counts`,
    hint: 'count by less, such as said-month in place of said, or ask for fewer statements',
  })
}
