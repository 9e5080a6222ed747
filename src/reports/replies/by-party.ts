/** How many accusations of each party are in each state: every side with the same columns, also with 0. */
import type { Evidence } from '../../evidence/engine.js'
import { groupedBy } from '../../model/group.js'
import { type Table } from '../../page/page.js'
import { narrow, right } from '../../page/table-columns.js'
import { faint, plain, type Text } from '../../page/text.js'
import { type Accuser, accusersOf, inRows, partyAccuser } from '../parts/accusers.js'
import { partiesCounted, partiesFirst } from '../parts/parties-first.js'
import type { Replied } from './replied.js'
import { type State, STATE_HEADINGS, STATES } from './state.js'

export interface PartyReplied {
  /** Without an id for sources of no party, and where nobody is cited. */
  readonly party: Accuser
  readonly accusations: readonly Replied[]
}

const NOBODY_CITED: Accuser = {
  kind: 'party',
  id: undefined,
  name: 'nobody cited',
  party: undefined,
  partyName: undefined,
}

/** What several say together stands with each of them. It reads the fact `speakers`. */
export function byParty(evidence: Evidence, accusations: readonly Replied[]): PartyReplied[] {
  const { lookup } = evidence
  const named = partiesCounted(evidence).map(({ id, name }) => partyAccuser(id, name))
  const found = new Map<string, Accuser>(named.map((party) => [party.name, party]))
  const groups = groupedBy(accusations, ({ telling: { statement } }) => {
    const parties = accusersOf(lookup, statement, 'party')
    const speaking = parties.length === 0 ? [NOBODY_CITED] : parties
    for (const party of speaking) found.set(party.name, party)
    return [...new Set(speaking.map(({ name }) => name))]
  })
  return inRows(partiesFirst(evidence), [...found.values()]).map((party) => ({
    party,
    accusations: groups.get(party.name) ?? [],
  }))
}

export function inState(accusations: readonly Replied[], state: State): number {
  return accusations.filter(({ states }) => states.includes(state)).length
}

/** A column for each state that occurs. */
export function partyTable(parties: readonly PartyReplied[]): Table {
  const all = parties.flatMap(({ accusations }) => accusations)
  const states = STATES.filter((state) => inState(all, state) > 0)
  return {
    kind: 'table',
    columns: [narrow('by'), right('in all'), ...states.map((state) => right(STATE_HEADINGS[state]))],
    rows: parties.map(({ party, accusations }) => ({
      cells: [
        [plain(party.name)],
        [numberText(accusations.length)],
        ...states.map((state) => [numberText(inState(accusations, state))]),
      ],
    })),
  }
}

function numberText(count: number): Text {
  return count === 0 ? faint('·') : plain(String(count))
}
