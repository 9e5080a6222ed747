/** The engine for data that is held whole. */
import type { Corpus } from '../evidence/corpus.js'
import { namedBy, type NamedBy } from '../query/bare-word.js'
import { outcomeCounts } from '../query/outcome-counts.js'
import { corpusOf } from '../evidence/dataset-facts.js'
import { surroundingsData, surroundingsOf } from '../evidence/surroundings.js'
import type {
  Counted,
  Engine,
  Evidence,
  Need,
  Order,
  Question,
  StatementStream,
  Tally,
} from '../evidence/engine.js'
import type { Dataset, DatasetInfo, Lookup } from '../model/dataset.js'
import { statementOrder } from '../model/list-order.js'
import { inOrder } from '../model/order.js'
import { sortedBy } from '../model/order-by.js'
import { toRecord } from '../model/record.js'
import type { Statement } from '../model/statement.js'
import { parseQuery } from '../query/parse.js'
import { select } from '../query/select.js'
import { CITED } from '../query/is.js'
import { allOf, type Query } from '../query/query.js'
import { needsSurroundings } from '../query/surroundings.js'

export class MemoryEngine implements Engine {
  readonly order: Order
  readonly #dataset: Dataset
  readonly #corpus: Corpus

  constructor(dataset: Dataset, order: Order) {
    this.#dataset = dataset
    this.#corpus = corpusOf(dataset)
    this.order = order
  }

  get info(): DatasetInfo {
    return this.#dataset.info
  }

  digest(): Promise<string> {
    return Promise.resolve(this.#dataset.sha256)
  }

  async namedBy(word: string): Promise<readonly NamedBy[]> {
    await Promise.resolve()
    return namedBy(word, this.#dataset)
  }

  async ask(question: Question, need: Need): Promise<Evidence> {
    const { asked, selection } = await this.#selected(question)
    const dataset = this.#dataset
    const incidents = new Set(selection.statements.map(({ incident }) => incident))
    const sameIncidents =
      need.sameIncidents === true
        ? dataset.statements.filter(({ incident }) => incident !== undefined && incidents.has(incident))
        : []
    return { info: dataset.info, asked, lookup: dataset, selection, corpus: this.#corpus, sameIncidents }
  }

  async list(question: Question, order: Order, reverse = false): Promise<StatementStream> {
    const { asked, selection } = await this.#selected(question)
    const { statements } = selection
    const ordered = inListOrder(this.#dataset, statements, order, reverse)
    return streamOf(this.#dataset, ordered, {
      info: this.info,
      asked,
      order,
      counts: outcomeCounts(selection),
    })
  }

  async count(question: Question): Promise<Counted> {
    const { asked, selection } = await this.#selected(question)
    const found = selection.statements.map((statement) => ({ lookup: this.#dataset, statement }))
    return {
      info: this.info,
      corpus: this.#corpus,
      asked,
      representatives: [found, found],
      cells: found.map((_, index) => [index, index, 1] as const),
      counts: outcomeCounts(selection),
    }
  }

  async tally(question: Question): Promise<Tally> {
    const { asked, selection } = await this.#selected({ ...question, keepsUnattributed: true })
    const groups = selection.statements.map((statement) => ({ statement, count: 1 }))
    const { selection: cited } = await this.#selected(question, CITED.somebody)
    const counts = outcomeCounts(cited)
    return { info: this.info, asked, lookup: this.#dataset, groups, counts, corpus: this.#corpus }
  }

  /** A question that cannot be read rejects the promise. */
  async #selected(
    { terms, ...how }: Question,
    besides: Query = { tag: 'everything' },
  ): Promise<Pick<Evidence, 'asked' | 'selection'>> {
    await Promise.resolve()
    const asked = parseQuery(terms, this.#dataset, how)
    const surroundings = needsSurroundings(asked.query)
      ? { surroundings: surroundingsOf(surroundingsData(this.#corpus)) }
      : {}
    const query = allOf(asked.query, besides)
    return { asked, selection: select(this.#dataset, query, { ...how, ...surroundings }) }
  }
}

function inListOrder(
  dataset: Dataset,
  statements: readonly Statement[],
  order: Order,
  reverse: boolean,
): readonly Statement[] {
  if (order === 'file') return reverse ? statements.toReversed() : statements
  const inTime = inOrder(dataset, statements)
  if (order === 'time' && !reverse) return inTime
  return sortedBy(inTime, statementOrder(dataset, order), reverse)
}

/** In a list a statement stands by itself: what its relations lead to is not looked up. */
function aloneIn(dataset: Dataset, statement: Statement): Lookup {
  const { id } = statement
  const relations = dataset.relationsOf.get(id)?.map(({ endNotHeld: _, ...relation }) => relation)
  return {
    ...dataset,
    statementById: new Map([[id, statement]]),
    relationsOf: relations === undefined ? NO_RELATIONS : new Map([[id, relations]]),
  }
}

const NO_RELATIONS: Lookup['relationsOf'] = new Map()

/** Lines of so many statements are written at once. */
const MANY = 256

function streamOf(
  lookup: Dataset,
  statements: readonly Statement[],
  rest: Pick<StatementStream, 'info' | 'asked' | 'order' | 'counts'>,
): StatementStream {
  return {
    ...rest,
    async *records(limit) {
      await Promise.resolve()
      for (const statement of statements.slice(0, limit))
        yield { lookup: aloneIn(lookup, statement), statement }
    },
    async *lines(limit) {
      const encoder = new TextEncoder()
      const shown = statements.slice(0, limit)
      for (let start = 0; start < shown.length; start += MANY) {
        await Promise.resolve()
        const lines = shown
          .slice(start, start + MANY)
          .map((statement) => `${JSON.stringify(toRecord(lookup, statement))}\n`)
        yield encoder.encode(lines.join(''))
      }
    },
  }
}
