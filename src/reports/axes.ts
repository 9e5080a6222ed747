/** The axes of a comparison. */
export const BY = ['day', 'incident', 'point'] as const
export type By = (typeof BY)[number]

export const ACROSS = ['party', 'source', 'document'] as const
export type Across = (typeof ACROSS)[number]
