/** All names of a file in a few records, in the order in which its lines name them. */
import type { FlatRecord } from '../../model/record.js'
import { toRecord } from '../../model/record.js'
import type { Gathered } from './gathered.js'
import { registersOf } from './mapped-reader.js'

export function namingRecords(gathered: Gathered): FlatRecord[] {
  const { parties, sources, incidents } = gathered
  const registers = registersOf(gathered)
  const inOrder: FlatRecord = {
    ...STATES,
    target: [...parties.map(({ id }) => ({ party: id })), ...sources.map(({ id }) => ({ source: id }))],
  }
  return [
    inOrder,
    ...sources.map(({ id }) => toRecord(registers, { ...SAYS, attribution: { source: id, named: 'none' } })),
    ...parties.map(({ id, name }): FlatRecord => ({ ...STATES, party: id, partyName: name })),
    ...incidents.map(({ id, name }): FlatRecord => ({ ...STATES, incident: id, incidentName: name })),
  ]
}

const SAYS = { id: 'any', act: 'state', gist: 'any' } as const
const STATES = { schemaVersion: 1, ...SAYS } as const
