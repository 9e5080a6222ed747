/** The versions of one incident: for each side its first statement whose points are coded. */
import { ClaimsError } from '../../error.js'
import type { Evidence } from '../../evidence/engine.js'
import type { Incident } from '../../model/incident.js'
import { inOrder } from '../../model/order.js'
import type { Statement } from '../../model/statement.js'
import { counted } from '../phrase/counts.js'
import { partyName } from '../phrase/names.js'
import { incidentOf } from '../parts/scope.js'
import { speakingParties } from '../phrase/speaking.js'

export interface Version {
  /** The party's id. */
  readonly party: string
  readonly name: string
  readonly statement: Statement
  /** Ids of other statements of that side with coded points, which are not compared. */
  readonly passedOver: readonly string[]
}

/** @throws ClaimsError (usage) unless the statements are of one incident */
export function oneIncident({ lookup, selection }: Evidence): Incident {
  const ids = new Set(selection.statements.map((statement) => statement.incident))
  const incident = lookup.incidents.get(incidentOf(selection.statements) ?? '')
  if (incident !== undefined) return incident
  throw new ClaimsError('usage', {
    message: `--by point compares the versions of one incident, and the question fits ${counted(ids.size, 'incident')}`,
    hint: 'name one: claims compare INCIDENT --by point; claims incidents lists them',
  })
}

/** Whether each of two sides has a version with coded points. */
export function hasTwoVersions(evidence: Evidence): boolean {
  return codedVersions(evidence).length > 1
}

/** @throws ClaimsError (usage) unless two sides have a version with coded points */
export function versionsOf(evidence: Evidence): Version[] {
  const versions = codedVersions(evidence)
  if (versions.length > 1) return versions
  const [only] = versions
  const whose = only === undefined ? 'no statement' : `no statement but that of ${only.name}`
  throw new ClaimsError('usage', {
    message: `of those that the question fits, ${whose} has its points coded in this dataset`,
    hint: 'leave out --by point to see the statements side by side',
  })
}

function codedVersions({ lookup, selection, corpus }: Evidence): Version[] {
  const coded = inOrder(lookup, selection.statements).filter(({ points }) => points !== undefined)
  return corpus.sides.flatMap((party) => {
    const [statement, ...others] = coded.filter((one) => speakingParties(lookup, one).includes(party))
    if (statement === undefined) return []
    return [{ party, name: partyName(lookup, party), statement, passedOver: others.map(({ id }) => id) }]
  })
}
