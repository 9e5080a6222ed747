/** What all scans of one run share, however many it opens: a notice that comes once, one file for refused lines. */
import type { Input } from '../../engines/scan/input/input.js'
import type { Io } from '../../terminal/io.js'
import type { RejectFile } from './reject-file.js'

export class Scans {
  #isTold = false
  #refused: RejectFile | undefined

  /** Whether the notice that every scan begins with is still to be given. */
  isFirst(): boolean {
    const isFirst = !this.#isTold
    this.#isTold = true
    return isFirst
  }

  /** @throws ClaimsError (usage) for a file that is read */
  async refusing(file: string, inputs: readonly Input[], io: Io): Promise<RejectFile> {
    const { RejectFile } = await import('./reject-file.js')
    this.#refused ??= new RejectFile(file, io)
    await this.#refused.refuseToReplace(inputs)
    return this.#refused
  }

  /** What to tell when nothing more is scanned; nothing where no line was refused. @throws ClaimsError (file) */
  async end(): Promise<string | undefined> {
    return this.#refused?.end()
  }
}
