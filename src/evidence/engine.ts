/**
 * The contract between reports and the ways to hold data. An engine takes a question and gives evidence: what fits, what
 * its relations lead to, and whatever a report says of all records. A report knows nothing else, so that the same
 * question has the same answer from every engine.
 */
import type { DatasetInfo, Lookup } from '../model/dataset.js'
import type { ListOrder } from '../model/list-order.js'
import type { Statement } from '../model/statement.js'
import type { OutcomeCounts } from '../query/outcome-counts.js'
import type { NamedBy } from '../query/bare-word.js'
import type { ParsedQuery } from '../query/parse.js'
import type { Selection } from '../query/select.js'
import type { Term } from '../query/term.js'
import type { Corpus } from './corpus.js'
import type { FactName } from './facts.js'

export interface Engine {
  /** What the dataset says of itself, or what its reader calls it. */
  readonly info: DatasetInfo
  /** The order in which a list comes where none is asked for: records keep the order of their files. */
  readonly order: Order
  /** SHA-256 (hex) of what was read; of the concatenation, in order, for several files. */
  digest(): Promise<string>
  /** What a word could name. */
  namedBy(word: string): Promise<readonly NamedBy[]>
  /** For reports that need all at once of what fits. @throws ClaimsError (usage, data or file), as all the others */
  ask(question: Question, need: Need): Promise<Evidence>
  /**
   * For lists, whose statements come one by one.
   * @param reverse the other way round; what has no value to be ordered by stays last
   */
  list(question: Question, order: Order, reverse?: boolean): Promise<StatementStream>
  /** For counts by one or two dimensions. */
  count(
    question: Question,
    dimensions: readonly [Dimension, Dimension?],
    facts: readonly FactName[],
  ): Promise<Counted>
  /** For registers, and for what a dataset holds. */
  tally(question: Question, tallied: Tallied, facts: readonly FactName[]): Promise<Tally>
}

export type Order = 'file' | ListOrder

/** A question as a value: its terms, and how they are meant. */
export interface Question {
  readonly terms: readonly Term[]
  /** A body is meant without its spokesmen. */
  readonly only?: boolean
  /** What fits only perhaps is left out. */
  readonly certain?: boolean
  /** Statements that nobody is cited for stay; otherwise only where the question asks for them. */
  readonly keepsUnattributed?: boolean
}

/** What a report reads beside the statements that fit; each costs an engine work. */
export interface Need {
  readonly facts?: readonly FactName[]
  /** Registers with all that is named anywhere, not only in what is held. */
  readonly registers?: readonly RegisterKind[]
  /** A report can do nothing without one of these fields: an engine need not hold statements that have none. */
  readonly only?: 'figures'
  /** All statements on the incidents of those that fit. */
  readonly sameIncidents?: boolean
}

/** What a report reads, and what only its page does: formats for programs do without. */
export interface ReportNeed extends Need {
  readonly pageFacts?: readonly FactName[]
}

/** @param printsPage whether a format for people is printed */
export function needOf({ facts = [], pageFacts = [], ...need }: ReportNeed, printsPage: boolean): Need {
  return { ...need, facts: printsPage ? [...new Set([...facts, ...pageFacts])] : facts }
}

export type RegisterKind = 'source' | 'incident' | 'document'

/** What every answer has that is given at once. */
interface WholeAnswer {
  readonly info: DatasetInfo
  /** The question written back, with ids for names. */
  readonly asked: ParsedQuery
  /** What is true of all records. */
  readonly corpus: Corpus
}

export interface Evidence extends WholeAnswer {
  /** What the statements of the selection lead to, the other ends of their relations among it. */
  readonly lookup: Lookup
  readonly selection: Selection
  /** In the order of the file; empty unless they were asked for. */
  readonly sameIncidents: readonly Statement[]
}

/** A statement with what its ids lead to. */
export interface Found {
  readonly lookup: Lookup
  readonly statement: Statement
}

export interface StatementStream {
  readonly asked: ParsedQuery
  readonly info: DatasetInfo
  readonly order: Order
  /** At most so many; all are counted. */
  records(limit: number): AsyncIterable<Found>
  /** At most so many, as lines of NDJSON in UTF-8, each with its newline, many at a time. */
  lines(limit: number): AsyncIterable<Uint8Array>
  /** Complete once the last statement was given out. */
  readonly counts: OutcomeCounts
}

/** A way in which statements are alike: those with equal values at these paths of their records. */
export interface Dimension {
  readonly reads: readonly string[]
}

/** What decides how statements count: where somebody is cited for them, and where nobody is. */
export interface Tallied {
  /** Registers with all that is named anywhere. */
  readonly registers: readonly RegisterKind[]
  readonly attributed: Dimension & {
    /** A second way, so that not every pair needs a statement of its own: one with both is put together. */
    readonly beside?: Dimension & { readonly join: (one: Statement, other: Statement) => Statement }
  }
  readonly unattributed: Dimension
}

/** What a report of such counts reads. */
export interface TallyNeed extends Tallied, Pick<ReportNeed, 'facts' | 'pageFacts'> {}

/** Statements counted by what is equal in one or two dimensions. */
export interface Counted extends WholeAnswer {
  /** For each dimension one statement of each group. */
  readonly representatives: readonly (readonly Found[])[]
  /** Three numbers a count: the indexes of the groups in each dimension, and how many statements are in both. */
  readonly cells: Iterable<readonly [number, number, number]>
  readonly counts: OutcomeCounts
}

/** Groups of statements that a report counts alike, those that nobody is cited for among them. */
export interface Tally extends WholeAnswer {
  readonly lookup: Lookup
  readonly groups: readonly StatementCount[]
  /** Of those that somebody is cited for. */
  readonly counts: OutcomeCounts
}

export interface StatementCount {
  /** One of them. */
  readonly statement: Statement
  readonly count: number
}
