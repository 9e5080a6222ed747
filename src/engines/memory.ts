/** The engine for data that is held whole. */
import { corpusOf } from '../evidence/dataset-facts.js'
import type {
  Counted,
  Engine,
  Evidence,
  Need,
  Order,
  OutcomeCounts,
  Question,
  StatementStream,
  Tally,
} from '../evidence/engine.js'
import type { Dataset, DatasetInfo } from '../model/dataset.js'
import { inOrder } from '../model/order.js'
import { toRecord } from '../model/record.js'
import type { Statement } from '../model/statement.js'
import { type ParsedQuery, parseQuery } from '../query/parse.js'
import { select, type Selection } from '../query/select.js'

export class MemoryEngine implements Engine {
  readonly order: Order
  readonly #dataset: Dataset

  constructor(dataset: Dataset, order: Order) {
    this.#dataset = dataset
    this.order = order
  }

  get info(): DatasetInfo {
    return this.#dataset.info
  }

  digest(): Promise<string> {
    return Promise.resolve(this.#dataset.sha256)
  }

  async ask(question: Question, need: Need): Promise<Evidence> {
    const { asked, selection } = await this.#selected(question)
    const dataset = this.#dataset
    const incidents = new Set(selection.statements.map(({ incident }) => incident))
    const sameIncidents =
      need.sameIncidents === true
        ? dataset.statements.filter(({ incident }) => incident !== undefined && incidents.has(incident))
        : []
    return { asked, lookup: dataset, selection, corpus: corpusOf(dataset), sameIncidents }
  }

  async list(question: Question, order: Order): Promise<StatementStream> {
    const { asked, selection } = await this.#selected(question)
    const { statements } = selection
    const ordered = order === 'file' ? statements : inOrder(this.#dataset, statements)
    return streamOf(this.#dataset, ordered, { asked, counts: countsOf(selection) })
  }

  async count(question: Question): Promise<Counted> {
    const { asked, selection } = await this.#selected(question)
    const found = selection.statements.map((statement) => ({ lookup: this.#dataset, statement }))
    return {
      asked,
      representatives: [found, found],
      cells: found.map((_, index) => [index, index, 1] as const),
      counts: countsOf(selection),
    }
  }

  async tally(question: Question): Promise<Tally> {
    const { asked, selection } = await this.#selected({ ...question, keepsUnattributed: true })
    const groups = selection.statements.map((statement) => ({ statement, count: 1 }))
    return { asked, lookup: this.#dataset, groups, corpus: corpusOf(this.#dataset) }
  }

  /** A question that cannot be read rejects the promise. */
  async #selected({ terms, only, certain, keepsUnattributed }: Question): Promise<Selected> {
    await Promise.resolve()
    const asked = parseQuery(terms, this.#dataset, { only: only === true })
    const selection = select(this.#dataset, asked.query, {
      certain: certain === true,
      ...(keepsUnattributed === true ? { keepUnattributed: true } : {}),
    })
    return { asked, selection }
  }
}

interface Selected {
  readonly asked: ParsedQuery
  readonly selection: Selection
}

function countsOf({
  statements,
  perhaps,
  uncertainLeftOut,
  undated,
  unattributed,
  later,
}: Selection): OutcomeCounts {
  return {
    fits: statements.length - perhaps.length,
    perhaps: perhaps.length,
    uncertain: uncertainLeftOut,
    undated,
    unattributed: unattributed.length,
    ...(later === undefined ? {} : { later }),
  }
}

/** Lines of so many statements are written at once. */
const MANY = 256

function streamOf(
  lookup: Dataset,
  statements: readonly Statement[],
  rest: Pick<StatementStream, 'asked' | 'counts'>,
): StatementStream {
  return {
    ...rest,
    async *records(limit) {
      await Promise.resolve()
      for (const statement of statements.slice(0, limit)) yield { lookup, statement }
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
