/** The axes of a comparison, the orders of lists, and other choices that a question offers. Each word is described in the output's schema. */

export const BY = [
  /** the day of saying */
  'day',
  /** the incident */
  'incident',
  /** the points of one incident */
  'point',
] as const
export type By = (typeof BY)[number]

export const COMPARE_ORDERS = [
  /** the day of saying, or on which an incident was first spoken of */
  'time',
  /** how many statements it has */
  'statements',
] as const
export type CompareOrder = (typeof COMPARE_ORDERS)[number]

export const ACROSS = [
  /** each party to the conflict, then the others */
  'party',
  /** each source */
  'source',
  /** each document */
  'document',
] as const
export type Across = (typeof ACROSS)[number]

export const GROUPS = [
  /** the source */
  'source',
  /** the parties that speak */
  'party',
  /** the incident */
  'incident',
  /** the act */
  'act',
  /** the day of saying */
  'day',
] as const
export type Group = (typeof GROUPS)[number]

export const ACCUSERS = [
  /** parties */
  'party',
  /** sources, one by one */
  'source',
] as const
export type Accusers = (typeof ACCUSERS)[number]

export const SOURCE_ORDERS = [
  /** by party, then by name */
  'party',
  /** by name */
  'name',
  /** by how many statements it makes */
  'says',
] as const
export type SourceOrder = (typeof SOURCE_ORDERS)[number]

export const INCIDENT_ORDERS = [
  /** by the day on which it happened */
  'time',
  /** by name */
  'name',
  /** by how many statements are about it */
  'statements',
] as const
export type IncidentOrder = (typeof INCIDENT_ORDERS)[number]

export const DOCUMENT_ORDERS = [
  /** by the day of publication */
  'date',
  /** by headline, or whatever it is called */
  'name',
  /** by how many statements can be read in it */
  'statements',
] as const
export type DocumentOrder = (typeof DOCUMENT_ORDERS)[number]

export const OVERVIEW_ORDERS = [
  /** the parties to the conflict, those of them that speak together, all others */
  'who',
  /** by how many statements they make */
  'says',
] as const
export type OverviewOrder = (typeof OVERVIEW_ORDERS)[number]

export const COUNT_ORDERS = [
  /** by name, days in their order */
  'key',
  /** by how many statements */
  'count',
] as const
export type CountOrder = (typeof COUNT_ORDERS)[number]

export const FIGURE_ORDERS = [
  /** incident by incident, in each the parties, by the day of saying */
  'incident',
  /** by the day of saying */
  'time',
  /** by the name of who counted */
  'source',
  /** by the number */
  'number',
] as const
export type FigureOrder = (typeof FIGURE_ORDERS)[number]

export const CHECK_ORDERS = [
  /** file by file, by line and column */
  'place',
  /** by rule */
  'rule',
] as const
export type CheckOrder = (typeof CHECK_ORDERS)[number]

/** Of those who accuse. */
export const ACCUSER_ORDERS = ['name', 'count', 'answered'] as const

/** Of accusations with what answers them. */
export const REPLY_ORDERS = ['time', 'source', 'wait', 'answers'] as const

export const TIMELINE_ORDERS = ['time'] as const

/** Of what differs; between files only statements have a time and a source. */
export const DIFF_ORDERS = ['time', 'source'] as const
