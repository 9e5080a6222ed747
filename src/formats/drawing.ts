/** What every format is given beside the report. */
import type { Json } from '../reports/report.js'
import type { WriteBytes } from '../terminal/io.js'
import type { RenderTarget } from '../terminal/render-target.js'

/** Where it is drawn, for the formats that wrap, and what else the user asked for. */
export interface Drawing extends RenderTarget {
  /** Only these fields of the items, in this order (`--fields`). */
  readonly fields?: readonly string[]
  /** Only the summary (`--brief`). */
  readonly brief?: boolean
  /** CSV and TSV: cells that a spreadsheet would take for formulas stay as they are (`--raw`). */
  readonly raw?: boolean
  /** It goes to a terminal, perhaps through a pager: what people read there must not act on it. */
  readonly isTerminal?: boolean
  /** What a JSON document says about the question, before the answer. */
  readonly envelope: { readonly query: Json; readonly dataset: Json }
  /** Where bytes may go that need no drawing: past the pager, to where `out` goes. */
  readonly outBytes?: WriteBytes
}
