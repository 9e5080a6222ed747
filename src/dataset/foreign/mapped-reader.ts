/** Reads lines of somebody else's NDJSON one by one, in any order, once it is known what they say of one another. */
import { type Dataset, link } from '../../model/dataset.js'
import type { Document } from '../../model/document.js'
import type { Incident } from '../../model/incident.js'
import { type FlatRecord, toRecord } from '../../model/record.js'
import { statementOf } from '../../model/records.js'
import type { Party, Source } from '../../model/source.js'
import type { ForeignReading } from '../reading.js'
import { loadIsSound, type NumberedRecord } from '../sound-record.js'
import { habitsOf } from '../table/cell-habits.js'
import { NO_CELLS } from '../table/cell-reader.js'
import { ColumnLook } from '../table/column-look.js'
import { knownId } from '../table/document.js'
import { type KnownNames, Names } from '../table/names.js'
import type { Shared } from '../table/shared.js'
import { columnRow } from './column-row.js'
import { documentsOf } from './gathering.js'
import { itemOn, ownRecord } from './line-item.js'

/** What must be known of the whole file before a line can be read by itself: plain data. */
export interface Gathered {
  readonly reading: ForeignReading
  /** As they were first spelt. */
  readonly names: KnownNames
  readonly parties: readonly Party[]
  readonly sources: readonly Source[]
  readonly incidents: readonly Incident[]
  /** Those of which not all lines say the same. */
  readonly documents: readonly Document[]
  /** Ids for addresses, where another address had made the same id before. */
  readonly idsOfUrls: ReadonlyMap<string, string>
  /** The numbers of lines that say what another one above says. */
  readonly again: ReadonlySet<number>
  /** The numbers of lines that contradict others. */
  readonly contradicting: ReadonlySet<number>
}

/** Each record says all that the file says of those whom it names. */
export async function loadMappedReader(gathered: Gathered): Promise<NumberedRecord> {
  const { reading, again, contradicting } = gathered
  const isSound = await loadIsSound()
  const shared = sharedOf(gathered)
  const registers = registersOf(gathered)
  return (text, number) => {
    if (contradicting.has(number)) return undefined
    if (again.has(number)) return 'again'
    const item = itemOn(text, reading)
    if (item === undefined) return undefined
    const own = ownRecord(columnRow(item.record, number, NOWHERE, reading), shared, isSound)
    return own === undefined ? undefined : toRecord(withDocuments(registers, own), statementOf(own))
  }
}

/** Who asks for a record by itself does not ask where it stands. */
export const NOWHERE = { where: { file: '' }, content: '' }

/** What a row must know of the others to become a record. */
export function sharedOf({
  names,
  idsOfUrls,
  reading,
}: Pick<Gathered, 'names' | 'idsOfUrls' | 'reading'>): Shared {
  const habits = habitsOf(reading)
  const { constants = NO_CELLS, dates } = reading
  return {
    names: new Names(habits, names),
    idOfUrl: (url) => knownId(url, idsOfUrls),
    ids: new Set(),
    ...{ dates, constants, habits },
    look: new ColumnLook(),
  }
}

function registersOf({ parties, sources, incidents, documents }: Gathered): Dataset {
  const info = { id: 'records', title: 'Records' }
  const registers = { dataset: info, parties, sources, incidents, documents }
  return link({ schemaVersion: 1, ...registers, statements: [], relations: [] }, '')
}

function withDocuments(registers: Dataset, own: FlatRecord): Dataset {
  const documents = documentsOf(own).map((one) => registers.documents.get(one.id) ?? one)
  return { ...registers, documents: new Map(documents.map((one) => [one.id, one])) }
}

/** All names of a file in a few records, in the order in which its lines name them. */
export function namingRecords(gathered: Gathered): FlatRecord[] {
  const { parties, sources, incidents } = gathered
  const registers = registersOf(gathered)
  const inOrder: FlatRecord = {
    ...STATES,
    target: [...parties.map(({ id }) => ({ party: id })), ...sources.map(({ id }) => ({ source: id }))],
  }
  return [
    inOrder,
    ...sources.map(({ id }) => toRecord(registers, { ...SAYS, attribution: { source: id } })),
    ...parties.map(({ id, name }): FlatRecord => ({ ...STATES, party: id, partyName: name })),
    ...incidents.map(({ id, name }): FlatRecord => ({ ...STATES, incident: id, incidentName: name })),
  ]
}

/** Without an id: they name no statement. */
const SAYS = { id: '', act: 'state', gist: 'any' } as const
const STATES = { schemaVersion: 1, ...SAYS } as const
