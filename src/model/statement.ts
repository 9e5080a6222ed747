/**
 * A statement: an act of saying, never a fact. Three layers are kept apart: what was said (act, quote, points,
 * figures), how it reached us (attribution, appearances, anchors), and who coded it (coding, rank).
 */
import type { Act } from './act.js'
import type { Anchor } from '../text/anchor.js'
import type { Figure } from './figure.js'
import { isId } from './id.js'
import type { Points } from './points.js'
import type { Quote } from './quote.js'
import type { Source } from './source.js'

export interface Statement {
  readonly id: string
  readonly act: Act
  /** "Accused each other": one statement that reports expand, one each way. */
  readonly mutual?: boolean
  /** An incident's id. */
  readonly incident?: string
  /** One neutral sentence of the coder. */
  readonly gist: string
  /**
   * What completes "SOURCE ACTS target" in a cell, in the coder's words; the speaker's own words stand in “ ”.
   * Without it a cell prints the quoted words, or the gist.
   */
  readonly clause?: string
  readonly attribution: Attribution
  readonly target?: readonly Target[]
  readonly addressee?: readonly Target[]
  readonly quote?: Quote
  /** EDTF. When what it speaks of happened, when it was said, when it was published. */
  readonly happenedDate?: string
  readonly saidDate?: string
  readonly publishedDate?: string
  /** Where `happenedDate` is not this statement's own: the id of the statement that gives it. */
  readonly happenedDateFrom?: string
  /** That statement is not in the dataset: it was not among the records that this was made of. */
  readonly dateFromNotHeld?: true
  /** How `saidDate` is known where the page does not print it whole. */
  readonly saidDateBasis?: string
  /** The page's words for when it happened, and for when it was said. */
  readonly dateAsPrinted?: string
  readonly saidDateAsPrinted?: string
  /** Clock time of saying as printed, local to the speaker; never compared. */
  readonly saidTimeAsPrinted?: string
  readonly points?: Points
  readonly figures?: readonly Figure[]
  readonly appearances?: readonly Appearance[]
  readonly anchors?: readonly Anchor[]
  /** FactBank's value, relative to the speaker: how sure the speaker says to be. */
  readonly factuality?: string
  readonly rank?: 'preferred' | 'normal' | 'deprecated'
  readonly rankReason?: string
  readonly coding?: Coding
  /** The analyst's own, beside the data: never part of what was said. */
  readonly analyst?: AnalystNote
}

export const NAMED = ['person', 'organisation', 'collective', 'unnamed', 'none'] as const
export const ATTRIBUTION_STATUSES = ['clear', 'partial', 'garbled', 'none'] as const

export interface Attribution {
  /** A source's id; absent where no source is named. */
  readonly source?: string
  readonly sourceAsPrinted?: string
  /** The words that introduce the statement, `According to`. */
  readonly cue?: string
  /** Absent where it is not coded; without a source too, nobody is cited. */
  readonly named?: (typeof NAMED)[number]
  readonly channel?: string
  readonly status?: (typeof ATTRIBUTION_STATUSES)[number]
  /** Why the status is not `clear`, one short clause. */
  readonly statusNote?: string
  readonly relayedBy?: readonly Relay[]
}

export interface Relay {
  readonly source?: string
  readonly asPrinted?: string
  /** Known no other way than through this relay. */
  readonly only?: boolean
}

/** Whom a statement is aimed at; at least one of the three. */
export interface Target {
  readonly party?: string
  readonly source?: string
  readonly asPrinted?: string
}

/** Where the statement can be read, anchored or not. */
export interface Appearance {
  readonly document: string
  readonly role: 'original' | 'report' | 'also'
  readonly sourceAsPrinted?: string
}

export interface Coding {
  readonly by?: string
  readonly on?: string
  /** How sure the coder is of date and speaker, never of truth. */
  readonly confidence?: 'high' | 'medium' | 'low'
  readonly note?: string
  /** The raw record's own labels where they were recoded. */
  readonly original?: Readonly<Record<string, unknown>>
}

export interface AnalystNote {
  readonly note?: string
  readonly tags?: readonly string[]
}

/** Whether nobody is named as the source. */
export function isUnattributed({ attribution: { named, source } }: Statement): boolean {
  return named === 'none' || (named === undefined && source === undefined)
}

/** Whether it is known only through somebody else's report of it. */
export function isKnownOnlyThroughRelay(statement: Statement): boolean {
  return statement.attribution.relayedBy?.some((relay) => relay.only === true) ?? false
}

/** The statement with the mark where, and only where, the one that gives its date is not among some statements. */
export function withHeldDate(statement: Statement, ids: ReadonlySet<string>): Statement {
  const { dateFromNotHeld = false, ...unmarked } = statement
  const { happenedDateFrom } = statement
  if (happenedDateFrom === undefined || ids.has(happenedDateFrom)) {
    return dateFromNotHeld ? unmarked : statement
  }
  return { ...unmarked, dateFromNotHeld: true }
}

/** In which manner several speak: one sentence says it of each of them, or they say it together. */
export type Manner =
  /** by itself */
  | 'alone'
  /** one sentence says it of each of them */
  | 'each'
  /** together */
  | 'jointly'

/** "Accused each other", and a report that none of them made, are said of each; the rest of joint sources is joint. */
export function mannerOf(source: Source | undefined, statement: Statement): Manner {
  if (source?.type !== 'Joint') return 'alone'
  return statement.mutual === true || statement.act === 'not-reported' ? 'each' : 'jointly'
}

/** The id that others gave it, where that is no id of ours (`ARM1234`). */
export function originalId({ coding }: Pick<Statement, 'coding'>): string | undefined {
  const id = coding?.original?.['id']
  return typeof id === 'string' && !isId(id) ? id : undefined
}
