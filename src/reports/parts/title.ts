/** The head of every page: which dataset, from which documents, and what holds for all of it. */
import type { Evidence } from '../../evidence/engine.js'
import type { FactName } from '../../evidence/facts.js'
import { longDay } from '../../dates/day.js'
import { type Span, span } from '../../dates/edtf.js'
import type { Lookup } from '../../model/dataset.js'
import type { Document } from '../../model/document.js'
import type { Statement } from '../../model/statement.js'
import { plain, strong, type Text } from '../../page/text.js'
import { compareText } from '../../text/compare-text.js'
import { listed } from '../phrase/names.js'
import { counted } from '../phrase/counts.js'
import { printedDate } from '../phrase/when.js'

/** What the head of a page says of all records. */
export const TITLE_FACTS: readonly FactName[] = ['speakers', 'reports']

/** What the head of a page names. */
export type Titled = Pick<Evidence, 'info' | 'corpus'>

/** `Washington talks: the article of 7 November 2022, credited “With AFP and Reuters”`. */
export function datasetLine({ info, corpus }: Titled): Text {
  const document = corpus.onlyReport
  const what =
    document === undefined
      ? `${counted(corpus.statements, 'statement')} by ${counted(corpus.speakers, 'source')}`
      : documentPhrase(document)
  return [...strong(info.title), ...plain(`: ${what}`)]
}

function documentPhrase(document: Document): string {
  const day = document.datePublished === undefined ? '' : ` of ${longDate(document.datePublished)}`
  const credit = document.creditLine === undefined ? '' : `, credited “${document.creditLine}”`
  return `the ${documentKind(document)}${day}${credit}`
}

/** What a document is called in a sentence. */
export function documentKind(document: Document | undefined): 'article' | 'document' {
  return document !== undefined && /article/i.test(document.type) ? 'article' : 'document'
}

/** `7 November 2022` for a whole day, else the date as printed. */
export function longDate(edtf: string): string {
  const date: Span = span(edtf)
  return date.earliest === date.latest ? longDay(date.earliest) : printedDate(edtf)
}

/** Said once above all dates whose year the pages of these statements do not print. */
export function inferredLine({ lookup, corpus, selection }: Evidence): string {
  const shown = [...selection.statements, ...selection.unattributed]
  const ids = new Set(shown.flatMap((statement) => withInferredYear(lookup, statement)))
  const only = corpus.onlyReport
  return ids.size > 0 && only !== undefined
    ? `The year is inferred: the ${documentKind(only)} prints none.`
    : inferredYearLine(ids)
}

/** Ids of the documents of a statement whose year is inferred. */
export function withInferredYear(lookup: Lookup, { appearances = [] }: Statement): string[] {
  return appearances
    .map(({ document }) => document)
    .filter((id) => /^\d{4}\?/.test(lookup.documents.get(id)?.datePublished ?? ''))
}

/** More are counted, not named. */
const MOST_NAMED = 3

/** @param documents ids of those whose year is inferred */
export function inferredYearLine(documents: ReadonlySet<string>): string {
  if (documents.size === 0) return ''
  const which =
    documents.size > MOST_NAMED
      ? counted(documents.size, 'document')
      : listed([...documents].sort(compareText))
  return `The year of ${which} is inferred: none is printed there.`
}
