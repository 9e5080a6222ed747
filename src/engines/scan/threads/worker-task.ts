/** What a worker is told, and what it answers. All of it is cloned on the way. */
import type { ErrorKind, Problem } from '../../../error.js'
import type { Found, Want } from '../collector.js'
import type { Care, Passed } from '../pass.js'
import type { NameIndex, ScanQuestion } from '../names/record-question.js'
import type { Part } from '../input/stretches.js'
import type { Totals } from '../scanner.js'

export interface Task {
  readonly path: string
  /** What messages call the file. */
  readonly file: string
  readonly wanted: ScanQuestion
  readonly known: NameIndex
  readonly want: Want
  readonly care: Care
}

/** A part to scan; or null when there are no more, and totals are wanted. */
export type Order = (Part & { readonly isFirst: boolean }) | null

export interface Outcome extends Passed {
  readonly found: Found
  /** What ended it: a ClaimsError, which does not survive cloning. */
  readonly failure?: { readonly kind: ErrorKind; readonly problems: readonly Problem[] }
}

export type Reply =
  /** The first of a worker, which nobody asked for. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'outcome'; readonly outcome: Outcome }
  | { readonly kind: 'totals'; readonly totals: Totals }
