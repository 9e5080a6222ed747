/** Figures as JSON where they are not told one by one: day by day, by way of saying, and added over parties. */
import type { Amount, Id, Words, Ordinal } from '../field-values.js'
import type { RegisterTail } from '../parts/selection-tail.js'
import type { FigureItem } from './figure-item.js'
import type { FigureKind, WhoseFields } from './figure-about.js'
import type { FiguresHead, FiguresSummary } from './competing-item.js'
import type { Figure } from '../../model/figure.js'

/** claims figures --sum: each item is a kind of figures of one incident. */
export interface SumsOfFiguresOutput {
  readonly head: FiguresHead & {
    /** How the figures are looked at: added over the parties. */
    readonly view: 'sum'
  }
  /** How many there are, and where most numbers are given. */
  readonly summary: FiguresSummary
  /** By incident and measure, the plainest kind first. */
  readonly item: SumItem
  readonly tail: RegisterTail
}

/** One kind of figures of an incident, added over the parties or not. */
export interface SumItem extends FigureKind {
  /** The sum; null where nothing is added. */
  readonly sum: SumRange | null
  /** Why nothing is added; null where something is. */
  readonly notAdded: Words | null
  /**
   * The parts, one for each party.
   * @minItems 1
   */
  readonly parts: readonly SumPart[]
}

/** A sum, from the least to the greatest that the parts allow. */
interface SumRange {
  /** The sum of the least numbers given. */
  readonly least: Amount
  /** The sum of the greatest. */
  readonly most: Amount
  /** at-least where a part is open upwards. */
  readonly qualifier: 'exact' | 'at-least'
}

/** The part of one party. */
interface SumPart {
  /** Whose: the id of a party; null where none is named. */
  readonly of: Id | null
  /** The name of that party; null where none is named. */
  readonly ofName: Words | null
  /** The least number given. */
  readonly least: Amount
  /** The greatest number given. */
  readonly most: Amount
  /**
   * The ids of the statements that give it.
   * @minItems 1
   */
  readonly statements: readonly Id[]
}

/** claims figures --reports: each item is a way of speaking of one party’s losses. */
export interface ReportsOfFiguresOutput {
  readonly head: FiguresHead & {
    /** How the figures are looked at: whether a number is given. */
    readonly view: 'reports'
  }
  /** How many there are, and where most numbers are given. */
  readonly summary: FiguresSummary
  /** By party, measure and way of saying. */
  readonly item: SayingItem
  readonly tail: RegisterTail
}

/** What is said of one party’s losses, in one way. */
export interface SayingItem extends WhoseFields {
  /** What is counted. */
  readonly measure: Figure['measure']
  /** Whether a number is given. Absent, zero and unknown are three things. */
  readonly report: Figure['report']
  /** How many figures. */
  readonly figures: Ordinal
  /**
   * The ids of the statements that say so.
   * @minItems 1
   */
  readonly statements: readonly Id[]
}

/** claims figures --by day: each item is a figure in a series. */
export interface DailyFiguresOutput {
  readonly head: FiguresHead & {
    /** How the figures are looked at: day by day. */
    readonly view: 'day'
  }
  /** How many there are, and where most numbers are given. */
  readonly summary: FiguresSummary
  /** Series by series, in each by the day of saying. */
  readonly item: SeriesItem
  readonly tail: RegisterTail
}

/** A figure in a series of days. */
export interface SeriesItem extends FigureItem {
  /** Why it cannot be compared with the one before it in its series; null where it can, or is the first. */
  readonly breaks: Words | null
}
