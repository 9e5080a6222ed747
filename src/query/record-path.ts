/** The paths of a flat record that predicates are about. */

export type DatePath = 'saidDate' | 'happenedDate' | 'publishedDate'

export const TEXT_PATHS = [
  'gist',
  'clause',
  'quote.text',
  'quote.pieces',
  'quote.original.text',
  'sourceAsPrinted',
  'relayedBy.asPrinted',
  'target.asPrinted',
  'addressee.asPrinted',
  'sourceName',
  'sourceShortName',
  'incidentName',
] as const

/** Where words are looked for. */
export type TextPath = (typeof TEXT_PATHS)[number]

/**
 * The keys that lead to a value in a flat record; places in lists are not told apart. Of `documents` only those with a
 * role count, where the statement appears; of `relations` only those that begin with the statement, or are mutual.
 * `paths.ts` says where their values stand in a dataset.
 */
export type Path =
  | DatePath
  | TextPath
  | ('id' | 'act' | 'mutual' | 'incident' | 'source' | 'sourceType' | 'named' | 'status' | 'relayedBy')
  | ('target.party' | 'target.source' | 'quote.exactness' | 'quote.backTranslated' | 'coding.confidence')
  | ('documents.id' | 'documents.agencies' | 'documents.datePublished' | 'documents.translation.status')
  | 'anchors.document'
