/** One record for each different way in which records name somebody or something: all names of a file, and no more. */
import type { FlatRecord } from '../../../model/record.js'
import { originalId } from '../../../model/statement.js'
import { eachRecord, type Reading } from './each-record.js'
import { type Asking, Memo } from '../counting/memo.js'
import { NearestIds } from './nearest-ids.js'
import { shapeKey } from '../counting/dependencies.js'
import { reduced } from '../counting/reduced.js'

/** Where names of sources and parties stand; what ends with a point stands for all inside. */
const OF_SOURCES = [
  ...['source', 'sourceName', 'sourceShortName', 'sourceType', 'standing'],
  ...['partOf', 'partOfName', 'members.', 'party', 'partyName'],
  ...['target.', 'addressee.', 'relayedBy.source', 'relayedBy.sourceName'],
  ...['figures.of', 'figures.ofName', 'figures.countedBy', 'figures.countedByName'],
  ...['documents.agencies', 'documents.agencyNames'],
]

/** By the field of questions that asks for names. */
const WHERE: Readonly<Record<string, readonly string[]>> = {
  source: OF_SOURCES,
  party: OF_SOURCES,
  target: [...OF_SOURCES, 'target.asPrinted'],
  agency: OF_SOURCES,
  incident: ['incident', 'incidentName'],
  document: ['documents.', 'anchors.document', 'quote.witnesses.document'],
}

/**
 * @param fields the fields of the question
 * @param ids of statements that the question names; records to which others gave them, and those with the nearest
 *   ids, are among those that come back
 */
export async function namingRecords(
  fields: ReadonlySet<string>,
  ids: readonly string[],
  reading: Reading,
): Promise<FlatRecord[]> {
  const paths = [...fields].flatMap((field) => WHERE[field] ?? [])
  const isWanted = (path: string): boolean =>
    paths.some((one) => (one.endsWith('.') ? path.startsWith(one) : path === one))
  const isWantedOrId = (path: string): boolean => OWN_IDS.has(path) || isWanted(path)
  if (paths.length === 0 && ids.length === 0) return []
  const found = new Map<string, FlatRecord>()
  const near = new NearestIds(ids.map((id) => id.toLowerCase()))
  const asked = new Set(ids)
  const named: FlatRecord[] = []
  const asking: Asking = {
    shapeKey: ids.length > 0 ? () => undefined : shapeKey(isWanted),
    ask: (record) => {
      near.add(record.id)
      const { id, coding } = record
      const others = originalId(record)
      if (others !== undefined && asked.has(others)) named.push({ ...STATES, id, ...(coding && { coding }) })
      const names = reduced(record, isWanted)
      const key = JSON.stringify(names)
      if (names !== undefined && !found.has(key)) {
        found.set(key, { ...STATES, ...(reduced(record, isWantedOrId) as Pick<FlatRecord, 'id'>) })
      }
      return 0
    },
  }
  await eachRecord(reading, [], (kernel) => {
    const memo = new Memo(kernel, asking)
    return (line) => {
      memo.of(line)
      return true
    }
  })
  return [...found.values(), ...named, ...near.best().map((id) => ({ ...STATES, id }))]
}

const STATES = { schemaVersion: 1, act: 'state', gist: 'any' } as const

/** What has an id keeps it, though it is no reason for another record. */
const OWN_IDS = new Set(['id', 'documents.id'])
