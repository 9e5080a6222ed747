/** Reads lines of somebody else's NDJSON one by one, in any order, once it is known what they say of one another. */
import { type Dataset, link } from '../../model/dataset.js'
import { type FlatRecord, toRecord } from '../../model/record.js'
import { statementOf } from '../../model/records.js'
import { loadIsSound, type NumberedRecord } from '../sound-record.js'
import { Documents } from '../table/document.js'
import { Names } from '../table/names.js'
import type { Shared } from '../table/row-record.js'
import { columnRow } from './column-row.js'
import { documentsOf } from './documents-of.js'
import type { Gathered } from './gathered.js'
import { itemOn } from './line-item.js'
import { ownRecord } from './own-record.js'
import { knownId } from './url-ids.js'

/** Each record says all that the file says of those whom it names. */
export async function loadMappedReader(gathered: Gathered): Promise<NumberedRecord> {
  const { mapping, again, contradicting } = gathered
  const isSound = await loadIsSound()
  const shared = sharedOf(gathered)
  const registers = registersOf(gathered)
  return (text, number) => {
    if (contradicting.has(number)) return undefined
    if (again.has(number)) return 'again'
    const item = itemOn(text)
    if (item === undefined) return undefined
    const own = ownRecord(columnRow(item, number, NOWHERE, mapping), shared, isSound)
    return own === undefined ? undefined : toRecord(withDocuments(registers, own), statementOf(own))
  }
}

/** Who asks for a record by itself does not ask where it stands. */
export const NOWHERE = { where: { file: '' }, content: '' }

/** What a row must know of the others to become a record. */
export function sharedOf({
  names,
  idsOfUrls,
  dates,
}: Pick<Gathered, 'names' | 'idsOfUrls' | 'dates'>): Shared {
  return {
    names: new Names(names),
    documents: new Documents((url) => knownId(url, idsOfUrls)),
    ids: new Set(),
    dates,
  }
}

export function registersOf({ parties, sources, incidents, documents }: Gathered): Dataset {
  const info = { id: 'records', title: 'Records' }
  const registers = { dataset: info, parties, sources, incidents, documents }
  return link({ schemaVersion: 1, ...registers, statements: [], relations: [] }, '')
}

function withDocuments(registers: Dataset, own: FlatRecord): Dataset {
  const documents = documentsOf(own).map((one) => registers.documents.get(one.id) ?? one)
  return { ...registers, documents: new Map(documents.map((one) => [one.id, one])) }
}
