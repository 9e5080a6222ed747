/** How reports name documents: the day of publication, the agencies credited, the publisher of another text. */
import type { Lookup } from '../../model/dataset.js'
import type { Document } from '../../model/document.js'
import type { Statement } from '../../model/statement.js'
import { listed, sourceName } from './names.js'
import { documentsOf } from './read-in.js'
import { printedDate } from './when.js'

/** `2022-11-07`, or that it is not known. */
export function publishedOn({ datePublished }: Published): string {
  return typeof datePublished === 'string' ? printedDate(datePublished) : 'no date'
}

/** `TASS`, or that it is not known. */
export function publisherOf({ publisher }: Published): string {
  return publisher ?? 'publisher not stated'
}

/** A document, or what JSON has of it. */
interface Published {
  readonly publisher?: string | null
  readonly datePublished?: string | null
}

/** What a text that stands beside a quotation is called. @param id of its document */
export function textName(lookup: Lookup, id: string): string {
  const document = lookup.documents.get(id)
  return document?.shortName ?? document?.publisher ?? id
}

/** The names of the agencies that a credit line names. */
export function agencyNames(lookup: Lookup, { agencies = [] }: Document): string[] {
  return agencies.map((id) => sourceName(lookup, id))
}

/** The agencies that gave a line of a document, as far as its credit line tells; empty where none is credited. */
export function creditedTo(lookup: Lookup, document: Document): string {
  const names = agencyNames(lookup, document)
  return names.length < 2 || document.agencyPerLine === 'stated'
    ? listed(names)
    : `${names.join(' or ')}: the credit line does not say which`
}

/** Whether a page of the statement credits several agencies and does not say which of them gave which line. */
export function hasSilentCredit(lookup: Lookup, statement: Statement): boolean {
  return documentsOf(lookup, statement).some(({ agencyPerLine }) => agencyPerLine === 'not-stated')
}
