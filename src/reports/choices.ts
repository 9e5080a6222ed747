/** The axes of a comparison, and other choices that a question offers. Each word is described in the output's schema. */

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
