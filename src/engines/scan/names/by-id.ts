/** Records by their ids. */
import type { FlatRecord } from '../../../model/record.js'
import type { Kernel } from '../../kernel/kernel.js'
import type { Line } from '../lines/line.js'
import { eachRecord, type Look, type Reading } from './each-record.js'

/** Those that are there, in the order of the inputs. */
export async function recordsById(ids: ReadonlySet<string>, reading: Reading): Promise<FlatRecord[]> {
  const found = new Map<string, FlatRecord>()
  const needles = [...ids].map((id) => `"${id}"`)
  // Many are slower to look for than lines are to read.
  const choices = needles.length > MOST ? [] : [needles]
  const lookIn = (kernel: Kernel): Look => {
    const idOf = idReader(kernel)
    return (line) => {
      const id = idOf(line)
      if (id !== undefined && !ids.has(id)) return true
      const record = line.record()
      if (record !== undefined && ids.has(record.id)) found.set(record.id, record)
      return found.size < ids.size
    }
  }
  if (ids.size > 0) await eachRecord(reading, choices, lookIn)
  return [...found.values()]
}

/** The id of a line that is recognised, read without a parse; undefined where a parse must tell it. */
function idReader(kernel: Kernel): (line: Line) => string | undefined {
  const slotOf: (number | undefined)[] = []
  return ({ shape }) => {
    if (shape === undefined) return undefined
    const slot = (slotOf[shape.number] ??= shape.slots.findIndex(({ path }) => path === 'id'))
    if (slot < 0) return undefined
    const id = kernel.bytes.toString('latin1', kernel.valueStart(slot), kernel.valueEnd(slot))
    return id.includes('\\') ? undefined : id
  }
}

const MOST = 6
