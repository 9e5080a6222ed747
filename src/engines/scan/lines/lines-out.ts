/** Lines that are printed, gathered as bytes: most are copied from the input as they stand. */

const NEWLINE = 10
const FIRST = 2 ** 16

export class LinesOut {
  #memory: Buffer = Buffer.allocUnsafe(FIRST)
  #length = 0

  /** A line, which gets its newline. */
  addBytes(bytes: Buffer, start: number, end: number): void {
    this.#reserve(end - start)
    bytes.copy(this.#memory, this.#length, start, end)
    this.#finish(end - start)
  }

  /** The same of a text. */
  addText(text: string): void {
    this.#reserve(text.length * 3)
    this.#finish(this.#memory.write(text, this.#length))
  }

  /** What was gathered, good until more is added; begins anew. */
  take(): Buffer {
    const taken = this.#memory.subarray(0, this.#length)
    this.#length = 0
    return taken
  }

  #reserve(more: number): void {
    const needed = this.#length + more + 1
    if (needed > this.#memory.length) this.#memory = Buffer.concat([this.#memory], needed * 2)
  }

  #finish(added: number): void {
    this.#memory[this.#length + added] = NEWLINE
    this.#length += added + 1
  }
}
