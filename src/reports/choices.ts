/** The axes of a comparison. */

export const BY = ['day', 'incident', 'point'] as const
export type By = (typeof BY)[number]

export const ACROSS = ['party', 'source', 'document'] as const
export type Across = (typeof ACROSS)[number]

export const GROUPS = ['source', 'party', 'incident', 'act', 'day'] as const
export type Group = (typeof GROUPS)[number]

export const ACCUSERS = ['party', 'source'] as const
export type Accusers = (typeof ACCUSERS)[number]
