/**
 * Whether all lines of a shape are printed as they stand if one of them is, whatever their values. Relations are
 * printed in an order of their own, and what is said of somebody or of a document at one place is printed wherever it
 * is named; so there must not be two that could be the same or change places. Names may be there several times: where
 * one is missing, no line of the shape is printed as it stands.
 */
import type { Slot } from './skeleton.js'

/** They may name somebody again, or a document, and say more than a name. */
const SAYING_MORE = ['members.', 'documents.agencies', 'anchors.document', 'quote.witnesses.document']

export function printsAlike(slots: readonly Slot[]): boolean {
  const times = (...paths: string[]): number => slots.filter(({ path }) => paths.includes(path)).length
  if (times('relations.to', 'relations.from') > 1 || times('documents.id') > 1) return false
  return !slots.some(({ path }) => SAYING_MORE.some((more) => path.startsWith(more)))
}
