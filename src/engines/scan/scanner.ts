/** All that one thread needs to scan: a kernel of its own, and in it the finder and the collector of one question. */
import { Kernel } from '../kernel/kernel.js'
import { Collector, type Found, type Want } from './collector.js'
import type { CellsFound } from './counting/cells.js'
import { FactGroups, type FactsFound } from './fact-groups.js'
import { AskedDays } from './finding/asked-days.js'
import { Finder } from './finding/finder.js'
import { needleChoices } from './finding/needles.js'
import { pieceSize } from './input/blocks.js'
import type { RecordQuestion } from './names/record-question.js'
import { type Care, type Looker, pass, type Passed, type Stretch } from './pass.js'
import type { Reader } from './reader.js'

/** What one thread has counted and gathered in all its stretches. */
export interface Totals {
  readonly cells?: CellsFound
  readonly facts: FactsFound
}

export class Scanner {
  readonly #kernel: Kernel
  readonly #collector: Collector
  readonly #facts: FactGroups
  readonly #lookers: readonly Looker[]
  readonly #care: Care

  constructor(question: RecordQuestion, want: Want, reader: Reader, care: Care) {
    this.#kernel = Kernel.take(pieceSize(care.sizes))
    this.#collector = new Collector(this.#kernel, question, want, reader)
    const { facts = [] } = want
    this.#facts = new FactGroups(this.#kernel, facts, reader)
    const finder = finderFor(this.#kernel, question, reader)
    this.#lookers = [
      { finder, visitor: this.#collector },
      ...(facts.length === 0 ? [] : [{ finder: new Finder(this.#kernel, []), visitor: this.#facts }]),
    ]
    this.#care = care
  }

  /** Yields after each block. @throws as `pass` */
  scan(stretch: Stretch): AsyncGenerator<Passed> {
    return pass(this.#kernel, stretch, this.#lookers, this.#care)
  }

  /** What was found since the last taking. */
  take(): Found {
    return this.#collector.take()
  }

  totals(): Totals {
    const cells = this.#collector.cells?.found()
    return { facts: this.#facts.found(), ...(cells && { cells }) }
  }

  /** It scans no more. */
  end(): void {
    this.#kernel.giveBack()
  }
}

function finderFor(kernel: Kernel, { parsed: { query }, alone }: RecordQuestion, reader: Reader): Finder {
  if (reader.kind === 'numbered') return new Finder(kernel, [])
  return new Finder(kernel, needleChoices(query, alone), AskedDays.of(kernel, query))
}
