/** What a worker is told, and what it answers. All of it is cloned on the way. */
import type { BadLine } from '../input/bad-line.js'
import type { CellsFound } from '../counting/cells.js'
import type { Found, Want } from '../collector.js'
import type { Care } from '../pass.js'
import type { Known, Wanted } from '../names/record-question.js'
import type { Part } from '../input/stretches.js'

export interface Task {
  readonly path: string
  /** What messages call the file. */
  readonly file: string
  readonly wanted: Wanted
  readonly known: Known
  readonly want: Want
  readonly care: Care
}

/** A part to scan; or null when there are no more, and counts are to be told. */
export type Order = (Part & { readonly isFirst: boolean }) | null

export interface Outcome {
  readonly found: Found
  readonly bad: readonly BadLine[]
  readonly bytes: number
}

export type Reply =
  | { readonly kind: 'outcome'; readonly outcome: Outcome }
  | { readonly kind: 'cells'; readonly cells: CellsFound | undefined }
  /** A ClaimsError, which does not survive cloning. */
  | {
      readonly kind: 'error'
      readonly error: { readonly kind: string; readonly problems: readonly unknown[] }
    }
