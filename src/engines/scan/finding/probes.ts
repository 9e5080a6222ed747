/** Probes, put into the kernel, which find where a needle stands: by two of its bytes that are rare. */
import { fold } from '../../../text/fold.js'
import { Interned } from '../../kernel/interned.js'
import { inTables, type Kernel } from '../../kernel/kernel.js'

/** Finds bytes as they are. */
export class Needled {
  readonly #kernel: Kernel
  readonly #address: number
  readonly #length: number
  readonly #one: number
  readonly #other: number

  /**
   * @param text a few words at most
   * @param frequency of bytes in the input
   */
  constructor(kernel: Kernel, text: string, frequency: Float64Array) {
    const bytes = Buffer.from(text)
    const [one = 0, other = one] = [...bytes.keys()].sort((a, b) => often(a) - often(b))
    this.#kernel = kernel
    this.#address = inTables(kernel.put(bytes))
    this.#length = bytes.length
    this.#one = one
    this.#other = other

    function often(place: number): number {
      return frequency[bytes[place] ?? 0] ?? 0
    }
  }

  /** The first address from `from` on where it stands, all of it before `to`; `to` for none. */
  find(from: number, to: number): number {
    return this.#kernel.loops.findBytes(this.#address, this.#length, this.#one, this.#other, from, to)
  }
}

/** What is written down about a word that is spelt in another way, see `../../kernel/assembly/find-word.ts`. */
const DOES_NOT_HOLD = 1
const HOLDS = 2

/**
 * Finds where a folded word may stand in bytes of JSON, and misses none: in ASCII letters of either case, or in a word
 * that has anything else in it and folds to it. `façade`, `FACADE` and `фасад` are all words to look at for `facade`.
 *
 * What is folded keeps its order, and a word ends where a space, a mark or a quotation mark stands. So a folded word
 * comes from one word of the text: either its letters stand there one after another, or that word holds an apostrophe
 * (which folding drops), a byte beyond ASCII, or a `\u`, for which lines get a look in any case. Such words are few;
 * each is folded once.
 */
export class WordProbe {
  readonly #kernel: Kernel
  readonly #word: string
  /** Of the probe in the kernel. */
  readonly #address: number
  readonly #words: Interned

  /**
   * @param word folded: small letters and digits
   * @param frequency of bytes in the input
   */
  constructor(kernel: Kernel, word: string, frequency: Float64Array) {
    const codes = Buffer.from(word)
    const place = rarestPair(codes, frequency)
    const step = codes.length > 1 ? 1 : 0
    this.#kernel = kernel
    this.#word = word
    this.#words = new Interned(kernel)
    const probe = [inTables(kernel.put(codes)), codes.length, place, step, this.#words.address]
    this.#address = inTables(kernel.putNumbers(probe))
  }

  /** The first address from `from` on where it may stand; `to` for none before it. */
  find(from: number, to: number): number {
    const { bytes, loops } = this.#kernel
    for (let at = from; ;) {
      const place = loops.findWord(this.#address, at, to)
      if (place === to || isLetter(bytes[place] ?? 0)) return place
      const after = loops.wordEnd(place, to)
      if (this.#mayHold(loops.wordStart(place, at), after)) return place
      at = after
    }
  }

  #mayHold(start: number, end: number): boolean {
    const number = this.#words.of(start, end)
    const known = number === undefined ? 0 : this.#words.note(number)
    if (known !== 0) return known === HOLDS
    const holds = fold(this.#kernel.bytes.toString('utf8', start, end)).includes(this.#word)
    if (number !== undefined) this.#words.setNote(number, holds ? HOLDS : DOES_NOT_HOLD)
    return holds
  }
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

function isLetter(byte: number): boolean {
  const small = byte | 0x20
  return (small >= 0x61 && small <= 0x7a) || (byte >= 0x30 && byte <= 0x39)
}
