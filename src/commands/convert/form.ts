/** The forms that a dataset is converted into. */
export const FORMS = ['json', 'ndjson', 'csv', 'tsv'] as const
export type Form = (typeof FORMS)[number]
