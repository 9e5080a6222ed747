/** Byte strings by number: equal bytes get one small number, without a string being made of them. */

const EMPTY = -1

/** More different values than that decide nothing in common. */
const MOST = 2 ** 20

export class Interned {
  #bytes: Buffer = Buffer.alloc(2 ** 14)
  /** Where each begins; the next one's beginning is its end. */
  readonly #starts: number[] = [0]
  #table: Int32Array = new Int32Array(2 ** 10).fill(EMPTY)

  /** The number of some bytes; undefined for new ones when there are too many already. */
  of(bytes: Buffer, start: number, end: number): number | undefined {
    const mask = this.#table.length - 1
    let slot = hash(bytes, start, end) & mask
    for (;;) {
      const number = this.#table[slot] ?? EMPTY
      if (number === EMPTY) return this.#add(bytes, start, end, slot)
      if (this.#is(number, bytes, start, end)) return number
      slot = (slot + 1) & mask
    }
  }

  #is(number: number, bytes: Buffer, start: number, end: number): boolean {
    const from = this.#starts[number] ?? 0
    const length = end - start
    if ((this.#starts[number + 1] ?? 0) - from !== length) return false
    for (let i = 0; i < length; i++) if (this.#bytes[from + i] !== bytes[start + i]) return false
    return true
  }

  #add(bytes: Buffer, start: number, end: number, slot: number): number | undefined {
    const number = this.#starts.length - 1
    if (number >= MOST) return undefined
    const from = this.#starts[number] ?? 0
    const to = from + end - start
    if (to > this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes], Math.max(to, from * 2))
    bytes.copy(this.#bytes, from, start, end)
    this.#starts.push(to)
    this.#table[slot] = number
    if (number * 2 > this.#table.length) this.#grow()
    return number
  }

  #grow(): void {
    const table = new Int32Array(this.#table.length * 4).fill(EMPTY)
    const mask = table.length - 1
    for (let number = 0; number < this.#starts.length - 1; number++) {
      let slot = hash(this.#bytes, this.#starts[number] ?? 0, this.#starts[number + 1] ?? 0) & mask
      while (table[slot] !== EMPTY) slot = (slot + 1) & mask
      table[slot] = number
    }
    this.#table = table
  }
}

/** FNV-1a, with its low bits mixed once more since they choose the slot. */
function hash(bytes: Buffer, start: number, end: number): number {
  let value = 0x811c9dc5
  for (let i = start; i < end; i++) value = Math.imul(value ^ (bytes[i] ?? 0), 0x01000193)
  return (value ^ (value >>> 15)) >>> 0
}
