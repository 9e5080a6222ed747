/**
 * A question asked of one record at a time, which gets one answer wherever it stands. What a record says of those whom
 * it names is all that is known of them, beside the lines of registers at the head of the file; where a party is meant,
 * all records were looked through before for who belongs to it.
 */
import { type SurroundingsData, surroundingsOf } from '../../../evidence/surroundings.js'
import { type FlatRecord, toRecord } from '../../../model/record.js'
import type { RegisterLine } from '../../../model/register-line.js'
import {
  asksWhenKnown,
  knownLater,
  type SelectOptions,
  type Outcome,
  outcomes,
} from '../../../query/select.js'
import { CITED } from '../../../query/is.js'
import { type ParsedQuery, parseQuery } from '../../../query/parse.js'
import { allOf } from '../../../query/query.js'
import { simplify } from '../../../query/simplify.js'
import type { Term } from '../../../query/term.js'
import { namesDataset } from './names-dataset.js'
import { OneRecord } from './one-record.js'

/** A question as an engine gets it. */
export interface ScanQuestion extends Omit<SelectOptions, 'surroundings'> {
  /** With ids for names. */
  readonly terms: readonly Term[]
  readonly only: boolean
  /** Only statements that somebody, or that nobody, is cited for, whatever the terms ask of that. */
  readonly cited?: 'somebody' | 'nobody'
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

/** A question, compiled. */
interface Compiled {
  readonly parsed: ParsedQuery
  readonly outcome: ReturnType<typeof outcomes>
  readonly later: ReturnType<typeof knownLater>
}

export class RecordQuestion {
  readonly #wanted: ScanQuestion
  readonly #known: NameIndex
  readonly #asked: Compiled
  /** By what a record says of who speaks: the same question, with the ids of those who speak for one another. */
  readonly #bySpeakers = new Map<string, Compiled>()

  constructor(wanted: ScanQuestion, known: NameIndex) {
    this.#wanted = wanted
    this.#known = known
    this.#asked = this.#compile([])
  }

  get parsed(): ParsedQuery {
    return this.#asked.parsed
  }

  /** Whether nothing but a record itself says something of those whom it names. */
  get alone(): boolean {
    return this.#known.lines.length === 0
  }

  verdict(record: FlatRecord): MatchOutcome {
    const { dataset, statement } = this.one(record)
    const { outcome, later } = this.#askedOf(record)
    return { standing: outcome(statement, dataset), later: later(statement, dataset) }
  }

  /** Whether it asks for what was known by some day, so that what became known later is counted. */
  get asksWhenKnown(): boolean {
    return asksWhenKnown(this.parsed.query)
  }

  /** @param dataFlag what one adds to a command to ask this data; needed where a page is made of the record */
  one(record: FlatRecord, dataFlag = ''): OneRecord {
    return new OneRecord(record, this.#known.lines, dataFlag)
  }

  /** The record as it is printed. */
  print(record: FlatRecord): string {
    const { dataset, statement } = this.one(record)
    return JSON.stringify(toRecord(dataset, statement))
  }

  #askedOf(record: FlatRecord): Compiled {
    if (this.#known.areAll) return this.#asked
    const { source, party, partOf, members } = record
    const key = JSON.stringify([source, party, partOf, members])
    const known = this.#bySpeakers.get(key)
    if (known !== undefined) return known
    const asked = this.#compile([record])
    if (this.#bySpeakers.size < MOST_SPEAKERS) this.#bySpeakers.set(key, asked)
    return asked
  }

  #compile(records: readonly FlatRecord[]): Compiled {
    const { lines, witnesses, surroundings } = this.#known
    const dataset = namesDataset([...witnesses, ...records], lines)
    const { terms, only, cited } = this.#wanted
    const asked = parseQuery(terms, dataset, { only })
    const parsed =
      cited === undefined ? asked : { ...asked, query: simplify(allOf(asked.query, CITED[cited])) }
    const options = {
      ...this.#wanted,
      ...(surroundings === undefined ? {} : { surroundings: surroundingsOf(surroundings) }),
    }
    return { parsed, outcome: outcomes(parsed.query, options), later: knownLater(parsed.query, options) }
  }
}

const MOST_SPEAKERS = 100_000
