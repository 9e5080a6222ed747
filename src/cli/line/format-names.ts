/** The names of the formats, and which of them are flags too. */

export const FORMAT_NAMES = ['table', 'text', 'json', 'ndjson', 'csv', 'tsv', 'markdown', 'html'] as const
type FormatName = (typeof FORMAT_NAMES)[number]

/** `check` alone also writes what build systems read (SARIF). */
export type CheckFormatName = FormatName | 'sarif'
export const CHECK_FORMAT_NAMES: readonly CheckFormatName[] = [...FORMAT_NAMES, 'sarif']

/** Flags that are short for a value of `--format`. */
export type ShortForm = Exclude<FormatName, 'table'>
export const SHORT_FORMS: readonly ShortForm[] = FORMAT_NAMES.filter((name) => name !== 'table')
