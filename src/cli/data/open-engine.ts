/** Which engine answers a call; the only place where that is asked. */
import { type Choice, chooseEngine } from '../../engines/choose.js'
import { accessOf } from './access.js'
import { ClaimsError } from '../../error.js'
import { type Call, optionGiven } from '../command.js'
import { dataNames } from './data-names.js'

/** @throws ClaimsError (file) */
export async function engineFor(call: Call, names: readonly string[] = dataNames(call)): Promise<Choice> {
  const { io, engine } = call.world
  const skipsBad = optionGiven(call, 'skip-bad')
  const forced = skipsBad ? 'scan' : engine
  const choice = await chooseEngine(names, accessOf(call.world), {
    cwd: io.cwd,
    atEnd: io.onExit ?? (() => () => undefined),
    ...(forced === undefined ? {} : { engine: forced }),
  })
  if (skipsBad && choice.engine === 'memory') throw notRecords()
  return choice
}

function notRecords(): ClaimsError {
  return new ClaimsError('usage', {
    message: '--skip-bad is for files of records (NDJSON)',
    hint: 'a dataset in JSON is read whole or not at all; claims check tells what is wrong with it',
  })
}
