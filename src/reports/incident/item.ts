/** An incident's card as data: the items of the reports that it is put together from. */
import type { Dataset } from '../../model/dataset.js'
import type { Incident } from '../../model/incident.js'
import { inOrder } from '../../model/order.js'
import type { Statement } from '../../model/statement.js'
import { corroborationOf } from '../corroboration.js'
import { firstSaid } from '../first.js'
import { incidentItem } from '../incidents.js'
import type { Item, Report } from '../report.js'
import { uncertainties } from './uncertain.js'

export interface DossierParts {
  readonly versions: Report
  readonly points: Report | undefined
  readonly figures: Report
  readonly replies: Report
}

export function dossierItem(
  dataset: Dataset,
  incident: Incident,
  statements: readonly Statement[],
  { versions, points, figures, replies }: DossierParts,
): Item {
  const { level, on, relayed } = corroborationOf(dataset, statements)
  return {
    ...incidentItem(dataset, incident, statements),
    statements: inOrder(dataset, statements).map(({ id }) => id),
    corroboration: { level, on, relayed },
    first: firstSaid(dataset, statements).map(({ id }) => id),
    versions: itemsOf(versions),
    points: points === undefined ? null : itemsOf(points),
    figures: itemsOf(figures),
    replies: itemsOf(replies),
    uncertain: uncertainties(dataset, statements).map((one) => ({ ...one })),
  }
}

function itemsOf({ items }: Report): readonly Item[] {
  return items as readonly Item[]
}
