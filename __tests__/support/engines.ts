/** The engines that every common case is put to. A further engine is a line here. */
import type { World } from '../../src/cli/world.js'
import type { Ran, Setting } from './claims.js'

export interface TestedEngine {
  readonly name: string
  readonly world: Partial<World>
}

/** All others must print what the first one prints. */
export const ENGINES: readonly [TestedEngine, ...TestedEngine[]] = [
  { name: 'memory', world: { engine: 'memory' } },
  { name: 'scan', world: { engine: 'scan' } },
]

/** A block holds about one line, so that lines are cut at every place, and most are longer than a block. */
export const SMALL_BLOCKS: Partial<World> = {
  blockSizes: { block: 512, longestLine: 2 ** 20 },
  mostHeld: 2000,
}

export interface Answer {
  readonly stdout: string
  readonly exit: number
  /** Errors only: an engine may tell how it reads. */
  readonly errors: string
}

/** The whole of standard output, the exit code, and what went wrong. */
export function answerOf({ stdout, stderr, exit }: Ran): Answer {
  const at = stderr.indexOf('claims: error')
  return { stdout, exit, errors: at < 0 ? '' : stderr.slice(at) }
}

export function settingOf({ world }: TestedEngine, setting: Setting, more: Partial<World> = {}): Setting {
  return { ...setting, world: { ...setting.world, ...more, ...world } }
}
