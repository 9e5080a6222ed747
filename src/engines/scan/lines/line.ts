/**
 * The line at hand: recognised by its shape if it can be, parsed and checked if it must be, and then learnt from. The
 * same `Line` goes from line to line of a block.
 */
import { isUtf8 } from 'node:buffer'
import type { SoundRecord } from '../../../dataset/sound-record.js'
import type { FlatRecord } from '../../../model/record.js'
import type { Block } from '../input/block.js'
import { type Shape, Shapes } from './shapes.js'
import { Vouched } from './vouched.js'

interface Learnt {
  /** Printed it would be the same text. */
  readonly printsItself: boolean
}

/** A line that is no record: the reader says what it is. */
export class OddLine {
  readonly start: number
  readonly end: number

  constructor(start: number, end: number) {
    this.start = start
    this.end = end
  }
}

const CARRIAGE_RETURN = 13

export class Line {
  readonly #read: SoundRecord
  readonly #print: (record: FlatRecord) => string
  readonly #shapes = new Shapes<Learnt>()
  readonly #vouched = new Vouched()
  #block: Block | undefined
  #start = 0
  #end = 0
  #shape: Shape<Learnt> | undefined
  #record: FlatRecord | undefined

  /** @param print a record as it is printed, which may be the text that it was read from */
  constructor(read: SoundRecord, print: (record: FlatRecord) => string) {
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
    this.#shape = block.isText ? this.#shapes.recognise(block, start, end) : undefined
  }

  /** Undefined where the line has to be parsed. */
  get shape(): Pick<Shape<Learnt>, 'number' | 'slots'> | undefined {
    return this.#shape
  }

  /** Where the values of a slot stand in the block, if the line was recognised. */
  get bytes(): Buffer | undefined {
    return this.#block?.bytes
  }

  start(slot: number): number {
    return this.#shapes.starts[slot] ?? 0
  }

  end(slot: number): number {
    return this.#shapes.ends[slot] ?? 0
  }

  /** Undefined for a blank line. @throws OddLine */
  record(): FlatRecord | undefined {
    const block = this.#block
    if (this.#record !== undefined || block === undefined) return this.#record
    const text = textOf(block, this.#start, this.#end)
    if (text?.trim() === '') return undefined
    const record = text === undefined ? undefined : this.#read(text)
    if (text === undefined || record === undefined) throw new OddLine(this.#start, this.#end)
    this.#record = record
    if (block.isText) this.#learn(block, text, record)
    return record
  }

  /** Adds the line as it is printed, with a newline. @throws OddLine */
  printTo(out: Output): void {
    const { starts, ends } = this.#shapes
    const [block, shape] = [this.#block, this.#shape]
    if (block !== undefined && shape?.extra.printsItself === true) {
      if (this.#record !== undefined || this.#vouched.isSound(shape.slots, block.bytes, starts, ends)) {
        out.addBytes(block.bytes, this.#start, this.#end)
        return
      }
    }
    const record = this.record()
    if (record !== undefined) out.addText(this.#print(record))
  }

  #learn(block: Block, text: string, record: FlatRecord): void {
    if (this.#shape === undefined) {
      this.#shapes.learn(record, text, () => ({ printsItself: this.#print(record) === text }))
      this.#shape = this.#shapes.recognise(block, this.#start, this.#end)
    }
    const { starts, ends } = this.#shapes
    if (this.#shape !== undefined) this.#vouched.remember(this.#shape.slots, block.bytes, starts, ends)
  }
}

/** Where lines are printed to; each gets its newline. */
export interface Output {
  readonly addBytes: (bytes: Buffer, start: number, end: number) => void
  readonly addText: (text: string) => void
}

const DECODER = new TextDecoder()

/** Undefined if it is not UTF-8. A byte order mark is no part of it. */
function textOf(block: Block, start: number, end: number): string | undefined {
  const bytes = block.bytes.subarray(start, end)
  return block.isText || isUtf8(bytes) ? DECODER.decode(bytes) : undefined
}
