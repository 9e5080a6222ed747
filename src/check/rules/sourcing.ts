/** What readers should know of how a statement is sourced. Nothing of this is a fault of the file. */
import { fold } from '../../text/fold.js'
import type { Incident } from '../../model/incident.js'
import { isUnattributed } from '../../model/statement.js'
import { inStatements, marksIn, type Rule } from '../rule.js'
import type { Entry } from '../subject.js'

export const SOURCING_RULES: readonly Rule[] = [
  {
    id: 'unattributed',
    severity: 'note',
    title: 'nobody is cited',
    explanation: 'The document says it in its own voice; reports keep such statements apart.',
    find: inStatements((statement) =>
      isUnattributed(statement)
        ? { path: ['attribution'], message: `nobody is cited for ${statement.id}` }
        : undefined,
    ),
  },
  {
    id: 'unclear-source',
    severity: 'note',
    title: 'it is not clear who speaks',
    explanation: 'The page’s attribution is unclear as printed, or names only a part of who speaks.',
    find: inStatements(({ id, attribution: { status, statusNote } }) => {
      if (status !== 'garbled' && status !== 'partial') return undefined
      const how = status === 'garbled' ? 'unclear as printed' : 'only a part'
      const message = `the attribution of ${id} is ${how}: ${statusNote ?? 'nothing says why'}`
      const hint = statusNote === undefined ? { hint: 'say in "statusNote" what is wrong with it' } : {}
      return { path: ['attribution', 'status'], message, ...hint }
    }),
  },
  {
    id: 'one-sided-place',
    severity: 'warning',
    title: 'one side’s name of a place only',
    explanation: 'A place with two names is named by both, or in a way that neither side has for its own.',
    find: ({ incidents }) => {
      const ownNames = partiesOfNames(incidents.entries)
      return marksIn(incidents.entries, (item) => {
        const said = [item.name, item.place ?? '', ...(item.placeNames ?? []).map(({ text }) => text)].map(
          fold,
        )
        const used = [...ownNames].filter(([name]) => said.some((text) => ` ${text} `.includes(` ${name} `)))
        const parties = new Set(used.map(([, party]) => party))
        const [party, another] = parties
        const neutral = item.placeNames?.some((name) => name.party === undefined) ?? false
        if (party === undefined || another !== undefined || neutral) return undefined
        const message = `${item.id} names its place only as ${party} does: ${used.map(([name]) => name).join(', ')}`
        const hint = 'add the other names in "placeNames", each with the party that uses it'
        return { path: [], message, hint }
      })
    },
  },
]

/** Names that one party uses and no other, folded, as all incidents of the file give them. */
function partiesOfNames(incidents: readonly Entry<Incident>[]): Map<string, string> {
  const parties = new Map<string, Set<string | undefined>>()
  for (const { item } of incidents) {
    for (const { text, party } of item.placeNames ?? []) {
      const name = fold(text)
      parties.set(name, (parties.get(name) ?? new Set()).add(party))
    }
  }
  return new Map(
    [...parties].flatMap(([name, [party, another]]) =>
      party === undefined || another !== undefined ? [] : [[name, party] as const],
    ),
  )
}
