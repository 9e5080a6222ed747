/** What a figure counts, and whose, as fields of JSON. */
import type { Lookup } from '../../model/dataset.js'
import type { Figure } from '../../model/figure.js'
import { partyName } from '../phrase/names.js'
import type { EdtfDate, Id, Words } from '../field-values.js'
import type { Given } from './given.js'

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
