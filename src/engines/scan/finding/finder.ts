/**
 * Finds the lines of a block that may fit a question, in their order: those that hold one of some needles, or all lines
 * where there are no needles; without those whose day shows that they do not fit.
 */
import type { Kernel } from '../../kernel/kernel.js'
import { type Block, NEWLINE } from '../input/block.js'
import type { AskedDays } from './asked-days.js'
import { Needled, WordProbe } from './probes.js'
import { frequencyIn, type Needles, rarestIn } from './needles.js'

/** What is done with the lines that are found. */
export interface Visitor {
  /** A line, from its first byte to before its newline, or to the end of the block. */
  readonly visit: (block: Block, start: number, newline: number) => void
  /** Goes over lines that need no visit: the first line of a stretch of whole lines that needs one; its end for none. */
  readonly passOver: (block: Block, start: number, end: number) => number
}

const UNICODE_ESCAPE = '\\u'

/** Looks for one needle: the first address from one on where it stands, or the other for none before it. */
interface Probe {
  readonly find: (from: number, to: number) => number
  next: number
}

export class Finder {
  readonly #kernel: Kernel
  readonly #choices: readonly Needles[]
  readonly #days: AskedDays | undefined
  #probes: readonly Probe[] | undefined

  /** @param choices of needles; any one of them will do */
  constructor(kernel: Kernel, choices: readonly Needles[], days?: AskedDays) {
    this.#kernel = kernel
    this.#choices = choices
    this.#days = days
  }

  /** @param isFirst whether its first line is visited in any case; a last line without a newline is never left out */
  each(block: Block, isFirst: boolean, visitor: Visitor): void {
    this.#probes ??= this.#probesFor(block.bytes.subarray(0, block.length))
    if (this.#probes.length === 0) this.#eachLine(block, isFirst, visitor)
    else this.#eachFound(this.#probes, block, isFirst, visitor)
  }

  #eachLine(block: Block, isFirst: boolean, { visit, passOver }: Visitor): void {
    for (let start = 0; start < block.length;) {
      const isSeen = start === 0 && isFirst
      if (!isSeen) start = passOver(block, start, block.length)
      if (start === block.length) return
      const end = block.lineEnd(start)
      if (isSeen || this.#mayFit(block, start, end)) visit(block, start, end)
      start = end + 1
    }
  }

  #eachFound(probes: readonly Probe[], block: Block, isFirst: boolean, { visit, passOver }: Visitor): void {
    const { address, bytes, length } = block
    const to = address + length
    // A last line without a newline is found at its end.
    const cutOff = bytes[length - 1] === NEWLINE ? to : to - 1
    for (const probe of probes) probe.next = probe.find(address, to)
    for (let hit = isFirst ? address : first(probes, cutOff); hit < to; hit = first(probes, cutOff)) {
      const place = hit - address
      const start = place === 0 ? 0 : bytes.lastIndexOf(NEWLINE, place - 1) + 1
      const end = block.lineEnd(place)
      const isSeen = (start === 0 && isFirst) || end === length
      const isOver = !isSeen && (!this.#mayFit(block, start, end) || passOver(block, start, end + 1) > start)
      if (!isOver) visit(block, start, end)
      if (end === length) return
      const next = address + end + 1
      for (const probe of probes) if (probe.next < next) probe.next = probe.find(next, to)
    }
  }

  #mayFit({ address }: Block, start: number, end: number): boolean {
    return this.#days?.exclude(address + start, address + end) !== true
  }

  #probesFor(sample: Buffer): readonly Probe[] {
    const rarest = rarestIn(sample, this.#choices)
    if (rarest === undefined) return []
    const frequency = frequencyIn(sample)
    return [...rarest, UNICODE_ESCAPE].map((needle) => {
      const found =
        typeof needle === 'string'
          ? new Needled(this.#kernel, needle, frequency)
          : new WordProbe(this.#kernel, needle.word, frequency)
      return { find: (from, to) => found.find(from, to), next: 0 }
    })
  }
}

function first(probes: readonly Probe[], cutOff: number): number {
  let first = cutOff
  for (const { next } of probes) if (next < first) first = next
  return first
}
