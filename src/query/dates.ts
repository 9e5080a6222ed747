/** Which date of a statement a question is about, and how it is known. */
import type { Dataset } from '../model/dataset.js'
import { span } from '../dates/edtf.js'
import { compareText } from '../text/compare-text.js'
import type { Statement } from '../model/statement.js'

/** By what a reader could know of a statement. */
export type Basis =
  /** when it was published */
  | 'published'
  /** when the first page with it was published */
  | 'first-appearance'
  /** the last day on which it may have been said */
  | 'said'

/** EDTF. */
export interface DateOf {
  readonly date: string
  readonly basis: Basis
}

export function dateOf(
  statement: Statement,
  field: 'said' | 'happened' | 'published',
  dataset: Dataset,
): string | undefined {
  if (field === 'said') return statement.saidDate
  if (field === 'happened') return statement.happenedDate
  return statement.publishedDate ?? firstAppearance(statement, dataset)
}

/**
 * When a reader could first know of a statement: when it was published, else when the first page with it was, else
 * when it was said (a question about that asks for its last possible day); undefined if none of these is known.
 */
export function basisOfKnown(statement: Statement, dataset: Dataset): DateOf | undefined {
  if (statement.publishedDate !== undefined) return { date: statement.publishedDate, basis: 'published' }
  const appeared = firstAppearance(statement, dataset)
  if (appeared !== undefined) return { date: appeared, basis: 'first-appearance' }
  return statement.saidDate === undefined ? undefined : { date: statement.saidDate, basis: 'said' }
}

/** The dated page that was out first: the one that is certainly out soonest. */
function firstAppearance({ appearances = [] }: Statement, { documents }: Dataset): string | undefined {
  const dates = appearances
    .map(({ document }) => documents.get(document)?.datePublished)
    .filter((date) => date !== undefined)
  return dates.sort((a, b) => certain(a) - certain(b) || compareText(a, b))[0]
}

/** Milliseconds; a clock time with an offset is as certain as its instant, a day as its end. */
function certain(date: string): number {
  const { instant, latest } = span(date)
  return instant ?? (latest + 1) * 86_400_000
}
