/**
 * The main job: competing statements side by side. Down: days, incidents, or the points of one incident.
 * Across: parties, sources or documents. Both choices depend on data and question and are in the JSON.
 */
import type { Evidence, ReportNeed } from '../../evidence/engine.js'
import { ClaimsError } from '../../error.js'
import type { Selection } from '../../query/select.js'
import type { Across, By } from '../choices.js'
import type { Arrangement } from '../parts/arrangement.js'
import { columnsFor } from '../parts/columns.js'
import { PAGE_FACTS } from '../parts/footer.js'
import type { Report } from '../report.js'
import type { CompareDaysOutput, CompareIncidentsOutput } from './compare-item.js'
import { compareDays } from './compare-days.js'
import { compareIncidents } from './compare-incidents.js'
import { comparePoints } from './compare-points.js'
import type { ComparePointsOutput } from './point-item.js'

export interface CompareOptions extends Arrangement {
  readonly by?: By | undefined
  readonly across?: Across | undefined
}

/** One of the three, by what stands down. */
export type CompareOutput = CompareDaysOutput | CompareIncidentsOutput | ComparePointsOutput

/** More statements than these, of several incidents, are told by incident. */
const MANY_STATEMENTS = 40

export const COMPARE_NEED: ReportNeed = { facts: ['speakers', 'acts', 'relations'], pageFacts: PAGE_FACTS }

/** @throws ClaimsError (usage) where points are asked for and there are no two coded versions of one incident */
export function compare(
  evidence: Evidence,
  { by, across, ...arrangement }: CompareOptions,
): Report<CompareOutput> {
  const { statements } = evidence.selection
  const columns = columnsFor(evidence, across)
  switch (by ?? defaultBy(statements)) {
    case 'incident':
      return compareIncidents(evidence, columns, arrangement)
    case 'point':
      mustStandInOneOrder(arrangement)
      return comparePoints(evidence)
    case 'day':
      return compareDays(evidence, columns, arrangement)
  }
}

/** The points of a version are few, and stand in the order of the model. */
function mustStandInOneOrder({ order, reverse = false, limit }: Arrangement): void {
  if (order === undefined && !reverse && limit === undefined) return
  throw new ClaimsError('usage', {
    message: '--by point shows all points in one order',
    hint: 'leave out --order, --sort, --reverse and --limit, or --by point',
  })
}

function defaultBy(statements: Selection['statements']): By {
  const incidents = new Set(statements.map((statement) => statement.incident))
  return statements.length > MANY_STATEMENTS && incidents.size > 1 ? 'incident' : 'day'
}
