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

/** Of those who accuse. */
export const ACCUSER_ORDERS = ['name', 'count', 'answered'] as const

/** Of accusations with what answers them. */
export const REPLY_ORDERS = ['time', 'source', 'wait', 'answers'] as const

export const TIMELINE_ORDERS = ['time'] as const

/** Of what differs; between files only statements have a time and a source. */
export const DIFF_ORDERS = ['time', 'source'] as const
