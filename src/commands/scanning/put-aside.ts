/** `--skip-bad FILE`: lines that are no records are put into a file, as they stand, and counted. */
import { type FileHandle, open } from 'node:fs/promises'
import path from 'node:path'
import type { BadLine } from '../../engines/scan/input/bad-line.js'
import { ClaimsError, systemCode } from '../../error.js'
import { type Call, optionText } from '../command.js'

const NEWLINE = Buffer.from('\n')

export class PutAside {
  readonly #file: string
  readonly #path: string
  #handle: FileHandle | undefined
  #count = 0

  /** Undefined where the call does not ask for it. */
  static of(call: Call): PutAside | undefined {
    const file = optionText(call, 'skip-bad')
    return file === undefined ? undefined : new PutAside(file, path.resolve(call.world.io.cwd, file))
  }

  private constructor(file: string, absolute: string) {
    this.#file = file
    this.#path = absolute
  }

  /** @throws ClaimsError (file) where it cannot be written */
  async put({ bytes }: BadLine): Promise<void> {
    try {
      this.#handle ??= await open(this.#path, 'w')
      await this.#handle.writev([bytes, NEWLINE])
    } catch (error) {
      throw new ClaimsError('file', {
        message: `cannot write ${this.#file} (${systemCode(error)})`,
        hint: '--skip-bad names the file for lines that are no records',
      })
    }
    this.#count += 1
  }

  /** What to tell in the end; nothing where no line was put aside. */
  async end(): Promise<string | undefined> {
    await this.#handle?.close()
    this.#handle = undefined
    const count = this.#count
    this.#count = 0
    if (count === 0) return undefined
    return `${String(count)} ${count === 1 ? 'line is' : 'lines are'} no ${count === 1 ? 'record' : 'records'}, put aside in ${this.#file}`
  }
}
