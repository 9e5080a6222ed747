/** By whom accusations are counted. */
export const ACCUSERS = ['party', 'source'] as const
export type Accusers = (typeof ACCUSERS)[number]
