/** One needle, put into the kernel: found by two of its bytes that are rare. */
import type { Kernel } from '../../kernel/kernel.js'

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
    const address = kernel.put(bytes)
    if (address === undefined) throw new RangeError('the tables of the kernel are full')
    const [one = 0, other = one] = [...bytes.keys()].sort((a, b) => often(a) - often(b))
    this.#kernel = kernel
    this.#address = address
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
