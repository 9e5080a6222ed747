/**
 * Which engine answers. What is not large is read into memory, where every question can be asked of all of it. Files of
 * records (NDJSON) that are large, and streams of them, are scanned.
 */
import path from 'node:path'
import { constants, gunzipSync } from 'node:zlib'
import type { Access } from '../dataset/access.js'
import { isRecordLines, isTable } from '../dataset/kind.js'
import { isGzip, STANDARD_INPUT } from '../dataset/read.js'
import { resolveName } from '../dataset/resolve.js'
import { fileInput } from './scan/input/file-input.js'
import type { Input, StartedInput } from './scan/input/input.js'
import { StreamInput } from './scan/input/stream-input.js'
import type { OnExit } from './scan/output/temporary.js'

/** What is larger is scanned, which soon is faster; what is not is checked whole. */
export const LARGEST_IN_MEMORY: number = 2 ** 22

/** A small packed file may hold ten times its size. */
const PACKING = 10

export type EngineName = 'memory' | 'scan'

export type Choice =
  | { readonly engine: 'scan'; readonly inputs: readonly Input[] }
  /** With the access to read from: a stream may have been begun. */
  | {
      readonly engine: 'memory'
      readonly access: Access
      /** Whether all of it is records, whose order is that of their file. */
      readonly isRecords: boolean
    }

interface Where {
  readonly cwd: string
  readonly onExit: OnExit
  /** Decides where both engines can answer; the size of the data decides where it is absent. */
  readonly engine?: EngineName
}

/** @throws ClaimsError (file) for a name that leads to no file */
export async function chooseEngine(names: readonly string[], access: Access, where: Where): Promise<Choice> {
  const inputs: Input[] = []
  let large = false
  let held = access
  for (const name of names) {
    const file = await resolveName(name, access)
    if (file === '-' && access.stdinIsTerminal) return { engine: 'memory', access, isRecords: false }
    const input: StartedInput =
      file === '-'
        ? new StreamInput(STANDARD_INPUT, access.stdin, where.onExit)
        : await fileInput(file, path.resolve(where.cwd, file))
    const start = await input.start(where.engine === 'scan' ? START : LARGEST_IN_MEMORY + 1)
    if (file === '-') held = { ...access, stdin: input.stored() }
    if (!isRecords(start, input.file)) return { engine: 'memory', access: held, isRecords: false }
    large ||= (input.size ?? start.length) * (isGzip(start) ? PACKING : 1) > LARGEST_IN_MEMORY
    inputs.push(input)
  }
  const scans = where.engine === undefined ? large : where.engine === 'scan'
  return scans ? { engine: 'scan', inputs } : { engine: 'memory', access: held, isRecords: true }
}

function isRecords(stored: Buffer, file: string): boolean {
  const start = isGzip(stored) ? beginningOf(stored) : stored
  return !isTable(start, file) && isRecordLines(start, file)
}

/** What the beginning of packed bytes holds. */
function beginningOf(stored: Buffer): Buffer {
  try {
    return gunzipSync(stored.subarray(0, START), { finishFlush: constants.Z_SYNC_FLUSH })
  } catch {
    return Buffer.alloc(0)
  }
}

const START = 2 ** 14
