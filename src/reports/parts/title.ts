/** The head of every page: which dataset, from which documents, and what holds for all of it. */
import type { Evidence } from '../../evidence/engine.js'
import type { FactName } from '../../evidence/facts.js'
import { longDay } from '../../dates/day.js'
import { type Span, span } from '../../dates/edtf.js'
import type { Document } from '../../model/document.js'
import { plain, strong, type Text } from '../../page/text.js'
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
