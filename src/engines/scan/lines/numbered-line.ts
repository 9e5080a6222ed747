/**
 * A line whose record is made of it by somebody's rules, which may ask for its number. What stands in its bytes is not
 * what stands in the record, so no shape is learnt from it, and each line is parsed.
 */
import type { NumberedRecord } from '../../../dataset/sound-record.js'
import type { FlatRecord } from '../../../model/record.js'
import type { Kernel } from '../../kernel/kernel.js'
import type { Block } from '../input/block.js'
import { Line, OddLine, type Print, textOf } from './line.js'

export class NumberedLine extends Line {
  readonly #readNumbered: NumberedRecord
  #number = 0
  #start = 0
  #end = 0
  /** Undefined where it is no UTF-8. */
  #text: string | undefined
  #record: FlatRecord | undefined

  constructor(kernel: Kernel, read: NumberedRecord, print?: Print) {
    super(kernel, () => undefined, print)
    this.#readNumbered = read
  }

  /** Every line of the input must be taken, in their order. */
  override take(block: Block, start: number, newline: number): void {
    super.take(block, start, newline)
    this.#start = start
    this.#end = newline
    this.#record = undefined
    this.#text = block.holdsText(start, newline) ? textOf(block, start, newline) : undefined
    if (this.#text?.trim() !== '') this.#number += 1
  }

  override record(): FlatRecord | undefined {
    if (this.#record !== undefined || this.#text?.trim() === '') return this.#record
    const read = this.#text === undefined ? undefined : this.#readNumbered(this.#text, this.#number)
    if (read === undefined) throw new OddLine(this.#start, this.#end)
    if (read !== 'again') this.#record = read
    return this.#record
  }
}
