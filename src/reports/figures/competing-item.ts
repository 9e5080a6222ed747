/** Competing figures as JSON: what was asked for, how many there are, and how far like ones lie apart. */
import type { Figure } from '../../model/figure.js'
import type { Count, Id } from '../field-values.js'
import type { RegisterTail } from '../parts/selection-tail.js'
import type { FigureItem } from './figure-item.js'
import type { FigureSpread } from './spread-item.js'

/** claims figures: each item is a figure as given. */
export interface CompetingFiguresOutput {
  readonly head: FiguresHead & {
    /** How the figures are looked at: beside one another. */
    readonly view: 'competing'
  }
  /** How many there are, and where most numbers are given. */
  readonly summary: FiguresSummary
  /** By incident, then whose losses, then the day of saying. */
  readonly item: FigureItem
  readonly tail: RegisterTail & {
    /** How far like figures lie apart. */
    readonly spreads: readonly FigureSpread[]
  }
}

/** How many figures there are, and where most numbers are given. */
export interface FiguresSummary {
  /** How many figures. */
  readonly figures: Count
  /** How many statements give them. */
  readonly statements: Count
  /** How many incidents they are about. */
  readonly incidents: Count
  /** How many there are of each way of saying. */
  readonly reports: Readonly<Record<Figure['report'], Count>>
  /** Where most numbers of one measure are given; null where no number is. */
  readonly most: MostNumbers | null
}

/** The numbers of one measure that are given of one incident. */
export interface MostNumbers {
  /** The incident; null for what is about none. */
  readonly incident: Id | null
  /** What is counted. */
  readonly measure: Figure['measure']
  /** How far like figures of each party lie apart. */
  readonly spreads: readonly FigureSpread[]
}

/** What was asked for. */
export interface FiguresHead {
  /** The measure asked for; null for all. */
  readonly measure: Figure['measure'] | null
  /** The party whose losses were asked for; null for all. */
  readonly of: Id | null
}
