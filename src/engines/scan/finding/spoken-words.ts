/** Whether a recognised line may hold the words that a question looks for, where a search of words looks. */
import type { Query } from '../../../query/query.js'
import type { Kernel } from '../../kernel/kernel.js'
import type { Line } from '../lines/line.js'
import { longestWord } from './needles.js'
import { WordProbe } from './word-probe.js'

/** As `searchableWords` of the query has it; a test holds the two together. */
const SEARCHED: ReadonlySet<string> = new Set([
  'gist',
  'clause',
  'quote.text',
  'quote.pieces',
  'quote.original.text',
  'sourceAsPrinted',
  'relayedBy.asPrinted',
  'target.asPrinted',
  'addressee.asPrinted',
  'incidentName',
  // Where an incident has no name, its id stands for it.
  'incident',
])

export class SpokenWords {
  readonly #kernel: Kernel
  readonly #probes: readonly WordProbe[]

  /** Looks only for words that every record that fits must hold. */
  constructor(kernel: Kernel, query: Query) {
    this.#kernel = kernel
    this.#probes = needed(query).map((word) => new WordProbe(kernel, word, new Float64Array(256)))
  }

  get isAsked(): boolean {
    return this.#probes.length > 0
  }

  mayStandIn({ shape }: Line): boolean {
    if (shape === undefined) return true
    return this.#probes.every((probe) =>
      shape.slots.some(({ path }, slot) => {
        if (!SEARCHED.has(path)) return false
        const end = this.#kernel.valueEnd(slot)
        return probe.find(this.#kernel.valueStart(slot), end) < end
      }),
    )
  }
}

function needed(query: Query): string[] {
  if (query.tag === 'and') return query.all.flatMap(needed)
  return query.tag === 'text' ? [longestWord(query.folded)] : []
}
