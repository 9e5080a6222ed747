/**
 * The engine for files of records of any size: it reads no more than a question needs (`scan.ts` explains how). What it
 * takes to answer one:
 *
 *   names         become ids before a record is asked (`names/names.ts`). For an id the inputs are read until it is
 *                 found; for any other name, and for a party, they are read to the end.
 *   surroundings  are gathered in a pass of their own, where the question asks for them (`is:open`, `sides:both`): no
 *                 record can be judged before it.
 *   the answer    is found in one pass. Two lookers go over each block (`pass.ts`): the collector takes what fits, as
 *                 lines, records or counts (`collector.ts`), and, where the report needs facts of all records, the other
 *                 one looks at every line and groups those that are equal in what the fact reads (`fact-groups.ts`).
 *   other ends    of relations are read once more, and the names of a register, where needed (`output/evidence.ts`).
 *
 * What comes out is Evidence, a stream of statements, or counts (`output/`).
 */
import type {
  Counted,
  Dimension,
  Engine,
  Evidence,
  Need,
  Order,
  Question,
  StatementStream,
  Tallied,
  Tally,
} from '../../evidence/engine.js'
import type { Corpus } from '../../evidence/corpus.js'
import type { FactName } from '../../evidence/facts.js'
import { SURROUNDINGS_FACTS, surroundingsData } from '../../evidence/surroundings.js'
import type { DatasetInfo } from '../../model/dataset.js'
import { namesDataset } from './names/names-dataset.js'
import { namingRecords } from './names/naming-records.js'
import type { ScanQuestion } from './names/record-question.js'
import { digestOf, type Input } from './input/input.js'
import type { ScanOptions } from './options.js'
import { corpusOf, endsWithoutRelations } from './output/corpus.js'
import { countedBy } from './output/counted.js'
import { evidenceOf } from './output/evidence.js'
import { Listing } from './output/listing.js'
import { SortedListing } from './output/sorted-listing.js'
import { tallyOf } from './output/tally.js'
import type { OnExit } from './output/temporary.js'
import { NAME_FIELDS, namedBy, type NamedBy } from '../../query/bare-word.js'
import { needsSurroundings } from '../../query/surroundings.js'
import { Scan } from './scan.js'
import { openScan, type ScanData } from './scan-data.js'

export interface ScanEngineOptions extends ScanOptions {
  /** More characters than that are sorted in temporary files. */
  readonly mostHeld?: number
  /** Has something done however the program ends. */
  readonly onExit: OnExit
}

export class ScanEngine implements Engine {
  readonly order: Order = 'file'
  readonly #data: ScanData
  readonly #options: ScanEngineOptions

  /** @throws ClaimsError (data or file) */
  static async open(inputs: readonly Input[], options: ScanEngineOptions): Promise<ScanEngine> {
    return new ScanEngine(await openScan(inputs, options), options)
  }

  private constructor(data: ScanData, options: ScanEngineOptions) {
    this.#data = data
    this.#options = options
  }

  get info(): DatasetInfo {
    return this.#data.info
  }

  digest(): Promise<string> {
    return digestOf(this.#data.reading.inputs)
  }

  async namedBy(word: string): Promise<readonly NamedBy[]> {
    const { lines, reading } = this.#data
    const given = reading.reader.kind === 'numbered' ? reading.reader.naming : []
    const found = await namingRecords(new Set(NAME_FIELDS), [], reading)
    return namedBy(word, namesDataset([...given, ...found], lines))
  }

  async ask(question: Question, need: Need): Promise<Evidence> {
    return evidenceOf(await this.#scan(question, true), need)
  }

  async list(question: Question, order: Order, reverse = false): Promise<StatementStream> {
    const scan = await this.#scan(question, false)
    const { onExit, mostHeld } = this.#options
    if (order === 'file' && !reverse) return new Listing(scan)
    return new SortedListing(scan, { order, reverse }, { onExit, mostHeld })
  }

  async count(
    question: Question,
    dimensions: readonly [Dimension, Dimension?],
    facts: readonly FactName[],
  ): Promise<Counted> {
    const decidedBy = dimensions.flatMap((dimension) => (dimension === undefined ? [] : [dimension.reads]))
    return countedBy(await this.#scan(question, false), decidedBy, facts)
  }

  async tally(question: Question, tallied: Tallied, facts: readonly FactName[]): Promise<Tally> {
    const scan = await this.#scan(question, true)
    const [attributed, unattributed] = [scan.asking({ cited: 'somebody' }), scan.asking({ cited: 'nobody' })]
    return tallyOf({ attributed, unattributed }, tallied, facts)
  }

  /** @param readsAgain whether the inputs are read once more, for what the statements lead to */
  async #scan(question: Question, readsAgain: boolean): Promise<Scan> {
    const scan = await Scan.of(asked(question), this.#data, this.#options)
    const knowing = needsSurroundings(scan.question.parsed.query)
      ? scan.knowing(surroundingsData(await this.#surroundings()))
      : scan
    if (!readsAgain) for (const input of this.#data.reading.inputs) input.forget?.()
    return knowing
  }

  /** From a pass of its own: no statement can be judged before it. */
  async #surroundings(): Promise<Corpus> {
    const all = await Scan.of(asked({ terms: [] }), this.#data, this.#options)
    const { facts } = await all.all({ kind: 'cells', decidedBy: [[]], facts: SURROUNDINGS_FACTS })
    const ends = new Set(endsWithoutRelations(facts.get('relations') ?? []))
    return corpusOf(all, facts, ends.size === 0 ? [] : await all.byId(ends))
  }
}

function asked({ terms, only = false, certain = false, keepsUnattributed = false }: Question): ScanQuestion {
  return { terms, only, certain, keepsUnattributed }
}
