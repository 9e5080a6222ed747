/** Pairs of small numbers by number: equal pairs get one number, counted from 0. A hash table without boxes. */

const FREE = -1
/** So many pairs at most: what is counted by more keys than that is no overview. */
export const MOST_PAIRS: number = 2 ** 24

export class Pairs {
  #lefts: Int32Array = new Int32Array(2 ** 10)
  #rights: Int32Array = new Int32Array(2 ** 10)
  #table: Int32Array = new Int32Array(2 ** 11).fill(FREE)
  #count = 0

  get count(): number {
    return this.#count
  }

  left(number: number): number {
    return this.#lefts[number] ?? 0
  }

  right(number: number): number {
    return this.#rights[number] ?? 0
  }

  /** The number of a pair; undefined for new ones when there are too many already. */
  of(left: number, right: number): number | undefined {
    const mask = this.#table.length - 1
    for (let slot = hash(left, right) & mask; ; slot = (slot + 1) & mask) {
      const number = this.#table[slot] ?? FREE
      if (number === FREE) return this.#add(left, right, slot)
      if (this.#lefts[number] === left && this.#rights[number] === right) return number
    }
  }

  #add(left: number, right: number, slot: number): number | undefined {
    if (this.#count >= MOST_PAIRS) return undefined
    const number = this.#count++
    if (number >= this.#lefts.length) {
      this.#lefts = longer(this.#lefts)
      this.#rights = longer(this.#rights)
    }
    this.#lefts[number] = left
    this.#rights[number] = right
    this.#table[slot] = number
    if (this.#count * 2 > this.#table.length) this.#grow()
    return number
  }

  #grow(): void {
    const table = new Int32Array(this.#table.length * 4).fill(FREE)
    const mask = table.length - 1
    for (let number = 0; number < this.#count; number++) {
      let slot = hash(this.left(number), this.right(number)) & mask
      while (table[slot] !== FREE) slot = (slot + 1) & mask
      table[slot] = number
    }
    this.#table = table
  }
}

function longer(numbers: Int32Array): Int32Array {
  const made = new Int32Array(numbers.length * 2)
  made.set(numbers)
  return made
}

function hash(left: number, right: number): number {
  const mixed = Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) >>> 0
}
