/**
 * What every report is: a value that formats render. JSON prints `head`, `summary`, `items` and `tail`; people
 * get `page`.
 * A report knows no file, no clock, no terminal.
 */
import type { Page, Stream } from '../page/page.js'

export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined }

/** What a report prints as JSON. Each report declares its own, with a description of every field. */
export interface Output {
  /** Fields of the envelope that are known before the first item, such as the axes of a comparison. */
  readonly head: object
  /** What the page says in its first lines, as numbers and ids; absent of outputs that have nothing to sum up. */
  readonly summary?: object
  readonly item: object
  /** Fields of the envelope that are known after the last item, such as what a filter left out. */
  readonly tail: object
}

export interface Report<Of extends Output = Output> {
  /** The command that answers with it. */
  readonly command: string
  readonly head: Of['head']
  /** Of a stream it is complete once the last item was given out, and stands after the items. */
  readonly summary?: () => NonNullable<Of['summary']>
  readonly isStream?: boolean
  readonly items: Stream<Of['item']>
  readonly tail: () => Of['tail']
  /** The items as lines of NDJSON in UTF-8, many at a time, where they are at hand so; instead of `items`. */
  readonly lines?: () => AsyncIterable<Uint8Array>
  readonly page: () => Page
  /** How much there was to say, once it was printed; needed where `items` is a stream, or has items for nothing. */
  readonly matched?: () => number
}

/** Whether a report, once printed, had nothing to say. */
export function isEmpty(report: Report): boolean {
  const { items, matched } = report
  if (matched !== undefined) return matched() === 0
  return Array.isArray(items) && items.length === 0
}
