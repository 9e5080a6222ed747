/** `--refused FILE`: lines that are no records are kept in a file, byte for byte, and counted. */
import { realpath } from 'node:fs/promises'
import path from 'node:path'
import type { BadLine } from '../../engines/scan/input/bad-line.js'
import type { Input } from '../../engines/scan/input/input.js'
import { ClaimsError } from '../../error.js'
import { counted } from '../../reports/phrase/counts.js'
import type { Io } from '../../terminal/io.js'
import { writeAtomically } from '../output/atomic-write.js'

const NEWLINE = Buffer.from('\n')
/** So many bytes are gathered before they are written. */
const MANY = 2 ** 16

/** Where files stand, and what is done when the program ends. */
type Files = Pick<Io, 'cwd' | 'onExit'>

interface Opened {
  readonly write: (bytes: Uint8Array) => Promise<void>
  /** Puts the file in its place. */
  readonly close: () => Promise<void>
}

export interface RejectFile {
  /** @throws ClaimsError (file) where it cannot be written; a file that is there is then as it was */
  readonly put: (line: BadLine) => Promise<void>
  /** What to tell in the end; nothing where no line was refused. @throws as `put` */
  readonly end: () => Promise<string | undefined>
}

/** Undefined where no file is named. @throws ClaimsError (usage) for a file that is read */
export async function rejectFile(
  file: string | undefined,
  inputs: readonly Input[],
  io: Files,
): Promise<RejectFile | undefined> {
  if (file === undefined) return undefined
  for (const input of inputs) {
    if (!(await isSameFile(io, file, input.file))) continue
    throw new ClaimsError('usage', {
      message: `--refused names ${file}, which is the data`,
      hint: 'name another file: refused lines are written there',
    })
  }
  let open: Opened | undefined
  let held: Uint8Array[] = []
  let bytes = 0
  let count = 0
  const write = async (): Promise<void> => {
    const lines = Buffer.concat(held)
    held = []
    bytes = 0
    if (lines.length > 0) await open?.write(lines)
  }
  return {
    put: async (line) => {
      open ??= await opened(io, file)
      held.push(line.bytes, NEWLINE)
      bytes += line.bytes.length + 1
      count += 1
      if (bytes > MANY) await write()
    },
    end: async () => {
      await write()
      await open?.close()
      open = undefined
      const refused = count
      count = 0
      if (refused === 0) return undefined
      return `${counted(refused, 'line is', 'lines are')} refused, kept in ${file}`
    },
  }
}

async function isSameFile({ cwd }: Files, ...files: readonly [string, string]): Promise<boolean> {
  const real = (file: string): Promise<string> => realpath(path.resolve(cwd, file))
  const [one, other] = await Promise.all(files.map((file) => real(file).catch(() => undefined)))
  return one !== undefined && one === other
}

/** The file is there, under another name, until it is closed. */
function opened(io: Files, file: string): Promise<Opened> {
  return new Promise((open, fail) => {
    const whole = writeAtomically(io, file, (out) => {
      return new Promise((end) => {
        open({
          write: out,
          close: async () => {
            end()
            await whole
          },
        })
      })
    })
    whole.catch(fail)
  })
}
