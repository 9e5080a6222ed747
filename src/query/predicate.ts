/**
 * The leaves of a question, as data: what must hold of the values at some paths of a flat record. Every engine derives
 * from them what it does: matching in memory, the needles of a scan, the values that an answer depends on. What a field
 * of a question means is written once, with these, in `fields.ts`.
 */
import type { Span } from '../dates/edtf.js'
import type { RelationType } from '../model/relation.js'
import type { ReplyWay } from '../model/reply-way.js'
import type { DatePath, TextPath, Path } from './record-path.js'

/** Of `FlatRecord` at a path. */
export type Value = string | boolean

export type Predicate =
  /** Some value at the path is one of `values`; perhaps, where it is one of `perhaps`. */
  | {
      readonly tag: 'in'
      readonly path: Path
      readonly values: ReadonlySet<Value>
      readonly perhaps?: ReadonlySet<Value>
    }
  /** There is some value, or some entry of a list, at the path. */
  | { readonly tag: 'exists'; readonly path: Path }
  /** The date lies in the range: perhaps, where some of its days do (`dates/overlap.ts`). */
  | { readonly tag: 'overlaps'; readonly path: DatePath; readonly range: Span }
  /**
   * A reader could know of it at the moment: the first of `publishedDate`, `documents.datePublished` and `saidDate` that
   * is known lies by then. Where that is only perhaps, a `saidDate` that is certainly later excludes it.
   */
  | { readonly tag: 'known-by'; readonly moment: Span }
  /**
   * The date is marked as uncertain or longer than a day. An inferred year alone (`2022?-11-07`) does not count; nor
   * does a `happenedDate` from one day to another (`a/b`), since what lasts is not uncertain for that.
   */
  | { readonly tag: 'inexact'; readonly path: 'saidDate' }
  /** The folded phrase (`text/fold.ts`) stands within one of the texts, each folded by itself. */
  | { readonly tag: 'contains'; readonly paths: readonly TextPath[]; readonly folded: string }
  /** It is the id of the statement, of its incident, or of a document in which it stands. */
  | { readonly tag: 'has-id'; readonly id: string }
  /** All words of `folded` are words of the folded text, in any order. */
  | { readonly tag: 'has-words'; readonly path: TextPath; readonly folded: string }
  | SurroundingsPredicate

/** What a statement by itself does not decide: an engine supplies it as `Surroundings`; without them it is perhaps so. */
export type SurroundingsPredicate =
  /** It has a relation of the type: one that begins with it, or a mutual one. Either end may carry it. */
  | { readonly tag: 'related'; readonly type: RelationType }
  /** An explicit relation answers it in one of the ways. */
  | { readonly tag: 'replied'; readonly ways: ReadonlySet<ReplyWay> }
  /** The data goes on for so long after it that an answer would stand in it; perhaps, where it may not. */
  | { readonly tag: 'waited' }
  /** So many parties to the conflict make a statement on its incident: exactly one, or at least two. */
  | { readonly tag: 'sides'; readonly sides: 'one' | 'both' }

type Nothing = { readonly tag: 'nothing' }

/** Nothing where there are no values. */
export function isIn(
  path: Path,
  values: Iterable<Value>,
  perhaps: readonly Value[] = [],
): Predicate | Nothing {
  const all = new Set(values)
  if (all.size === 0) return { tag: 'nothing' }
  return { tag: 'in', path, values: all, ...(perhaps.length === 0 ? {} : { perhaps: new Set(perhaps) }) }
}
