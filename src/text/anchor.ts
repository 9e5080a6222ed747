/** A place in a document's text (W3C Web Annotation selectors). Positions are Unicode code points, end exclusive. */

export const ANCHOR_ROLES = ['content', 'source', 'cue', 'date'] as const

export interface Anchor {
  readonly role: (typeof ANCHOR_ROLES)[number]
  /** A document's id. */
  readonly document: string
  readonly selector: readonly Selector[]
}

export type Selector = TextQuoteSelector | TextPositionSelector | RangeSelector

export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector'
  readonly exact: string
  readonly prefix?: string
  readonly suffix?: string
}

export interface TextPositionSelector {
  readonly type: 'TextPositionSelector'
  readonly start: number
  readonly end: number
}

/** A longer passage, by its first and last few words, so that no sentence of somebody's text is copied. */
export interface RangeSelector {
  readonly type: 'RangeSelector'
  readonly startSelector: TextQuoteSelector
  readonly endSelector: TextQuoteSelector
}
