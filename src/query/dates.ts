/** The dates of a statement that questions are about, and how it is known when a reader could first know of it. */
import type { Lookup } from '../model/dataset.js'
import { span } from '../dates/edtf.js'
import { compareText } from '../text/compare-text.js'
import type { Statement } from '../model/statement.js'
import type { DatePath } from './record-path.js'

/** By what a reader could know of a statement. */
export type Basis =
  /** when it was published */
  | 'published'
  /** when the first page with it was published */
  | 'first-appearance'
  /** the last day on which it may have been said */
  | 'said'

type Documents = Pick<Lookup, 'documents'>

/** EDTF. */
export interface DateOf {
  readonly date: string
  readonly basis: Basis
}

/** EDTF. Without a date of its own a statement is published with the first page that has it. */
export function dateAt(statement: Statement, path: DatePath, lookup: Documents): string | undefined {
  return statement[path] ?? (path === 'publishedDate' ? firstAppearance(statement, lookup) : undefined)
}

/**
 * When a reader could first know of a statement: when it was published, else when the first page with it was, else
 * when it was said (a question about that asks for its last possible day); undefined if none of these is known.
 */
export function basisOfKnown(statement: Statement, lookup: Documents): DateOf | undefined {
  if (statement.publishedDate !== undefined) return { date: statement.publishedDate, basis: 'published' }
  const appeared = firstAppearance(statement, lookup)
  if (appeared !== undefined) return { date: appeared, basis: 'first-appearance' }
  return statement.saidDate === undefined ? undefined : { date: statement.saidDate, basis: 'said' }
}

/** The dated page that was out first: the one that is certainly out soonest. */
function firstAppearance({ appearances = [] }: Statement, { documents }: Documents): string | undefined {
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
