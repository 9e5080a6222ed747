/**
 * What becomes of one line. A recognised line whose deciding values were met before gets the answer that was given
 * then; any other line is parsed, checked, asked, and learnt from.
 */
import { isUtf8 } from 'node:buffer'
import type { SoundRecord } from '../../dataset/sound-record.js'
import type { FlatRecord } from '../../model/record.js'
import type { Block } from './block.js'
import { Interned } from './interned.js'
import type { Relevant } from './relevant.js'
import { type Shape, Shapes } from './shapes.js'
import { Tuples } from './tuples.js'
import { Vouched } from './vouched.js'

export interface Asked<Verdict> {
  readonly decide: (record: FlatRecord) => Verdict
  readonly relevant: Relevant
  /** The line as it is printed, which may be the text itself. */
  readonly print: (record: FlatRecord) => string
}

interface Learnt {
  readonly relevant: readonly number[] | undefined
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

export class Sieve<Verdict> {
  readonly #asked: Asked<Verdict>
  readonly #read: SoundRecord
  readonly #shapes = new Shapes<Learnt>()
  readonly #vouched = new Vouched()
  readonly #values = new Interned()
  readonly #tuples = new Tuples()
  /** By the number of a tuple: a shape and its deciding values. */
  readonly #verdicts: Verdict[] = []

  // The line at hand.
  #block: Block | undefined
  #start = 0
  #end = 0
  #shape: Shape<Learnt> | undefined
  #record: FlatRecord | undefined

  constructor(asked: Asked<Verdict>, read: SoundRecord) {
    this.#asked = asked
    this.#read = read
  }

  /** Of a line from `start` to before its newline; undefined if it is blank. @throws OddLine */
  verdict(block: Block, start: number, newline: number): Verdict | undefined {
    const end = newline > start && block.bytes[newline - 1] === CARRIAGE_RETURN ? newline - 1 : newline
    this.#block = block
    this.#start = start
    this.#end = end
    this.#record = undefined
    this.#shape = block.isText ? this.#shapes.recognise(block, start, end) : undefined
    const tuple = this.#tuple(block.bytes)
    const known = tuple === undefined ? undefined : this.#verdicts[tuple]
    if (known !== undefined) return known
    if (this.#parse() === undefined) return undefined
    const verdict = this.#asked.decide(this.record())
    if (tuple !== undefined) this.#verdicts[tuple] = verdict
    return verdict
  }

  /** The line at hand, which is not blank. @throws OddLine */
  record(): FlatRecord {
    const record = this.#record ?? this.#parse()
    if (record === undefined) throw new OddLine(this.#start, this.#end)
    return record
  }

  /** The line at hand as it is printed. @throws OddLine */
  text(): string {
    const [block, shape] = [this.#block, this.#shape]
    if (block !== undefined && shape?.extra.printsItself === true) {
      const { starts, ends } = this.#shapes
      if (this.#record !== undefined || this.#vouched.isSound(shape.slots, block.bytes, starts, ends)) {
        return block.bytes.toString('utf8', this.#start, this.#end)
      }
    }
    return this.#asked.print(this.record())
  }

  #tuple(bytes: Buffer): number | undefined {
    const shape = this.#shape
    if (shape?.extra.relevant === undefined) return undefined
    const { starts, ends } = this.#shapes
    let tuple = this.#tuples.first(shape.number)
    for (const slot of shape.extra.relevant) {
      const value = this.#values.of(bytes, starts[slot] ?? 0, ends[slot] ?? 0)
      if (value === undefined || tuple === undefined) return undefined
      tuple = this.#tuples.of(tuple, value)
    }
    return tuple
  }

  /** Undefined if it is blank. */
  #parse(): FlatRecord | undefined {
    const [block, start, end] = [this.#block, this.#start, this.#end]
    if (block === undefined) return undefined
    const text = textOf(block, start, end)
    if (text?.trim() === '') return undefined
    const record = text === undefined ? undefined : this.#read(text)
    if (text === undefined || record === undefined) throw new OddLine(start, end)
    this.#record = record
    if (block.isText) this.#learn(block, text, record)
    return record
  }

  #learn(block: Block, text: string, record: FlatRecord): void {
    if (this.#shape === undefined) {
      this.#shapes.learn(record, text, (slots) => ({
        relevant: this.#asked.relevant(slots),
        printsItself: this.#asked.print(record) === text,
      }))
      this.#shape = this.#shapes.recognise(block, this.#start, this.#end)
    }
    const { starts, ends } = this.#shapes
    if (this.#shape !== undefined) this.#vouched.remember(this.#shape.slots, block.bytes, starts, ends)
  }
}

const DECODER = new TextDecoder()

/** Undefined if it is not UTF-8. A byte order mark is no part of it. */
function textOf(block: Block, start: number, end: number): string | undefined {
  const bytes = block.bytes.subarray(start, end)
  return block.isText || isUtf8(bytes) ? DECODER.decode(bytes) : undefined
}
