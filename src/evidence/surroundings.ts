/** What questions ask of the surroundings of statements, computed of a whole dataset when it is first asked for. */
import type { Dataset } from '../model/dataset.js'
import { groupedBy } from '../model/group.js'
import { sourcesOfParties } from '../query/speakers.js'
import type { Surroundings } from '../query/surroundings.js'
import { longestWait, replyWays } from './answers.js'
import { isNearTheEnd, windowOf } from './window.js'

export function surroundingsOf(dataset: Dataset): Surroundings {
  const end = once(() => ({ window: windowOf(dataset), patience: longestWait(dataset, ['accuse']) }))
  const sides = once(() => sidesByIncident(dataset))
  return {
    replyWays: (statement) => replyWays(dataset, statement),
    isNearTheEnd: (statement) => {
      const { window, patience } = end()
      return isNearTheEnd(statement, window, patience)
    },
    sidesOn: (incident) => sides().get(incident) ?? NOBODY,
  }
}

const NOBODY: ReadonlySet<string> = new Set()

function once<T>(compute: () => T): () => T {
  let computed: { readonly value: T } | undefined
  return () => (computed ??= { value: compute() }).value
}

/** The parties to the conflict that make a statement on each incident, alone or jointly: as `party:` finds them. */
function sidesByIncident(dataset: Dataset): ReadonlyMap<string, ReadonlySet<string>> {
  const sources = partiesToConflict(dataset).map((party) => ({
    party,
    speaks: sourcesOfParties(dataset, new Set([party])),
  }))
  const byIncident = groupedBy(dataset.statements, ({ incident }) =>
    incident === undefined ? [] : [incident],
  )
  return new Map(
    [...byIncident].map(([incident, statements]) => {
      const speakers = statements.map(({ attribution }) => attribution.source ?? '')
      const sides = sources.filter(({ speaks }) => speakers.some((id) => speaks.has(id)))
      return [incident, new Set(sides.map(({ party }) => party))]
    }),
  )
}

/** The ids of the parties of sources whose standing is belligerent. */
export function partiesToConflict({ sources }: Dataset): string[] {
  const fighting = [...sources.values()].filter(({ standing }) => standing === 'belligerent')
  return [...new Set(fighting.flatMap(({ party }) => party ?? []))]
}
