/**
 * A question as a value: a plain tagged union that an engine can evaluate, or compile for another engine.
 * Names are ids by now, dates are spans: nothing in a Query depends on how it was typed.
 */
import type { Act } from '../model/act.js'
import type { Span } from '../dates/edtf.js'
import type { Exactness } from '../model/quote.js'
import type { RelationType } from '../model/relation.js'
import type { IS_CHOICES } from './fields.js'

export type Query =
  | { readonly tag: 'everything' }
  | { readonly tag: 'nothing' }
  | { readonly tag: 'and'; readonly all: readonly Query[] }
  | { readonly tag: 'or'; readonly any: readonly Query[] }
  | { readonly tag: 'not'; readonly query: Query }
  /** Ids of sources, spokesmen and joint sources already added. */
  | { readonly tag: 'source'; readonly ids: ReadonlySet<string> }
  /** Ids of parties; of sources that belong to them. */
  | { readonly tag: 'party'; readonly ids: ReadonlySet<string> }
  | {
      readonly tag: 'target'
      readonly parties: ReadonlySet<string>
      readonly sources: ReadonlySet<string>
      readonly words?: string
    }
  | { readonly tag: 'act'; readonly act: Act }
  | { readonly tag: 'incident'; readonly id: string }
  | { readonly tag: 'document'; readonly id: string }
  | { readonly tag: 'agency'; readonly id: string }
  | { readonly tag: 'quoted'; readonly exactness: Exactness }
  | { readonly tag: 'date'; readonly field: 'said' | 'happened' | 'published'; readonly range: Span }
  | { readonly tag: 'known-by'; readonly moment: Span }
  | { readonly tag: 'relation'; readonly type: RelationType }
  | { readonly tag: 'is'; readonly property: (typeof IS_CHOICES)[number] }
  | { readonly tag: 'id'; readonly id: string }
  /** Folded words that must all occur. */
  | { readonly tag: 'text'; readonly folded: string }

/** A value of a field as a Query, and as it is written back: with ids for names, and right case. */
export interface Meaning {
  readonly query: Query
  readonly written: string
}
