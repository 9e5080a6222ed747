/** Finds the lines of a block that hold one of some needles, in their order; all lines where there are no needles. */
import type { Block } from '../input/block.js'
import type { Needle, Needles } from './needles.js'
import { type Find, WordProbe } from './word-probe.js'

/** From its first byte to before its newline, or to the end of the block. */
export type Visit = (block: Block, start: number, newline: number) => void

const NEWLINE = 10

/** Looks for one needle. */
interface Probe {
  readonly find: Find
  next: number
}

export class Finder {
  readonly #choices: readonly Needles[]
  #probes: readonly Probe[] | undefined

  constructor(choices: readonly Needles[]) {
    this.#choices = choices
  }

  /** @param isFirst whether its first line is visited in any case; a last line without a newline always is */
  each(block: Block, isFirst: boolean, visit: Visit): void {
    const probes = (this.#probes ??= probesFor(this.#choices, block.bytes.subarray(0, SAMPLE)))
    if (probes.length === 0) {
      eachLine(block, visit)
      return
    }
    const cutOff = block.bytes[block.length - 1] === NEWLINE ? Infinity : block.length - 1
    for (const probe of probes) probe.next = probe.find(block, 0, block.length)
    for (let hit = isFirst ? 0 : first(probes, cutOff); hit < block.length; hit = first(probes, cutOff)) {
      const start = hit === 0 ? 0 : block.bytes.lastIndexOf(NEWLINE, hit - 1) + 1
      const end = lineEnd(block, hit)
      visit(block, start, end)
      if (end === block.length) return
      for (const probe of probes) if (probe.next <= end) probe.next = probe.find(block, end + 1, block.length)
    }
  }
}

/** So many bytes show what is rare. */
const SAMPLE = 2 ** 16

function probesFor(choices: readonly Needles[], sample: Buffer): readonly Probe[] {
  const frequency = new Float64Array(256)
  for (const byte of sample) frequency[byte] = (frequency[byte] ?? 0) + 1
  const [rarest] = choices
    .map((needles) => ({ needles, hits: hitsOf(needles, sample) }))
    .sort((a, b) => a.hits - b.hits)
  const needles = rarest === undefined ? [] : [...rarest.needles, UNICODE_ESCAPE]
  return needles.flatMap((needle) => findsOf(needle, frequency).map((find) => ({ find, next: 0 })))
}

function first(probes: readonly Probe[], cutOff: number): number {
  let first = cutOff
  for (const { next } of probes) if (next < first) first = next
  return first
}

function eachLine(block: Block, visit: Visit): void {
  for (let start = 0; start < block.length;) {
    const end = lineEnd(block, start)
    visit(block, start, end)
    start = end + 1
  }
}

const UNICODE_ESCAPE = '\\u'

function findsOf(needle: Needle, frequency: Float64Array): readonly Find[] {
  if (typeof needle !== 'string') return new WordProbe(needle.word, frequency).finds
  const bytes = fromRarest(needle, frequency)
  return [
    (block, from, to) => {
      const at = block.bytes.indexOf(bytes, from)
      return at === -1 || at >= to ? Infinity : at
    },
  ]
}

function lineEnd(block: Block, from: number): number {
  const newline = block.bytes.indexOf(NEWLINE, from)
  return newline === -1 || newline >= block.length ? block.length : newline
}

function hitsOf(needles: Needles, sample: Buffer): number {
  let hits = 0
  for (const needle of needles) {
    const text = typeof needle === 'string' ? needle : needle.word
    for (let at = sample.indexOf(text); at !== -1; at = sample.indexOf(text, at + 1)) hits += 1
  }
  return hits
}

const SHORTEST = 4

/** The end of a needle from its rarest byte on, which is what the machine finds fastest: it stands where the needle does. */
function fromRarest(needle: string, frequency: Float64Array): Buffer {
  const bytes = Buffer.from(needle)
  let best = 0
  for (let at = 1; at <= bytes.length - SHORTEST; at++) {
    if ((frequency[bytes[at] ?? 0] ?? 0) < (frequency[bytes[best] ?? 0] ?? 0)) best = at
  }
  return bytes.subarray(best)
}
