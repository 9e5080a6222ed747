/**
 * The world that a command sees: streams, environment, folder. `main.ts` makes the real one, tests make their own;
 * nothing else touches the process.
 */

/** Resolves when more may be written: a slow reader holds the writer back. Rejects when nobody reads any more. */
export type Write = (text: string) => Promise<void>
export type WriteBytes = (bytes: Uint8Array) => Promise<void>

export interface Sink {
  readonly write: Write
  /** The same of UTF-8. */
  readonly writeBytes?: WriteBytes
  readonly isTerminal: boolean
  /** The size of the terminal in characters; 0 or absent where it is not known. */
  readonly columns?: number
  readonly rows?: number
  /** Another program gets the terminal: Ctrl-C is meant for it until the returned function is called. */
  readonly lend?: () => () => void
}

interface Source extends AsyncIterable<Uint8Array> {
  readonly isTerminal: boolean
}

export type Environment = Readonly<Record<string, string | undefined>>

export interface Io {
  readonly stdin: Source
  readonly stdout: Sink
  readonly stderr: Sink
  readonly env: Environment
  /** Today as `2022-11-07`, where the user sets it; nothing asks a clock for the day. */
  readonly now?: string
  readonly cwd: string
  /** Has something done at the end of the program, however it ends; the returned function calls it off. */
  readonly onExit?: (clean: () => void) => () => void
  /** Waits for a key of the person at the terminal; absent where there is none. Rejects nothing: Ctrl-C ends the program. */
  readonly key?: () => Promise<string>
}
