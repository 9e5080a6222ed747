/** What is wrong with a file, before its place is looked up: most files are sound and need no positions. */
import { suggestion } from '../text/nearest.js'

export const RULES = ['syntax', 'duplicate-key', 'schema', 'duplicate-id', 'reference', 'date'] as const

/** The way to a value, from the outside in: `['statements', 3, 'act']`. */
export type Path = readonly (string | number)[]

/** Whoever has rules of its own says which. */
export interface Finding<Rule extends string = (typeof RULES)[number]> {
  readonly rule: Rule
  readonly message: string
  readonly hint?: string
  readonly didYouMean?: readonly string[]
  /** An offset into the text in UTF-16 code units; or the way to a value, or to a key of it. */
  readonly at: { readonly offset: number } | { readonly path: Path; readonly key?: string }
}

/** `statements[3].act`; how messages name a place that also has a line and a column. */
export function pathText(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '')
}

/** The field of an error that carries suggestions, best first, in any case; nothing where nothing is near. */
export function didYouMean(word: string, rightWords: Iterable<string>): { didYouMean?: readonly string[] } {
  return suggestion(
    word.toLowerCase(),
    [...rightWords].map((right) => [right.toLowerCase(), right] as const),
  )
}
