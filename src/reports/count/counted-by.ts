/** By what statements are counted. */

export const COUNTED_BY = [
  /** who says it */
  'source',
  /** the party of who says it */
  'party',
  /** at whom */
  'target',
  /** the act */
  'act',
  /** the incident */
  'incident',
  /** the document */
  'document',
  /** the agency credited */
  'agency',
  /** in whose words */
  'quoted',
  /** the day of saying */
  'said',
  /** the month of saying */
  'said-month',
  /** the year of saying */
  'said-year',
  /** the words that introduce it */
  'cue',
] as const

export type CountedBy = (typeof COUNTED_BY)[number]

/** What stands down, and what across if a second one is named. */
export type CountDimensions = readonly [CountedBy, CountedBy?]
