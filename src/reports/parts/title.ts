/** The head of every page: which dataset, from which documents, and what holds for all of it. */
import type { Lookup } from '../../model/dataset.js'
import { longDay } from '../../dates/day.js'
import { type Span, span } from '../../dates/edtf.js'
import type { Document } from '../../model/document.js'
import { howMany } from '../../model/how-many.js'
import { plain, strong, type Text } from '../../page/text.js'
import { listed } from '../phrase/names.js'
import { counted } from '../phrase/counts.js'
import { printedDate } from '../phrase/when.js'

/** `Washington talks: the article of 7 November 2022, credited “With AFP and Reuters”`. */
export function datasetLine(lookup: Lookup): Text {
  const document = onlyReport(lookup)
  const what = document === undefined ? measure(lookup) : documentPhrase(document)
  return [...strong(lookup.info.title), ...plain(`: ${what}`)]
}

/** The one document that reports all statements, where there is just one; originals and other versions aside. */
export function onlyReport(lookup: Lookup): Document | undefined {
  // Statements that are alike may stand in other documents.
  if (lookup.timesOf !== undefined) return undefined
  let only: string | undefined
  for (const { appearances = [] } of lookup.statements) {
    for (const { document, role } of appearances) {
      if (role !== 'report') continue
      only ??= document
      if (document !== only) return undefined
    }
  }
  return only === undefined ? undefined : lookup.documents.get(only)
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

function measure(lookup: Lookup): string {
  const speaking = new Set(lookup.statements.flatMap((statement) => statement.attribution.source ?? []))
  return `${counted(howMany(lookup, lookup.statements), 'statement')} by ${counted(speaking.size, 'source')}`
}

/** `7 November 2022` for a whole day, else the date as printed. */
export function longDate(edtf: string): string {
  const date: Span = span(edtf)
  return date.earliest === date.latest ? longDay(date.earliest) : printedDate(edtf)
}

/** Said once above all dates whose year no page prints. */
export function inferredLine(lookup: Lookup): string {
  const inferred = [...lookup.documents.values()].filter(({ datePublished = '' }) =>
    /^\d{4}\?/.test(datePublished),
  )
  const ids = inferred.map(({ id }) => id)
  if (ids.length === 0) return ''
  const only = onlyReport(lookup)
  if (only !== undefined) return `The year is inferred: the ${documentKind(only)} prints none.`
  return `The year of ${listed(ids)} is inferred: none is printed there.`
}
