/**
 * The line at hand: recognised by its shape if it can be, parsed and checked if it must be, and then learnt from. The
 * same `Line` goes from line to line of a block.
 */
import type { SoundRecord } from '../../../dataset/sound-record.js'
import { readRecord, type WrittenRecord } from '../../../model/as-written.js'
import type { FlatRecord } from '../../../model/record.js'
import { type Kernel, NOWHERE } from '../../kernel/kernel.js'
import type { Block } from '../input/block.js'
import type { LinesOut } from './lines-out.js'
import { type LineShape, type Shape, Shapes } from './shapes.js'
import type { Slot } from './skeleton.js'
import { printsAlike, Vouched } from './vouched.js'

/** A record as it is printed, which may be the text that it was read from. */
export type Print = (record: FlatRecord) => string

interface Learnt {
  /** Printed, lines of this shape are the same text. */
  readonly printsItself: boolean
}

/** A line that is no record: the reader says what it is. */
export class OddLine {
  readonly start: number
  readonly newline: number

  /** @param newline where it stands, or the end of the block */
  constructor(start: number, newline: number) {
    this.start = start
    this.newline = newline
  }
}

const CARRIAGE_RETURN = 13

export class Line {
  readonly #read: SoundRecord
  readonly #print: Print | undefined
  readonly #printsAlike: (slots: readonly Slot[]) => boolean
  readonly #shapes: Shapes<Learnt>
  readonly #vouched: Vouched
  #block: Block | undefined
  #start = 0
  #end = 0
  #isText = false
  #shape: Shape<Learnt> | undefined
  #record: FlatRecord | undefined
  /** Whether the line at hand has words in it that are not printed any more; known once it was parsed. */
  #hasOldWords = false

  /**
   * @param print absent where no line is printed
   * @param alone whether nothing but a record itself says something of those whom it names
   */
  constructor(kernel: Kernel, read: SoundRecord, print?: Print, alone = false) {
    this.#printsAlike = alone ? printsAlike : () => false
    this.#shapes = new Shapes(kernel)
    this.#vouched = new Vouched(kernel)
    this.#read = read
    this.#print = print
  }

  /** Goes to the line from `start` to before its newline. */
  take(block: Block, start: number, newline: number): void {
    const end = newline > start && block.bytes[newline - 1] === CARRIAGE_RETURN ? newline - 1 : newline
    this.#block = block
    this.#start = start
    this.#end = end
    this.#record = undefined
    this.#hasOldWords = false
    this.#isText = block.holdsText(start, end)
    this.#shape = this.#isText ? this.#shapes.recognise(block, start, end) : undefined
  }

  /** Undefined where the line has to be parsed. The values of its slots are in the kernel. */
  get shape(): LineShape | undefined {
    return this.#shape
  }

  /** Where the kernel finds the steps of shapes. */
  get root(): number {
    return this.#shapes.root
  }

  /** What lines of this shape must be like to be printed as they stand, in the kernel; nowhere where none is. */
  get sound(): number {
    return this.#shape !== undefined && this.#printsItself ? this.#vouched.checksIn(this.#shape) : NOWHERE
  }

  /** Undefined for a blank line. @throws OddLine */
  record(): FlatRecord | undefined {
    const block = this.#block
    if (this.#record !== undefined || block === undefined) return this.#record
    const text = this.#isText ? textOf(block, this.#start, this.#end) : undefined
    if (text?.trim() === '') return undefined
    const written = text === undefined ? undefined : this.#read(text, this.#shape !== undefined)
    if (text === undefined || written === undefined)
      throw new OddLine(this.#start, block.lineEnd(this.#start))
    const record = readRecord(written)
    this.#record = record
    this.#hasOldWords = record !== written
    this.#learn(block, text, written, record)
    return record
  }

  /** Adds the line as it is printed, with a newline. @throws OddLine */
  printTo(out: LinesOut): void {
    const block = this.#block
    if (block === undefined) return
    const isKnown = this.#record !== undefined || (this.#printsItself && this.#isVouched())
    const record = isKnown ? this.#record : this.record()
    if (this.#printsItself && !this.#hasOldWords) out.addBytes(block.bytes, this.#start, this.#end)
    else if (record !== undefined && this.#print !== undefined) out.addText(this.#print(record))
  }

  get #printsItself(): boolean {
    return this.#shape?.extra.printsItself === true
  }

  #isVouched(): boolean {
    return this.#shape !== undefined && this.#vouched.isSound(this.#shape)
  }

  /** An old word is no reason to parse each line of its shape, but it is not remembered as sound. */
  #learn(block: Block, text: string, written: WrittenRecord, record: FlatRecord): void {
    if (this.#shape === undefined) {
      this.#shapes.learn(written, text, (slots) => ({
        printsItself: this.#printsAlike(slots) && this.#print?.(record) === text,
      }))
      this.#shape = this.#shapes.recognise(block, this.#start, this.#end)
    }
    if (this.#hasOldWords || !this.#printsItself || this.#shape === undefined) return
    this.#vouched.remember(this.#shape)
  }
}

const DECODER = new TextDecoder()

/** A byte order mark is no part of it. */
export function textOf(block: Block, start: number, end: number): string {
  return DECODER.decode(block.bytes.subarray(start, end))
}
