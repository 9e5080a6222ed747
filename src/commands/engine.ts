/** Which engine answers a call; the only place where that is asked. */
import { type Choice, chooseEngine } from '../engines/choose.js'
import { accessOf } from './asking/access.js'
import type { Call } from './command.js'
import { dataNames } from './asking/load.js'
import { readingOf } from './asking/reading.js'

/** @throws ClaimsError (file) */
export async function engineFor(call: Call): Promise<Choice> {
  const { io, largestInMemory } = call.world
  const access = accessOf(call.world)
  const { map, dates, noHeader, noQuotes } = readingOf(call)
  const isForeign = map !== undefined || dates !== undefined || noHeader === true || noQuotes === true
  if (isForeign) return { engine: 'memory', access, isRecords: false }
  return chooseEngine(dataNames(call), access, {
    cwd: io.cwd,
    atEnd: io.atEnd ?? (() => () => undefined),
    ...(largestInMemory === undefined ? {} : { largestInMemory }),
  })
}
