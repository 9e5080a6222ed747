/** What a command line asks at the press of TAB, and what it is answered with. */
import type { Call, Command } from '../../cli/command.js'

export interface Candidate {
  /** The whole word. */
  readonly word: string
  readonly what?: string
}

/** What a line asks about: the command so far, the options given, and all that is known of the program. */
export interface CompletionContext {
  readonly call: Call
  readonly command: Command | undefined
  /** Datasets named on the line. */
  readonly data: readonly string[]
}
