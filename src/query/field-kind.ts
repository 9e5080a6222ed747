/** The kinds of fields: how a typed value is read (`meaning.ts`), and what of it the field makes a query of. */
import type { Dataset } from '../model/dataset.js'
import type { Span } from '../dates/edtf.js'
import type { Register } from '../text/names.js'
import type { Query } from './query.js'

/** `only`: a body without its spokesmen. */
export type FieldKind =
  | {
      readonly kind: 'name'
      readonly registers: (dataset: Dataset) => readonly Register[]
      readonly query: (id: string, dataset: Dataset, only: boolean) => Query
    }
  | {
      readonly kind: 'target'
      readonly registers: (dataset: Dataset) => readonly Register[]
      readonly query: (target: TargetMeant, dataset: Dataset, only: boolean) => Query
    }
  | {
      readonly kind: 'choice'
      readonly choices: readonly string[]
      readonly query: (choice: string) => Query
      /** What people type for a choice: reports print DENIES for `deny`. */
      readonly spellings?: readonly (readonly [spelling: string, choice: string])[]
    }
  | { readonly kind: 'date'; readonly query: (range: Span) => Query }
  | { readonly kind: 'moment'; readonly query: (moment: Span) => Query }
  | { readonly kind: 'id'; readonly query: (id: string) => Query }
  | { readonly kind: 'words'; readonly query: (folded: string) => Query }

/** Whom `target:` means, by id; or folded words that the pages have for it. */
export type TargetMeant =
  { readonly party: string } | { readonly source: string } | { readonly words: string }
