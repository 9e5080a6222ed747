/** An incident's card as data: the items of the reports that it is put together from. */
import type { Evidence } from '../../evidence/engine.js'
import type { Incident } from '../../model/incident.js'
import { inOrder } from '../../model/order.js'
import type { Statement } from '../../model/statement.js'
import { whoseWordOf } from '../whose-word.js'
import { firstSaid } from '../parts/first-said.js'
import { incidentItem } from '../incidents.js'
import { once } from '../parts/statement-counts.js'
import { readIn } from './read-in.js'
import type { Item, Report } from '../report.js'
import { uncertainties } from './uncertain.js'

export interface DossierParts {
  readonly versions: Report
  readonly points: Report | undefined
  readonly figures: Report
  readonly replies: Report
}

export function dossierItem(
  { lookup, selection: { statements }, corpus: { sides } }: Evidence,
  incident: Incident,
  { versions, points, figures, replies }: DossierParts,
): Item {
  const { level, by, relayed } = whoseWordOf(lookup, statements, sides)
  return {
    ...incidentItem(lookup, incident, statements.map(once), sides),
    alternateName: incident.alternateName ?? [],
    placeNames: (incident.placeNames ?? []).map(({ text, party = null }) => ({ text, party })),
    statements: inOrder(lookup, statements).map(({ id }) => id),
    whoseWord: { level, by, relayed },
    first: firstSaid(lookup, statements).map(({ id }) => id),
    versions: itemsOf(versions),
    points: points === undefined ? null : itemsOf(points),
    figures: itemsOf(figures),
    replies: itemsOf(replies),
    relays: statements.flatMap(relaysOf),
    documents: readIn(lookup, statements).map(({ document, statements: ids }) => ({
      id: document.id,
      type: document.type,
      publisher: document.publisher ?? null,
      datePublished: document.datePublished ?? null,
      url: document.url ?? null,
      statements: ids,
    })),
    uncertain: uncertainties(lookup, statements).map((one) => ({ ...one })),
  }
}

function relaysOf({ id, attribution }: Statement): Item[] {
  return (attribution.relayedBy ?? []).map(({ source = null, asPrinted = null, only = false }) => {
    return { statement: id, source, asPrinted, only }
  })
}

function itemsOf({ items }: Report): readonly Item[] {
  return items as readonly Item[]
}
