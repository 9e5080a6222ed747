/** What a comparison is called: its incident, else the parties or the sources that it is asked about. */
import type { Evidence } from '../../evidence/engine.js'
import { valuesOf } from '../../query/asked.js'
import type { Title } from '../../page/page.js'
import { incidentOf } from '../parts/scope.js'
import { titleOf } from '../parts/title.js'
import { listed, partyName, sourceName } from '../phrase/names.js'

/** @param how what stands down: `side by side`, `point by point` */
export function compareTitle(evidence: Evidence, how: string): Title {
  const { lookup, selection, asked } = evidence
  const incident = lookup.incidents.get(incidentOf(selection.statements) ?? '')
  if (incident !== undefined) return titleOf(`${incident.name}, ${how}`, evidence, 'incident')
  const parties = valuesOf(asked.terms, 'party').map((id) => partyName(lookup, id))
  if (parties.length > 1) return titleOf(`${listed(parties)}, ${how}`, evidence, 'party')
  const sources = valuesOf(asked.terms, 'source').map((id) => sourceName(lookup, id))
  if (sources.length > 1) return titleOf(`${listed(sources)}, ${how}`, evidence, 'source')
  return titleOf(how === 'side by side' ? 'Who says what, side by side' : `Side by side, ${how}`, evidence)
}
