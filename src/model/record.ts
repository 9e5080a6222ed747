/**
 * The flat record: one statement with the names of all that it refers to, self-contained on a line of NDJSON or in
 * a row of CSV (JSON Schema: data/schema/record.v1.json). `records.ts` makes a dataset of records.
 */
import type { Lookup } from './dataset.js'
import type { Document } from './document.js'
import type { Figure } from './figure.js'
import { compareText } from '../text/compare-text.js'
import { omitUndefined } from './deep-equal.js'
import type { Relation } from './relation.js'
import type { Source } from './source.js'
import type { Standing } from './standing.js'
import type { Appearance, Attribution, Relay, Statement, Target } from './statement.js'

export interface FlatRecord
  extends
    Omit<Statement, 'attribution' | 'appearances' | 'target' | 'addressee' | 'figures'>,
    Partial<Omit<Attribution, 'relayedBy'>> {
  readonly schemaVersion: 1
  readonly sourceName?: string
  readonly sourceShortName?: string
  readonly sourceType?: Source['type']
  readonly standing?: Standing
  readonly partOf?: string
  readonly partOfName?: string
  readonly members?: readonly Member[]
  readonly party?: string
  readonly partyName?: string
  readonly target?: readonly NamedTarget[]
  readonly addressee?: readonly NamedTarget[]
  readonly incidentName?: string
  readonly relayedBy?: readonly (Relay & { readonly sourceName?: string })[]
  readonly figures?: readonly NamedFigure[]
  readonly documents?: readonly DocumentMention[]
  readonly relations?: readonly RelationMention[]
}

/** One of those who speak together. */
export interface Member extends Partial<Pick<Source, 'name' | 'shortName' | 'type' | 'standing' | 'party'>> {
  readonly id: string
  readonly partyName?: string
}

export type NamedFigure = Figure & { readonly ofName?: string; readonly countedByName?: string }

export type NamedTarget = Target & { readonly partyName?: string; readonly sourceName?: string }

/** Without a role only anchors or witnesses of the statement refer to the document. */
export interface DocumentMention
  extends
    Partial<Omit<Appearance, 'document'>>,
    Pick<Document, 'id' | 'headline' | 'shortName' | 'datePublished' | 'agencies' | 'url'> {
  readonly type?: string
  readonly publisher?: string | null
  readonly agencyNames?: readonly string[]
}

/** `to` is the other end where this statement is the first, `from` where it is the second. */
export type RelationMention = Omit<Relation, 'from' | 'to' | 'basis' | 'endNotHeld'> & {
  readonly to?: string
  readonly from?: string
  readonly basis?: Relation['basis']
}

/** A statement as one flat record, with what its ids lead to: a line of NDJSON, and what a question is asked of. */
export function toRecord(lookup: Lookup, statement: Statement): FlatRecord {
  const { attribution, ...own } = statement
  const source = lookup.sources.get(attribution.source ?? '')
  return omitUndefined<FlatRecord>({
    schemaVersion: 1,
    id: own.id,
    act: own.act,
    mutual: own.mutual,
    gist: own.gist,
    clause: own.clause,
    source: attribution.source,
    sourceName: source?.name,
    sourceShortName: source?.shortName,
    sourceType: source?.type,
    standing: source?.standing,
    partOf: source?.partOf,
    partOfName: sourceName(lookup, source?.partOf),
    members: source?.members?.map((id) => member(lookup, id)),
    sourceAsPrinted: attribution.sourceAsPrinted,
    party: source?.party,
    partyName: partyName(lookup, source?.party),
    target: own.target?.map((target) => namedTarget(lookup, target)),
    addressee: own.addressee?.map((target) => namedTarget(lookup, target)),
    incident: own.incident,
    incidentName: lookup.incidents.get(own.incident ?? '')?.name,
    saidDate: own.saidDate,
    saidDateBasis: own.saidDateBasis,
    saidDateAsPrinted: own.saidDateAsPrinted,
    saidTimeAsPrinted: own.saidTimeAsPrinted,
    happenedDate: own.happenedDate,
    happenedDateFrom: own.happenedDateFrom,
    dateAsPrinted: own.dateAsPrinted,
    publishedDate: own.publishedDate,
    quote: own.quote,
    cue: attribution.cue,
    named: attribution.named,
    channel: attribution.channel,
    status: attribution.status,
    statusNote: attribution.statusNote,
    relayedBy: attribution.relayedBy?.map((relay) =>
      omitUndefined({ ...relay, sourceName: sourceName(lookup, relay.source) }),
    ),
    points: own.points,
    figures: own.figures?.map((figure) => namedFigure(lookup, figure)),
    documents: documents(lookup, statement),
    relations: relationMentions(lookup, own.id),
    anchors: own.anchors,
    factuality: own.factuality,
    rank: own.rank,
    rankReason: own.rankReason,
    coding: own.coding,
    analyst: own.analyst,
  })
}

