/** Byte strings by number: equal bytes get one small number, without a string being made of them. */
import { inTables, type Kernel } from './kernel.js'

/** Where some numbers of a table stand, counted in fours of bytes; see `assembly/intern.ts`. */
const ENTRIES = 2
const COUNT = 3
const MOST = 4
const TOP = 5

const TABLE_BYTES = 28
const ENTRY_BYTES = 16
const NOTE = 3

const FIRST_MOST = 128
const FIRST_BYTES = 2 ** 12
/** More different values than that decide nothing in common. */
const MOST_OF_ALL = 2 ** 20

export class Interned {
  /** So many bytes of the tables, to begin with. */
  static readonly NEEDS: number = 2 ** 12
  /** Of its table in the kernel. */
  readonly address: number
  readonly #kernel: Kernel
  #bytes: number = FIRST_BYTES

  constructor(kernel: Kernel) {
    this.#kernel = kernel
    this.address = inTables(kernel.left < Interned.NEEDS ? undefined : kernel.room(TABLE_BYTES))
    this.#grow(FIRST_MOST)
  }

  /** The number of the bytes between two addresses; undefined for new ones when there is no room for more. */
  of(start: number, end: number): number | undefined {
    for (;;) {
      const number = this.#kernel.loops.intern(this.address, start, end)
      if (number >= 0) return number
      if (!this.#makeRoom(end - start)) return undefined
    }
  }

  /** A small number that is kept with it, at first 0. */
  note(number: number): number {
    return this.#kernel.numbers[this.#noteAt(number)] ?? 0
  }

  setNote(number: number, note: number): void {
    this.#kernel.numbers[this.#noteAt(number)] = note
  }

  #noteAt(number: number): number {
    return ((this.#get(ENTRIES) + number * ENTRY_BYTES) >> 2) + NOTE
  }

  #makeRoom(length: number): boolean {
    const most = this.#get(MOST)
    if (this.#get(COUNT) >= most) return most < MOST_OF_ALL && this.#grow(most * 2)
    this.#bytes = Math.max(this.#bytes * 2, length)
    const top = this.#kernel.room(this.#bytes)
    if (top === undefined) return false
    this.#kernel.numbers.set([top, top + this.#bytes], (this.address >> 2) + TOP)
    return true
  }

  #grow(most: number): boolean {
    const { bytes, left, loops, numbers } = this.#kernel
    if (left < most * (ENTRY_BYTES + 2 * 4)) return false
    const entries = inTables(this.#kernel.room(most * ENTRY_BYTES))
    const slots = inTables(this.#kernel.room(most * 2 * 4))
    const [old, count] = [this.#get(ENTRIES), this.#get(COUNT)]
    bytes.copyWithin(entries, old, old + count * ENTRY_BYTES)
    numbers.set([slots, most * 2 - 1, entries, count, most], this.address >> 2)
    loops.rehash(this.address)
    return true
  }

  #get(field: number): number {
    return this.#kernel.number(this.address, field)
  }
}
