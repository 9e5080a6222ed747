/** What a list may be grouped by. */
export const GROUPS = ['source', 'party', 'incident', 'act', 'day'] as const
export type Group = (typeof GROUPS)[number]