function sourceName(lookup: Lookup, id: string | undefined): string | undefined {
  return lookup.sources.get(id ?? '')?.name
}

function partyName(lookup: Lookup, id: string | undefined): string | undefined {
  return lookup.parties.get(id ?? '')?.name
}

function member(lookup: Lookup, id: string): Member {
  const source = lookup.sources.get(id)
  return omitUndefined<Member>({
    id,
    name: source?.name,
    shortName: source?.shortName,
    type: source?.type,
    standing: source?.standing,
    party: source?.party,
    partyName: partyName(lookup, source?.party),
  })
}

function namedTarget(lookup: Lookup, target: Target): NamedTarget {
  return omitUndefined<NamedTarget>({
    ...target,
    partyName: partyName(lookup, target.party),
    sourceName: sourceName(lookup, target.source),
  })
}

function namedFigure(lookup: Lookup, figure: Figure): NamedFigure {
  return omitUndefined<NamedFigure>({
    ...figure,
    ofName: partyName(lookup, figure.of),
    countedByName: sourceName(lookup, figure.countedBy),
  })
}

/** Where it appears, in order, then the other documents that its anchors and witnesses refer to. */
function documents(lookup: Lookup, statement: Statement): DocumentMention[] | undefined {
  const appearances = statement.appearances ?? []
  const appearing = new Set(appearances.map(({ document }) => document))
  const referred = new Set(
    [...(statement.quote?.witnesses ?? []), ...(statement.anchors ?? [])].map(({ document }) => document),
  )
  const mentions = [
    ...appearances.map(({ document, ...how }) => mention(lookup, document, how)),
    ...[...referred].filter((id) => !appearing.has(id)).map((id) => mention(lookup, id, {})),
  ]
  return mentions.length === 0 ? undefined : mentions
}

function mention(lookup: Lookup, id: string, how: Omit<Appearance, 'document'> | object): DocumentMention {
  const document = lookup.documents.get(id)
  return omitUndefined<DocumentMention>({
    id,
    ...how,
    type: document?.type,
    headline: document?.headline,
    shortName: document?.shortName,
    publisher: document?.publisher ?? null,
    datePublished: document?.datePublished,
    agencies: document?.agencies,
    agencyNames: document?.agencies?.map((agency) => sourceName(lookup, agency) ?? agency),
    url: document?.url,
  })
}

/** In an order of their own, so that a dataset made of records makes the same records again. */
export function relationMentions(
  { relationsOf }: Pick<Lookup, 'relationsOf'>,
  id: string,
): RelationMention[] | undefined {
  const key = ({ to = '', from = '', type }: RelationMention): string => JSON.stringify([to, from, type])
  return relationsOf
    .get(id)
    ?.map(({ from, to, endNotHeld: _, ...kind }) => (from === id ? { ...kind, to } : { ...kind, from }))
    .sort((a, b) => compareText(key(a), key(b)))
}
