/** A figure as JSON. */
import type { Lookup } from '../../model/dataset.js'
import type { Figure } from '../../model/figure.js'
import { figureWords } from '../phrase/amounts.js'
import { counterName, partyName } from '../phrase/names.js'
import type { Amount, Count, EdtfDate, Id, Ordinal, Words } from '../field-values.js'
import type { RegisterTail } from '../parts/selection-tail.js'
import { counterOf, type Given } from './given.js'
import { givenBy, highOf, lowOf, type Spread } from './spread.js'

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

/** What is counted; figures equal in all of it but the incident are alike. */
export interface FigureKind {
  /** The id of the incident; null where none is coded. */
  readonly incident: Id | null
  /** Its name; null where none is coded. */
  readonly incidentName: Words | null
  /** What is counted. */
  readonly measure: Figure['measure']
  /** Whether soldiers or civilians are counted; null where that is not coded. */
  readonly status: NonNullable<Figure['status']> | null
  /** What the source lumps in, such as missing or civilians. */
  readonly includes: readonly Words[]
  /** The time that it covers; null where none is coded. */
  readonly period: EdtfDate | null
}

/** Whose losses, or whatever is counted. */
export interface WhoseFields {
  /** Whose: the id of a party; null where none is named. */
  readonly of: Id | null
  /** The name of that party; null where none is named. */
  readonly ofName: Words | null
}

/** What is counted, and whose. */
export interface FigureAbout extends FigureKind, WhoseFields {}

/** A range of like figures. */
export interface FigureRange {
  /** The least number given. */
  readonly least: Amount
  /** The greatest number given. */
  readonly most: Amount
  /**
   * The ids of the statements that give them.
   * @minItems 1
   */
  readonly statements: readonly Id[]
}

/** A figure as given. */
export interface FigureItem extends FigureAbout {
  /** Whether a number is given. Absent, zero and unknown are three things. */
  readonly report: Figure['report']
  /** The number given. */
  readonly best: Amount | null
  /** The lowest number given. */
  readonly low: Amount | null
  /** The highest number given. */
  readonly high: Amount | null
  /** How the number is limited; null where that is not coded. */
  readonly qualifier: NonNullable<Figure['qualifier']> | null
  /** The day up to which it counts; null where none is coded. */
  readonly asOf: EdtfDate | null
  /** The number in the page’s words; null where they are not coded. */
  readonly asPrinted: Words | null
  /** The figure as reports say it. */
  readonly words: Words
  /** Who counted: the id of a source or party, or `nobody` where the text names nobody; null where that is not coded. */
  readonly countedBy: Id | null
  /** The name of the one who counted; null where nobody is named. */
  readonly countedByName: Words | null
  /** When it was said; null where that is not known. */
  readonly said: EdtfDate | null
  /**
   * The ids of the statements that give it.
   * @minItems 1
   */
  readonly statements: readonly Id[]
}

/** Like figures of one incident and party that have numbers. */
export interface FigureSpread extends FigureAbout {
  /** How many. */
  readonly figures: Ordinal
  /** The least number given. */
  readonly least: Amount
  /** The greatest number given. */
  readonly most: Amount
  /**
   * Why they are not comparable with the plainest figures of that party, measure and incident; null where they are.
   */
  readonly notComparable: Words | null
  /**
   * The ids of the statements that give them.
   * @minItems 1
   */
  readonly statements: readonly Id[]
}

/** A figure as given, as JSON. */
export function givenItem(lookup: Lookup, given: Given): FigureItem {
  const { figure, statement, statements } = given
  const counter = counterOf(given)
  return {
    ...aboutItem(lookup, given),
    report: figure.report,
    best: figure.best ?? null,
    low: figure.low ?? null,
    high: figure.high ?? null,
    qualifier: figure.qualifier ?? null,
    asOf: figure.asOf ?? null,
    asPrinted: figure.asPrinted ?? null,
    words: figureWords(figure),
    countedBy: counter ?? null,
    countedByName: counterName(lookup, counter) ?? null,
    said: statement.saidDate ?? null,
    statements,
  }
}

/** What a figure counts: equal in all but incident and `of` are alike. */
export function aboutItem(lookup: Lookup, given: Given): FigureAbout {
  return { ...kindItem(lookup, given), ...whoseItem(lookup, given.figure.of) }
}

/** @param of the id of a party */
export function whoseItem(lookup: Lookup, of: string | undefined): WhoseFields {
  return { of: of ?? null, ofName: of === undefined ? null : partyName(lookup, of) }
}

/** The same without whose losses. */
export function kindItem(lookup: Lookup, { figure, statement }: Given): FigureKind {
  const { measure, status, includes, period } = figure
  return {
    incident: statement.incident ?? null,
    incidentName: lookup.incidents.get(statement.incident ?? '')?.name ?? null,
    measure,
    status: status ?? null,
    includes: includes ?? [],
    period: period ?? null,
  }
}

/** From the least to the greatest number of like figures, as JSON. */
export function rangeItem(spread: Spread): FigureRange {
  return { least: lowOf(spread.least), most: highOf(spread.most), statements: givenBy(spread) }
}

/** How far like figures lie apart, as JSON. */
export function spreadItem(lookup: Lookup, spread: Spread): FigureSpread {
  return {
    ...aboutItem(lookup, spread.given[0]),
    figures: spread.given.length,
    least: lowOf(spread.least),
    most: highOf(spread.most),
    notComparable: spread.unlike === '' ? null : spread.unlike,
    statements: givenBy(spread),
  }
}
