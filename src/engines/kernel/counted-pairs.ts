/** Counts of pairs of small numbers in a kernel: see `assembly/pairs.ts`. */
import { inTables, type Kernel } from './kernel.js'

/** Where the numbers of the table stand, counted in fours of bytes. */
const SLOTS = 0
const MASK = 1
const COUNTS = 2
const STRETCHES = 3
const MOST = 4

const TABLE_BYTES = 20
/** Of a stretch: the left number, the high part of the right one, its own number plus 1, nothing. */
const STRETCH_BYTES = 16
/** Counts of four bytes that stand together. */
const NEAR = 16

const FIRST_MOST = 2 ** 8

export class CountedPairs {
  /** Of its table in the kernel. */
  readonly address: number
  readonly #kernel: Kernel

  constructor(kernel: Kernel) {
    this.#kernel = kernel
    this.address = inTables(kernel.room(TABLE_BYTES))
    this.#grow(FIRST_MOST)
  }

  /** Counts a pair once more; false where there is no room for it. */
  add(left: number, right: number): boolean {
    const { loops } = this.#kernel
    if (loops.countPair(this.address, left, right) !== 0) return true
    return this.#grow(this.#get(MOST) * 2) && loops.countPair(this.address, left, right) !== 0
  }

  /** Calls back with each pair that was counted, in no order. */
  each(visit: (left: number, right: number, count: number) => void): void {
    const { numbers } = this.#kernel
    const counts = this.#get(COUNTS) >> 2
    const slots = this.#get(SLOTS) >> 2
    for (let slot = 0; slot <= this.#get(MASK); slot++) {
      const at = slots + slot * (STRETCH_BYTES >> 2)
      const [left = 0, high = 0, number = 0] = [numbers[at], numbers[at + 1], numbers[at + 2]]
      if (number === 0) continue
      for (let low = 0; low < NEAR; low++) {
        const count = numbers[counts + (number - 1) * NEAR + low] ?? 0
        if (count !== 0) visit(left, high * NEAR + low, count >>> 0)
      }
    }
  }

  #grow(most: number): boolean {
    if (this.#kernel.left < most * (NEAR * 4 + 2 * STRETCH_BYTES)) return false
    const counts = this.#kernel.room(most * NEAR * 4)
    const slots = this.#kernel.room(most * 2 * STRETCH_BYTES)
    if (counts === undefined || slots === undefined) return false
    const [oldCounts, oldSlots, oldMask] = [this.#get(COUNTS), this.#get(SLOTS), this.#get(MASK)]
    this.#kernel.bytes.copyWithin(counts, oldCounts, oldCounts + this.#get(STRETCHES) * NEAR * 4)
    this.#set(COUNTS, counts)
    this.#set(SLOTS, slots)
    this.#set(MASK, most * 2 - 1)
    this.#set(MOST, most)
    if (oldSlots !== 0) this.#kernel.loops.moveStretches(this.address, oldSlots, oldMask + 1)
    return true
  }

  #get(field: number): number {
    return this.#kernel.number(this.address, field)
  }

  #set(field: number, value: number): void {
    this.#kernel.setNumber(this.address, field, value)
  }
}
