/** The options that decide which data is asked, and how its reading is shown. */
import type { DataOptions, OutputOptions } from '../line/options.js'

export interface OpenOptions {
  readonly data: DataOptions
  readonly output: OutputOptions
}
