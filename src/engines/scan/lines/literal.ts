/**
 * ASCII text that is looked for at one place, eight bytes at a time. Eight bytes are compared as one floating-point
 * number: two such numbers are equal only where all bits are, but for 0 and -0, whose bytes stand in no text; and what
 * is not equal to itself (NaN) has a byte beyond ASCII.
 */
export class Literal {
  readonly text: string
  readonly length: number
  readonly #eights: Float64Array
  /** The rest, four bytes and at most three more, with the bits of them that count. */
  readonly #four: number
  readonly #fourMask: number
  readonly #more: number
  readonly #moreMask: number

  static fits(text: string): boolean {
    return /^[\x20-\x7e]*$/.test(text)
  }

  /** @param text one that fits */
  constructor(text: string) {
    const bytes = Buffer.from(text)
    const whole = bytes.length >> 3
    const rest = Buffer.concat([bytes.subarray(whole * 8)], 8)
    this.text = text
    this.length = bytes.length
    this.#eights = Float64Array.from({ length: whole }, (_, index) => bytes.readDoubleLE(index * 8))
    this.#four = rest.readInt32LE(0)
    this.#more = rest.readInt32LE(4)
    this.#fourMask = maskOf(bytes.length - whole * 8)
    this.#moreMask = maskOf(bytes.length - whole * 8 - 4)
  }

  /** The view must go on for eight bytes after the literal. */
  standsAt(view: DataView, start: number): boolean {
    const eights = this.#eights
    const count = eights.length
    for (let i = 0; i < count; i++) if (view.getFloat64(start + i * 8, true) !== eights[i]) return false
    const at = start + count * 8
    return (
      (view.getInt32(at, true) & this.#fourMask) === this.#four &&
      (view.getInt32(at + 4, true) & this.#moreMask) === this.#more
    )
  }
}

/** The lowest bytes of a word, as many as count. */
function maskOf(bytes: number): number {
  if (bytes <= 0) return 0
  return bytes >= 4 ? -1 : (1 << (bytes * 8)) - 1
}
