/** Finds the lines of a block that hold one of some needles, in their order; all lines where there are no needles. */
import type { Block } from './block.js'
import type { Needles } from './needles.js'

/** From its first byte to before its newline, or to the end of the block. */
export type Visit = (block: Block, start: number, newline: number) => void

const NEWLINE = 10

/** A needle, looked for from its rarest byte on: looking for a byte is what the machine does fastest. */
interface Probe {
  readonly bytes: Buffer
  next: number
}

export class Finder {
  readonly #probes: readonly Probe[]

  /** @param sample bytes like those that will be looked at */
  constructor(choices: readonly Needles[], sample: Buffer) {
    const frequency = new Float64Array(256)
    for (const byte of sample) frequency[byte] = (frequency[byte] ?? 0) + 1
    const counted = choices.map((needles) => ({ needles, hits: hitsOf(needles, sample) }))
    const [rarest] = counted.sort((a, b) => a.hits - b.hits)
    const needles = rarest === undefined ? [] : [...rarest.needles, UNICODE_ESCAPE]
    this.#probes = needles.map((needle) => ({ bytes: fromRarest(needle, frequency), next: 0 }))
  }

  /**
   * @param from where the first line begins
   * @param isFirst whether its first line is to be visited in any case; a last line without a newline always is
   */
  each(block: Block, from: number, isFirst: boolean, visit: Visit): void {
    if (this.#probes.length === 0) {
      eachLine(block, from, visit)
      return
    }
    const cutOff = block.bytes[block.length - 1] === NEWLINE ? Infinity : block.length - 1
    for (const probe of this.#probes) probe.next = find(probe, block, from)
    for (let hit = isFirst ? from : this.#first(cutOff); hit < block.length; hit = this.#first(cutOff)) {
      const start = Math.max(from, hit === 0 ? 0 : block.bytes.lastIndexOf(NEWLINE, hit - 1) + 1)
      const end = lineEnd(block, hit)
      visit(block, start, end)
      if (end === block.length) return
      for (const probe of this.#probes) if (probe.next <= end) probe.next = find(probe, block, end + 1)
    }
  }

  #first(cutOff: number): number {
    let first = cutOff
    for (const { next } of this.#probes) if (next < first) first = next
    return first
  }
}

function eachLine(block: Block, from: number, visit: Visit): void {
  for (let start = from; start < block.length;) {
    const end = lineEnd(block, start)
    visit(block, start, end)
    start = end + 1
  }
}

const UNICODE_ESCAPE = '\\u'

function find({ bytes }: Probe, block: Block, from: number): number {
  const at = block.bytes.indexOf(bytes, from)
  return at === -1 || at >= block.length ? Infinity : at
}

function lineEnd(block: Block, from: number): number {
  const newline = block.bytes.indexOf(NEWLINE, from)
  return newline === -1 || newline >= block.length ? block.length : newline
}

function hitsOf(needles: Needles, sample: Buffer): number {
  let hits = 0
  for (const needle of needles) {
    for (let at = sample.indexOf(needle); at !== -1; at = sample.indexOf(needle, at + 1)) hits += 1
  }
  return hits
}

const SHORTEST = 4

/** The end of the needle that begins with its rarest byte: where the needle stands, its end stands. */
function fromRarest(needle: string, frequency: Float64Array): Buffer {
  const bytes = Buffer.from(needle)
  let best = 0
  for (let at = 1; at <= bytes.length - SHORTEST; at++) {
    if ((frequency[bytes[at] ?? 0] ?? 0) < (frequency[bytes[best] ?? 0] ?? 0)) best = at
  }
  return bytes.subarray(best)
}
