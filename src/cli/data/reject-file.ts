/** `--refused FILE`: lines that are no records are kept in a file, byte for byte, and counted. */
import { realpath } from 'node:fs/promises'
import path from 'node:path'
import type { BadLine } from '../../engines/scan/input/bad-line.js'
import type { Input } from '../../engines/scan/input/input.js'
import { ClaimsError } from '../../error.js'
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

export class RejectFile {
  readonly #io: Files
  readonly #file: string
  #opened: Opened | undefined
  #held: Uint8Array[] = []
  #bytes = 0
  /** Where the lines stand that are in it. */
  readonly #kept = new Set<string>()

  constructor(file: string, io: Files) {
    this.#io = io
    this.#file = file
  }

  /** @throws ClaimsError (usage) where one of the inputs is this file */
  async refuseToReplace(inputs: readonly Input[]): Promise<void> {
    for (const input of inputs)
      if (await isSameFile(this.#io, this.#file, input.file)) throw isRead(this.#file)
  }

  /**
   * A line that several passes meet is kept once.
   * @throws ClaimsError (file) where it cannot be written; a file that is there is then as it was
   */
  async put({ file }: Pick<Input, 'file'>, { bytes, offset }: BadLine): Promise<void> {
    const place = `${String(offset)} ${file}`
    if (this.#kept.has(place)) return
    this.#kept.add(place)
    this.#opened ??= await opened(this.#io, this.#file)
    this.#held.push(bytes, NEWLINE)
    this.#bytes += bytes.length + 1
    if (this.#bytes > MANY) await this.#write()
  }

  /** What to tell in the end; nothing where no line was refused. @throws as `put` */
  async end(): Promise<string | undefined> {
    await this.#write()
    await this.#opened?.close()
    const count = this.#kept.size
    if (count === 0) return undefined
    return `${String(count)} ${count === 1 ? 'line is' : 'lines are'} refused, kept in ${this.#file}`
  }

  async #write(): Promise<void> {
    const held = this.#held.splice(0)
    this.#bytes = 0
    if (held.length > 0) await this.#opened?.write(Buffer.concat(held))
  }
}

async function isSameFile({ cwd }: Files, ...files: readonly [string, string]): Promise<boolean> {
  const real = (file: string): Promise<string> => realpath(path.resolve(cwd, file))
  const [one, other] = await Promise.all(files.map((file) => real(file).catch(() => undefined)))
  return one !== undefined && one === other
}

function isRead(file: string): ClaimsError {
  return new ClaimsError('usage', {
    message: `--refused names ${file}, which is the data`,
    hint: 'name another file: refused lines are written there',
  })
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
