/** An incident's card as data: the items of the reports that it is put together from. */
import type { Evidence } from '../../evidence/engine.js'
import type { Incident } from '../../model/incident.js'
import { inOrder } from '../../model/order.js'
import type { Statement } from '../../model/statement.js'
import { type WhoseWord, type WhoseWordLevel, whoseWordOf } from '../whose-word.js'
import { type FirstItem, firstItem, firstSaid } from '../parts/first-said.js'
import { once } from '../parts/statement-counts.js'
import type { DayItem, DenialsItem, SidesSummary } from '../compare/compare-item.js'
import type { Count, EdtfDate, Id, NoFields, Words } from '../field-values.js'
import type { FigureItem } from '../figures/figure-item.js'
import { incidentItem, type IncidentItem } from '../incident-item.js'
import type { RepliedItem } from '../replies/replied-item.js'
import { uncertainties, type Uncertainty } from './uncertain.js'
import { byDocument } from '../documents.js'
import type { PointItem } from '../compare/point-item.js'

/** claims incidents ID: the one item is the whole card of the incident. */
export interface DossierOutput {
  readonly head: {
    /** Which view of the incidents: one of them whole. */
    readonly view: 'dossier'
  }
  /**
   * The incident.
   * @minItems 1
   * @maxItems 1
   */
  readonly item: DossierItem
  /** The incident in short. */
  readonly summary: DossierSummary
  readonly tail: NoFields
}

/** An incident in short. */
interface DossierSummary extends SidesSummary {
  /** How many more are unattributed. */
  readonly unattributed: Count
  /** Those that none is proved to precede; one alone was said first. */
  readonly first: readonly FirstItem[]
  /** What is denied. */
  readonly denials: DenialsItem
  /** Whose word there is on it. */
  readonly whoseWord: WhoseWordLevel
}

/** An incident with all that is said about it; its parts are the items of other commands, asked about this incident. */
export interface DossierItem extends IncidentItem, DossierParts {
  /** Its other names. */
  readonly alternateName: readonly Words[]
  /** Names of the place. */
  readonly placeNames: readonly PlaceNameItem[]
  /** The ids of the statements about it, in order, the unattributed ones too. */
  readonly statements: readonly Id[]
  /** Whose word there is on it. */
  readonly whoseWord: WhoseWord
  /** Those that nothing is proved to precede; one alone was said first. */
  readonly first: readonly FirstItem[]
  /** Who relays whom. */
  readonly relays: readonly RelayItem[]
  /** Where its statements can be read. */
  readonly documents: readonly ReadInItem[]
  /** What is uncertain. */
  readonly uncertain: readonly Uncertainty[]
}

/** What other reports say about it. */
export interface DossierParts {
  /** The versions side by side: items of `claims compare --by day`. */
  readonly versions: readonly DayItem[]
  /** The versions point by point: items of `claims compare --by point`; null where the points of two sides are not coded. */
  readonly points: readonly PointItem[] | null
  /** Items of `claims figures`. */
  readonly figures: readonly FigureItem[]
  /** Items of `claims replies`. */
  readonly replies: readonly RepliedItem[]
}

/** A name of a place. */
interface PlaceNameItem {
  /** The name. */
  readonly text: Words
  /** The id of the party that uses it; null where it is no side’s own. */
  readonly party: Id | null
}

/** A statement that somebody else passes on. */
interface RelayItem {
  /** Its id. */
  readonly statement: Id
  /** The id of the source that passes it on; null where it has none. */
  readonly source: Id | null
  /** That source as the page names it; null where that is not coded. */
  readonly asPrinted: Words | null
  /** Whether the statement is known no other way. */
  readonly only: boolean
}

/** A document, and which statements about the incident stand in it. */
interface ReadInItem {
  /** Its id. */
  readonly id: Id
  /** What it is. */
  readonly type: Words
  /** Who published it; null where nobody is named. */
  readonly publisher: Words | null
  /** When it was published; null where that is not known. */
  readonly datePublished: EdtfDate | null
  /** Its address; null where none is recorded. */
  readonly url: Words | null
  /** The ids of the statements about this incident that stand in it. */
  readonly statements: readonly Id[]
}

/**
 * @param evidence of all that is about the incident, the unattributed too
 * @param parts items of other reports about it
 */
export function dossierItem(
  { lookup, selection: { statements }, corpus: { sides } }: Evidence,
  incident: Incident,
  { versions, points, figures, replies }: DossierParts,
): DossierItem {
  return {
    ...incidentItem(lookup, incident, statements.map(once), sides),
    alternateName: incident.alternateName ?? [],
    placeNames: (incident.placeNames ?? []).map(({ text, party = null }) => ({ text, party })),
    statements: inOrder(lookup, statements).map(({ id }) => id),
    whoseWord: whoseWordOf(lookup, statements, sides),
    first: firstSaid(lookup, statements).map((one) => firstItem(lookup, one)),
    versions,
    points,
    figures,
    replies,
    relays: statements.flatMap(relaysOf),
    documents: [...byDocument(statements.map(once))].flatMap(([id, all]) => {
      const { type, publisher = null, datePublished = null, url = null } = lookup.documents.get(id) ?? {}
      if (type === undefined) return []
      return [
        { id, type, publisher, datePublished, url, statements: all.map(({ statement }) => statement.id) },
      ]
    }),
    uncertain: uncertainties(lookup, statements),
  }
}

function relaysOf({ id, attribution }: Statement): RelayItem[] {
  return (attribution.relayedBy ?? []).map(({ source = null, asPrinted = null, only = false }) => {
    return { statement: id, source, asPrinted, only }
  })
}
