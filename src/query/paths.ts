/**
 * The paths of a record that questions read: where their values stand in a dataset, and what an engine that reads records
 * one by one has to know of them.
 */
import type { Dataset } from '../model/dataset.js'
import { PIECE_MARK } from '../model/quote.js'
import { isUnattributed, type Statement } from '../model/statement.js'
import { dateAt } from './dates.js'
import type { Value } from './predicate.js'
import type { Path } from './record-path.js'

export interface PathRule {
  /** The value of a statement, or those of a list, in which some may be absent. */
  readonly at: (statement: Statement, dataset: Dataset) => Value | undefined | readonly (Value | undefined)[]
  /** A line of a register may say it too, or otherwise than a record does. */
  readonly inRegisters?: true
  /** Paths whose values decide where a record has none at this one. */
  readonly instead?: readonly Path[]
  /** Nearly every record has others, so that answers are not worth keeping by them. */
  readonly isVaried?: true
  /** A list of objects, which may be empty ones; each counts as `true`. */
  readonly isList?: true
}

/** By path. */
export const PATHS: Readonly<Record<Path, PathRule>> = {
  id: { at: ({ id }) => id, isVaried: true },
  act: { at: ({ act }) => act },
  mutual: { at: ({ mutual }) => mutual },
  incident: { at: ({ incident }) => incident },
  source: { at: ({ attribution }) => attribution.source },
  sourceType: { at: sourceType, inRegisters: true, instead: ['source'] },
  // Where a record does not say it, whether there is a source decides: engines always tell these two apart.
  named: {
    at: (statement) => (isUnattributed(statement) ? 'none' : statement.attribution.named),
    instead: [],
  },
  status: { at: ({ attribution }) => attribution.status },
  relayedBy: { at: ({ attribution }) => attribution.relayedBy?.map(() => true), isList: true },
  saidDate: { at: ({ saidDate }) => saidDate },
  happenedDate: { at: ({ happenedDate }) => happenedDate },
  publishedDate: {
    at: (statement, dataset) => dateAt(statement, 'publishedDate', dataset),
    instead: ['documents.datePublished'],
  },
  'target.party': { at: ({ target }) => target?.map(({ party }) => party) },
  'target.source': { at: ({ target }) => target?.map(({ source }) => source) },
  'quote.exactness': { at: ({ quote }) => quote?.exactness },
  'quote.backTranslated': { at: ({ quote }) => quote?.backTranslated },
  'coding.confidence': { at: ({ coding }) => coding?.confidence },
  'anchors.document': { at: ({ anchors }) => anchors?.map(({ document }) => document), isVaried: true },
  'documents.id': { at: ({ appearances }) => appearances?.map(({ document }) => document), isVaried: true },
  'documents.agencies': { at: agencies, inRegisters: true, isVaried: true },
  'documents.datePublished': { at: pageDates, inRegisters: true, isVaried: true },
  // A record never says it.
  'documents.translation.status': { at: translations, inRegisters: true },
  gist: { at: ({ gist }) => gist, isVaried: true },
  clause: { at: ({ clause }) => clause, isVaried: true },
  // A phrase never runs from one printed piece into the next.
  'quote.text': {
    at: ({ quote }) => (quote?.pieces === undefined ? quote?.text?.split(PIECE_MARK) : undefined),
    isVaried: true,
  },
  'quote.pieces': {
    at: ({ quote }) => quote?.pieces?.flatMap((piece) => piece.split(PIECE_MARK)),
    isVaried: true,
  },
  'quote.original.text': { at: ({ quote }) => quote?.original?.text },
  sourceAsPrinted: { at: ({ attribution }) => attribution.sourceAsPrinted, isVaried: true },
  'relayedBy.asPrinted': {
    at: ({ attribution }) => attribution.relayedBy?.map(({ asPrinted }) => asPrinted),
    isVaried: true,
  },
  'target.asPrinted': { at: ({ target }) => target?.map(({ asPrinted }) => asPrinted) },
  'addressee.asPrinted': {
    at: ({ addressee }) => addressee?.map(({ asPrinted }) => asPrinted),
    isVaried: true,
  },
  sourceName: { at: sourceNames, inRegisters: true, instead: ['source'] },
  sourceShortName: { at: sourceShortName, inRegisters: true, instead: ['source'] },
  incidentName: { at: incidentNames, inRegisters: true, instead: ['incident'] },
}

function sourceType({ attribution }: Statement, { sources }: Dataset): Value | undefined {
  return sources.get(attribution.source ?? '')?.type
}

function agencies({ appearances }: Statement, { documents }: Dataset): readonly Value[] | undefined {
  return appearances?.flatMap(({ document }) => documents.get(document)?.agencies ?? [])
}

function pageDates({ appearances }: Statement, { documents }: Dataset): readonly Value[] | undefined {
  return appearances?.flatMap(({ document }) => documents.get(document)?.datePublished ?? [])
}

function translations({ appearances }: Statement, { documents }: Dataset): readonly Value[] | undefined {
  return appearances?.flatMap(({ document }) => documents.get(document)?.translation?.status ?? [])
}

/** Registers have other names too. */
function sourceNames({ attribution }: Statement, { sources }: Dataset): readonly Value[] | undefined {
  const source = sources.get(attribution.source ?? '')
  return source && [source.name, ...(source.alternateName ?? [])]
}

function sourceShortName({ attribution }: Statement, { sources }: Dataset): Value | undefined {
  return sources.get(attribution.source ?? '')?.shortName
}

function incidentNames({ incident }: Statement, { incidents }: Dataset): readonly Value[] | undefined {
  const named = incidents.get(incident ?? '')
  return named && [named.name, ...(named.alternateName ?? [])]
}
