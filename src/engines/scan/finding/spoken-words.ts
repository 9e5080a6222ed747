/** Whether a recognised line may hold the words that a question looks for, where a search of words looks. */
import { PATHS } from '../../../query/paths.js'
import type { Query } from '../../../query/query.js'
import { requiredBy } from '../../../query/predicates-of.js'
import type { Kernel } from '../../kernel/kernel.js'
import type { Line } from '../lines/line.js'
import { longestWord } from './needles.js'
import { WordProbe } from './probes.js'

interface Spoken {
  readonly probe: WordProbe
  /** Where it may stand. */
  readonly paths: ReadonlySet<string>
}

export class SpokenWords {
  readonly #kernel: Kernel
  readonly #words: readonly Spoken[]

  /** Looks only for words that every record that fits must hold. */
  constructor(kernel: Kernel, query: Query) {
    this.#kernel = kernel
    this.#words = requiredBy(query)
      .filter((predicate) => predicate.tag === 'contains')
      .map(({ folded, paths }) => ({
        probe: new WordProbe(kernel, longestWord(folded), new Float64Array(256)),
        paths: new Set(paths.flatMap((path) => [path, ...(PATHS[path].instead ?? [])])),
      }))
  }

  get isAsked(): boolean {
    return this.#words.length > 0
  }

  mayStandIn({ shape }: Line): boolean {
    if (shape === undefined) return true
    return this.#words.every(({ probe, paths }) =>
      shape.slots.some(({ path }, slot) => {
        if (!paths.has(path)) return false
        const end = this.#kernel.valueEnd(slot)
        return probe.find(this.#kernel.valueStart(slot), end) < end
      }),
    )
  }
}
