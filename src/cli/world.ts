/** What a command may reach outside itself: the streams and environment, and the package's own files. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { EngineName } from '../engines/choose.js'
import type { BlockSizes } from '../engines/scan/input/blocks.js'
import type { Io } from '../terminal/io.js'
import type { Scans } from './data/scans.js'

export interface World {
  readonly io: Io
  /** The folder that holds `data/` and `package.json` of this package. */
  readonly packageFolder: string
  /** What the scans of a run share; each run has its own. */
  readonly scans?: Scans
  /** For tests: the engine that answers wherever both can, whatever the size of the data. */
  readonly engine?: EngineName
  /** For tests: scanned files are read in blocks of these sizes. */
  readonly blockSizes?: BlockSizes
  /** For tests: workers are called in for scanned files of any size, which are cut into parts of so many bytes. */
  readonly threadPart?: number
  /** For tests: more characters than that are sorted in temporary files. */
  readonly mostHeld?: number
}

/** A text file of this package, by the way to it from its folder. */
export function packageText({ packageFolder }: World, ...way: readonly string[]): Promise<string> {
  return readFile(path.join(packageFolder, ...way), 'utf8')
}
