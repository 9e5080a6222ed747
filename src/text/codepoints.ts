/**
 * Offsets in Unicode code points, as anchors give them (W3C Web Annotation), beside the UTF-16 code units that
 * JavaScript counts. Only the places of characters outside the basic plane are kept, so a long text costs little.
 */
import { countWhile } from './halving.js'

/** A text, with the ways between its two kinds of offsets. */
export class CodePoints {
  readonly text: string
  /** How many code points the text has. */
  readonly length: number
  /** UTF-16 offsets of the characters that take two units, in order. */
  readonly #pairs: readonly number[]

  constructor(text: string) {
    this.text = text
    this.#pairs = Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), ({ index }) => index)
    this.length = text.length - this.#pairs.length
  }

  /** A UTF-16 offset as code points. */
  fromUnits(offset: number): number {
    return offset - this.#countPairs((pair) => pair < offset)
  }

  /** A code-point offset as UTF-16 units; what lies beyond the end is the end. */
  toUnits(point: number): number {
    return point + this.#countPairs((pair, index) => pair - index < point)
  }

  /** The text between two code-point offsets, end exclusive. */
  slice(start: number, end: number): string {
    return this.text.slice(this.toUnits(start), this.toUnits(end))
  }

  #countPairs(isBefore: (pair: number, index: number) => boolean): number {
    return countWhile(this.#pairs.length, (index) => isBefore(this.#pairs[index] ?? 0, index))
  }
}
