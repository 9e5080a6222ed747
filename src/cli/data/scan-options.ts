/** What a scan is given beside the question: mappings, a file for refused lines, progress, and what tests set. */
import type { Input } from '../../engines/scan/input/input.js'
import type { ScanOptions } from '../../engines/scan/options.js'
import type { OnExit } from '../../engines/scan/output/temporary.js'
import type { World } from '../world.js'
import { accessOf } from './access.js'
import { gatheredFor } from './mapped.js'
import type { OpenOptions } from './open-options.js'
import { readingProgress } from './reading-progress.js'
import { Scans } from './scans.js'

interface ForScans extends ScanOptions {
  readonly mostHeld?: number
  readonly onExit: OnExit
  /** Shows no progress any more. */
  readonly stop: () => Promise<void>
}

/** @throws ClaimsError (usage, data or file) */
export async function scanOptions(
  { data, output }: OpenOptions,
  world: World,
  inputs: readonly Input[],
): Promise<ForScans> {
  const { io, blockSizes, threadPart, mostHeld, scans = new Scans() } = world
  const progress = readingProgress(io, inputs)
  const refused = data.refused === undefined ? undefined : await scans.refusing(data.refused, inputs, io)
  if (scans.isFirst()) accessOf(world).notify(UNCHECKED)
  try {
    const gathered = await gatheredFor(data, world, inputs, progress.add)
    await progress.pause()
    return {
      stop: progress.stop,
      onExit: io.onExit ?? (() => () => undefined),
      progress: progress.add,
      done: progress.pause,
      // What is found would be mixed with the progress there.
      ...(io.stdout.isTerminal && output.output === undefined ? { finds: progress.stop } : {}),
      ...(gathered === undefined ? {} : { gathered }),
      ...(refused === undefined ? {} : { refuse: (input, bad) => refused.put(input, bad) }),
      ...(blockSizes === undefined ? {} : { sizes: blockSizes }),
      ...(threadPart === undefined ? {} : { threadPart }),
      ...(mostHeld === undefined ? {} : { mostHeld }),
    }
  } catch (error) {
    await progress.stop()
    throw error
  }
}

const UNCHECKED =
  'a line of a scanned file is checked only where it gets a look; claims check looks at each of them'
