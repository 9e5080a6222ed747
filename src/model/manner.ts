/** In which manner several speak: one sentence says it of each of them, or they say it together. */
import type { Source } from './source.js'
import type { Statement } from './statement.js'

export type Manner =
  /** by itself */
  | 'alone'
  /** one sentence says it of each of them */
  | 'each'
  /** together */
  | 'jointly'

/** "Accused each other", and a report that none of them made, are said of each; the rest of joint sources is joint. */
export function mannerOf(source: Source | undefined, statement: Statement): Manner {
  if (source?.type !== 'Joint') return 'alone'
  return statement.mutual === true || statement.act === 'not-reported' ? 'each' : 'jointly'
}
