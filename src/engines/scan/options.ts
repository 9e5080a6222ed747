/** Inputs and callbacks of a scan. */
import type { Gathered } from '../../dataset/foreign/mapped-reader.js'
import type { BadLine } from './input/bad-line.js'
import type { BlockSizes } from './input/blocks.js'
import type { Input } from './input/input.js'

/** Names are looked up before the question is answered. */
export type Phase = 'names' | 'answer'
export type Progress = (bytes: number, phase: Phase) => void

export interface ScanOptions {
  readonly sizes?: BlockSizes
  /** What one adds to a command to ask this data. */
  readonly dataFlag?: string
  /** For tests: workers are called in for files of any size, which are cut into parts of so many bytes. */
  readonly threadPart?: number
  /** For lines that are not ours: what they say of one another. */
  readonly gathered?: Gathered
  /** Takes lines that are no records; without it the first one ends the scan. */
  readonly refuse?: (input: Input, bad: BadLine) => Promise<void>
  /** Is told how many bytes more were read, unpacked. */
  readonly progress?: Progress
  /** Is called before anything that was found is given out, where it is printed at once. */
  readonly finds?: () => Promise<void>
  /** Is called when all was read, or nothing more will be. */
  readonly done?: () => Promise<void>
}
