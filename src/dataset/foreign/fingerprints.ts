/**
 * Texts by number, of which only fingerprints of 128 bits are kept, so that millions of them have room. Equal texts get
 * one number, counted from 0. Of ten million texts two would be taken for one once in 10^24 files.
 */

/** A fingerprint is so many words of 32 bits. */
const WORDS = 4
const FREE = -1

export class Fingerprints {
  #words: Int32Array = new Int32Array(2 ** 10 * WORDS)
  #table: Int32Array = new Int32Array(2 ** 11).fill(FREE)
  #count = 0

  /** Whether a text was not met before; now it was. */
  isNew(text: string): boolean {
    const before = this.#count
    return this.of(text) === before
  }

  of(text: string): number {
    const words = fingerprint(text)
    const slot = this.#slotOf(this.#table, words)
    const known = this.#table[slot] ?? FREE
    return known === FREE ? this.#add(words, slot) : known
  }

  #add(words: readonly number[], slot: number): number {
    const number = this.#count++
    if (this.#count * WORDS > this.#words.length) this.#words = twice(this.#words)
    this.#words.set(words, number * WORDS)
    this.#table[slot] = number
    if (this.#count * 2 > this.#table.length) this.#grow()
    return number
  }

  #grow(): void {
    const table = new Int32Array(this.#table.length * 2).fill(FREE)
    for (let number = 0; number < this.#count; number++) {
      const words = this.#words.subarray(number * WORDS, (number + 1) * WORDS)
      table[this.#slotOf(table, words)] = number
    }
    this.#table = table
  }

  /** Where a fingerprint stands in a table, or would stand. */
  #slotOf(table: Int32Array, words: ArrayLike<number>): number {
    const mask = table.length - 1
    for (let slot = (words[0] ?? 0) & mask; ; slot = (slot + 1) & mask) {
      const number = table[slot] ?? FREE
      if (number === FREE || this.#is(number, words)) return slot
    }
  }

  #is(number: number, words: ArrayLike<number>): boolean {
    const at = number * WORDS
    for (let word = 0; word < WORDS; word++) if (this.#words[at + word] !== words[word]) return false
    return true
  }
}

/** Four multiplicative hashes (as FNV-1a), each with another prime, that are mixed into one another. */
function fingerprint(text: string): readonly number[] {
  let [a, b, c, d] = [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ unit, 0x85ebca6b)
    c = Math.imul(c ^ unit, 0xc2b2ae35)
    d = Math.imul(d ^ unit, 0x27d4eb2f)
    a ^= b >>> 15
    b ^= c >>> 13
    c ^= d >>> 16
    d ^= a >>> 14
  }
  return [mixed(a), mixed(b), mixed(c), mixed(d)]
}

/** The low bits choose the slot: all bits have a part in them. */
function mixed(word: number): number {
  const once = Math.imul(word ^ (word >>> 16), 0x7feb352d)
  return once ^ (once >>> 15)
}

function twice(numbers: Int32Array): Int32Array {
  const made = new Int32Array(numbers.length * 2)
  made.set(numbers)
  return made
}
