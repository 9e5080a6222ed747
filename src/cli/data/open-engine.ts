/** Which engine answers a command, and the opening of it; the only place where that is asked. */
import { type Choice, chooseEngine } from '../../engines/choose.js'
import { MemoryEngine } from '../../engines/memory.js'
import type { Input } from '../../engines/scan/input/input.js'
import { ClaimsError } from '../../error.js'
import type { Engine } from '../../evidence/engine.js'
import type { DataOptions, ReportOptions } from '../line/options.js'
import type { World } from '../world.js'
import { accessOf } from './access.js'
import { dataFlag, dataNames, loadFor } from './data-names.js'

/** @throws ClaimsError (usage, data or file) */
export async function openEngine(options: ReportOptions, world: World): Promise<Engine> {
  const { data } = options
  const choice = await engineFor(data, world)
  if (choice.engine === 'scan') return openScanned(options, world, choice.inputs)
  return new MemoryEngine(await loadFor(data, world, choice.access), choice.isRecords ? 'file' : 'time')
}

async function openScanned(
  { data, output }: ReportOptions,
  world: World,
  inputs: readonly Input[],
): Promise<Engine> {
  const { ScanEngine } = await import('../../engines/scan/scan-engine.js')
  const { scanOptions } = await import('./scan-options.js')
  const names = dataNames(data, world.io.env)
  const { stop, ...options } = await scanOptions({ data, output }, world, inputs)
  try {
    return await ScanEngine.open(inputs, { ...options, dataFlag: dataFlag(names, data) })
  } catch (error) {
    await stop()
    throw error
  }
}

/** @throws ClaimsError (usage or file) */
export async function engineFor(
  data: Pick<DataOptions, 'data'> & Partial<Pick<DataOptions, 'refused' | 'each'>>,
  world: World,
): Promise<Choice> {
  const { io, engine } = world
  const refuses = data.refused !== undefined
  // Items of a list are counted through the whole file.
  const wanted = refuses ? 'scan' : data.each === undefined ? engine : 'memory'
  const choice = await chooseEngine(dataNames(data, io.env), accessOf(world), {
    cwd: io.cwd,
    onExit: io.onExit ?? (() => () => undefined),
    ...(wanted === undefined ? {} : { engine: wanted }),
  })
  if (refuses && choice.engine === 'memory') {
    throw new ClaimsError('usage', {
      message: '--refused is for files of records (NDJSON)',
      hint: 'other data is read whole or not at all; claims check tells what is wrong with it',
    })
  }
  return choice
}
