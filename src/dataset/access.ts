/** What reading needs from outside; handed in, so that a test can hold the files and the terminal in its hand. */
import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'

export interface Access {
  /** The bytes of a file; iteration throws as Node's `fs` does (`code` ENOENT and so on). */
  readonly open: (path: string) => AsyncIterable<Uint8Array>
  /** The names in a folder. */
  readonly files: (folder: string) => Promise<readonly string[]>
  readonly stdin: AsyncIterable<Uint8Array>
  readonly stdinIsTerminal: boolean
  /** The folder of the datasets that come with the program. */
  readonly bundledFolder: string
  /** Says something to the person at the terminal, beside the answer. */
  readonly notify: (message: string) => void
}

/** The real file system. */
export const fileSystem: Pick<Access, 'open' | 'files'> = {
  open: (path) => createReadStream(path),
  files: (folder) => readdir(folder),
}
