/** Records by their ids. */
import type { FlatRecord } from '../../../model/record.js'
import type { Line } from '../lines/line.js'
import { eachRecord, type Reading } from './each-record.js'

/** Those that are there, in the order of the inputs. */
export async function recordsById(ids: ReadonlySet<string>, reading: Reading): Promise<FlatRecord[]> {
  const found = new Map<string, FlatRecord>()
  const needles = [...ids].map((id) => `"${id}"`)
  // Many are slower to look for than lines are to read.
  const choices = needles.length > MOST ? [] : [needles]
  const look = (line: Line): boolean => {
    const record = line.record()
    if (record !== undefined && ids.has(record.id)) found.set(record.id, record)
    return found.size < ids.size
  }
  if (ids.size > 0) await eachRecord(reading, choices, () => look)
  return [...found.values()]
}

const MOST = 6
