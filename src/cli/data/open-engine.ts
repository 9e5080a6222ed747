/** Which engine answers a command; the only place where that is asked. */
import { type Choice, chooseEngine } from '../../engines/choose.js'
import { accessOf } from './access.js'
import { ClaimsError } from '../../error.js'
import type { DataOptions } from '../line/options.js'
import type { World } from '../world.js'
import { dataNames } from './data-names.js'

/** @throws ClaimsError (file) */
export async function engineFor(
  data: Pick<DataOptions, 'data'> & { readonly refused?: string | undefined },
  world: World,
): Promise<Choice> {
  const { io, largestInMemory } = world
  const refuses = data.refused !== undefined
  const largest = refuses ? NOTHING : largestInMemory
  const choice = await chooseEngine(dataNames(data, io.env), accessOf(world), {
    cwd: io.cwd,
    atEnd: io.onExit ?? (() => () => undefined),
    ...(largest === undefined ? {} : { largestInMemory: largest }),
  })
  if (refuses && choice.engine === 'memory') throw notRecords()
  return choice
}

/** Not even an empty file is read into memory. */
const NOTHING = -1

function notRecords(): ClaimsError {
  return new ClaimsError('usage', {
    message: '--refused is for files of records (NDJSON)',
    hint: 'a dataset in JSON is read whole or not at all; claims check tells what is wrong with it',
  })
}
