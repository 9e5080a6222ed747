/**
 * A question asked of one record at a time, which gets one answer wherever it stands. What a record says of those whom
 * it names is all that is known of them, beside the lines of registers at the head of the file; where a party is meant,
 * all records were looked through before for who belongs to it.
 */
import { type SurroundingsData, surroundingsOf } from '../../../evidence/surroundings.js'
import type { Dataset } from '../../../model/dataset.js'
import { type FlatRecord, toRecord } from '../../../model/record.js'
import type { RegisterLine } from '../../../model/register-line.js'
import {
  asksWhenKnown,
  knownLater,
  type SelectOptions,
  type Outcome,
  outcomes,
} from '../../../query/select.js'
import { type ParsedQuery, parseQuery } from '../../../query/parse.js'
import type { Term } from '../../../query/term.js'
import { namesDataset } from './names-dataset.js'
import { OneRecord } from './one-record.js'

/** A question as an engine gets it. */
export interface ScanQuestion extends Omit<SelectOptions, 'surroundings'> {
  /** With ids for names. */
  readonly terms: readonly Term[]
  readonly only: boolean
}

/** What is known before the records are read. */
export interface NameIndex {
  readonly lines: readonly RegisterLine[]
  /** Records that name those whom the question names. */
  readonly witnesses: readonly FlatRecord[]
  /** Whether they name all who are named at all. */
  readonly areAll: boolean
  /** For a question that needs them (`needsSurroundings`); without them what it asks of them is perhaps so. */
  readonly surroundings?: SurroundingsData
}

/** What becomes of a record. */
export interface MatchOutcome {
  readonly standing: Outcome
  /** It would fit, had it been known earlier. */
  readonly later: boolean
}

export class RecordQuestion {
  readonly parsed: ParsedQuery
  readonly #wanted: ScanQuestion
  readonly #known: NameIndex
  /** By what a record says of who speaks: the same question, with the ids of those who speak for one another. */
  readonly #parsed = new Map<string, ParsedQuery>()

  constructor(wanted: ScanQuestion, known: NameIndex) {
    this.#wanted = wanted
    this.#known = known
    this.parsed = this.#parse([])
  }

  /** Whether nothing but a record itself says something of those whom it names. */
  get alone(): boolean {
    return this.#known.lines.length === 0
  }

  verdict(record: FlatRecord): MatchOutcome {
    const { dataset, statement } = this.one(record)
    const { query } = this.#parsedFor(record)
    const options = this.#optionsFor(dataset)
    return {
      standing: outcomes(dataset, query, options)(statement),
      later: knownLater(dataset, query, options) === 1,
    }
  }

  #optionsFor({ relationsOf }: Dataset): SelectOptions {
    const { surroundings } = this.#known
    if (surroundings === undefined) return this.#wanted
    return { ...this.#wanted, surroundings: surroundingsOf(surroundings, (id) => relationsOf.get(id)) }
  }

  /** Whether it asks for what was known by some day, so that what became known later is counted. */
  get asksWhenKnown(): boolean {
    return asksWhenKnown(this.parsed.query)
  }

  one(record: FlatRecord): OneRecord {
    return new OneRecord(record, this.#known.lines)
  }

  /** The record as it is printed. */
  print(record: FlatRecord): string {
    const { dataset, statement } = this.one(record)
    return JSON.stringify(toRecord(dataset, statement))
  }

  #parsedFor(record: FlatRecord): ParsedQuery {
    if (this.#known.areAll) return this.parsed
    const { source, party, partOf, members } = record
    const key = JSON.stringify([source, party, partOf, members])
    const known = this.#parsed.get(key)
    if (known !== undefined) return known
    const parsed = this.#parse([record])
    if (this.#parsed.size < MOST_SPEAKERS) this.#parsed.set(key, parsed)
    return parsed
  }

  #parse(records: readonly FlatRecord[]): ParsedQuery {
    const { lines, witnesses } = this.#known
    const dataset = namesDataset([...witnesses, ...records], lines)
    return parseQuery(this.#wanted.terms, dataset, { only: this.#wanted.only })
  }
}

const MOST_SPEAKERS = 100_000
