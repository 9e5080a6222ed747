/**
 * Finds where a folded word may stand in bytes of JSON, and misses none: in ASCII letters of either case, or in a word
 * that has anything else in it and folds to it. `façade`, `FACADE` and `фасад` are all words to look at for `facade`.
 *
 * What is folded keeps its order, and a word ends where a space, a mark or a quotation mark stands. So a folded word
 * comes from one word of the text: either its letters stand there one after another, or that word holds an apostrophe
 * (which folding drops), a byte beyond ASCII, or a `\u`, for which lines get a look in any case. Such words are few;
 * each is folded once.
 */
import { fold } from '../../../model/fold.js'
import type { Block } from '../input/block.js'
import { Interned } from '../lines/interned.js'

/** Where it may stand, from one offset to before another; Infinity for nowhere. */
export type Find = (block: Block, from: number, to: number) => number

export class WordProbe {
  readonly #word: string
  readonly #codes: Uint8Array
  /** Two letters side by side that are looked for: where the first is in the word, and each four times over. */
  readonly #place: number
  readonly #first: number
  readonly #second: number
  /** How far the second is from the first; 0 in a word of one letter. */
  readonly #step: number
  readonly #words = new Interned()
  /** By the number of a word: whether it may hold the one that is looked for. */
  readonly #holds: boolean[] = []

  /**
   * @param word folded: small letters and digits
   * @param frequency of bytes in the input
   */
  constructor(word: string, frequency: Float64Array) {
    const codes = Buffer.from(word)
    this.#word = word
    this.#codes = codes
    this.#step = codes.length > 1 ? 1 : 0
    this.#place = rarestPair(codes, frequency)
    this.#first = fourTimes(codes[this.#place])
    this.#second = fourTimes(codes[this.#place + this.#step])
  }

  /** The ways to look for it; together they miss nothing. Each finds the first place between two offsets, or Infinity. */
  readonly finds: readonly Find[] = [
    (block, from, to) => this.#letters(block, from, to),
    (block, from, to) => this.#around(APOSTROPHE, block, from, to),
    (block, from, to) => this.#around(GRAVE, block, from, to),
  ]

  /** In ASCII letters, or in a word that has a byte beyond ASCII; four bytes at a time, as in `values.ts`. */
  #letters({ bytes, view }: Block, from: number, to: number): number {
    const [one, other, step] = [this.#first, this.#second, this.#step]
    for (let at = from; at < to; at += 4) {
      const word = view.getInt32(at, true)
      const first = (word | 0x20202020) ^ one
      const second = (view.getInt32(at + step, true) | 0x20202020) ^ other
      const letters = (first - 0x01010101) & ~first & (second - 0x01010101) & ~second
      const marks = (letters | word) & 0x80808080
      if (marks === 0) continue
      const place = at + ((31 - Math.clz32(marks & -marks)) >> 3)
      if (place >= to) return Infinity
      at = place - 3
      if ((bytes[place] ?? 0) < 0x80) {
        if (this.#spells(bytes, place)) return place
      } else {
        const end = wordEnd(bytes, place, to)
        if (this.#mayHold(bytes, wordStart(bytes, place, from), end)) return place
        at = end - 4
      }
    }
    return Infinity
  }

  /** In a word that has a sign which folding drops. */
  #around(sign: number, { bytes }: Block, from: number, to: number): number {
    const stretch = bytes.subarray(0, to)
    for (let place = stretch.indexOf(sign, from); place !== -1;) {
      const end = wordEnd(bytes, place, to)
      if (this.#mayHold(bytes, wordStart(bytes, place, from), end)) return place
      place = stretch.indexOf(sign, end)
    }
    return Infinity
  }

  /** Whether the word stands where its letter is, in either case. */
  #spells(bytes: Buffer, place: number): boolean {
    const codes = this.#codes
    const start = place - this.#place
    if (start < 0) return false
    for (let i = 0; i < codes.length; i++) {
      const byte = bytes[start + i] ?? 0
      const code = codes[i] ?? 0
      if (byte !== code && (byte | 0x20) !== code) return false
    }
    return true
  }

  #mayHold(bytes: Buffer, start: number, end: number): boolean {
    const number = this.#words.of(bytes, start, end)
    const known = number === undefined ? undefined : this.#holds[number]
    if (known !== undefined) return known
    const holds = fold(bytes.toString('utf8', start, end)).includes(this.#word)
    if (number !== undefined) this.#holds[number] = holds
    return holds
  }
}

function fourTimes(code = 0): number {
  return Math.imul(code, 0x01010101)
}

/** Where the two letters stand that are met least often. */
function rarestPair(codes: Uint8Array, frequency: Float64Array): number {
  const often = (index: number): number => {
    const code = codes[index] ?? 0
    return (frequency[code] ?? 0) + (frequency[code & ~0x20] ?? 0)
  }
  let best = 0
  for (let place = 1; place < codes.length - 1; place++) {
    if (often(place) * often(place + 1) < often(best) * often(best + 1)) best = place
  }
  return best
}

const APOSTROPHE = 0x27
const GRAVE = 0x60

function isWordStuff(byte: number): boolean {
  const small = byte | 0x20
  return (small >= 0x61 && small <= 0x7a) || (byte >= 0x30 && byte <= 0x39)
}

function isOfWord(byte: number): boolean {
  return byte >= 0x80 || byte === APOSTROPHE || byte === GRAVE || isWordStuff(byte)
}

function wordStart(bytes: Buffer, place: number, from: number): number {
  let start = place
  while (start > from && isOfWord(bytes[start - 1] ?? 0)) start--
  return start
}

function wordEnd(bytes: Buffer, place: number, to: number): number {
  let end = place + 1
  while (end < to && isOfWord(bytes[end] ?? 0)) end++
  return end
}
