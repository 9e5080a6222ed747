/** The words of a statement as they are printed, and what other texts have in their place. */
import type { Exactness } from './exactness.js'

/** What stands between two quoted pieces in `text`; an editor's mark, never a speaker's word. */
export const PIECE_MARK = ' […] '

export interface Quote {
  readonly exactness: Exactness
  /** The words inside the printed quotation marks, exactly; several pieces are parted by ` […] `. */
  readonly text?: string
  /** The pieces, where the words were printed in more than one. */
  readonly pieces?: readonly string[]
  /** Marks inside the words where the printed page left something out, `(…)`. */
  readonly elisions?: readonly string[]
  readonly original?: { readonly text: string; readonly inLanguage: string }
  /** The words are a translation of a translation. */
  readonly backTranslated?: boolean
  readonly witnesses?: readonly Witness[]
}

/** The same utterance in another text. */
export interface Witness {
  /** A document's id. */
  readonly document: string
  readonly text: string
  /** The words of the quotation in whose place `text` stands; the whole quotation where absent. */
  readonly inPlaceOf?: string
  readonly inLanguage?: string
  /** The coder's translation of `text`, where it is in another language. */
  readonly translation?: string
  readonly note?: string
}

/** The quoted pieces, none where no words are kept. */
export function quotedPieces(quote: Quote | undefined): readonly string[] {
  if (quote?.pieces !== undefined) return quote.pieces
  return quote?.text === undefined ? [] : [quote.text]
}
