/**
 * Printed words beside another text's, word by word. Words are compared in lower case; marks between them only
 * decide between verbatim and nearly. Similarity is 2 · matching words / all words of both texts (the ratio of
 * Ratcliff and Obershelp, on words), with the matches of a shortest edit script (Myers, 1986).
 */
import { diffArrays } from 'diff'

export type WordMatch =
  /** the same characters */
  | 'verbatim'
  /** the same words, other marks or capitals */
  | 'nearly'
  /** part of the words differ inside the quotation marks */
  | 'words-differ'

/** A place where the words of two texts differ. */
export interface WordChange {
  /** Words that only the printed text has; empty where it leaves some out. */
  readonly printed: string
  /** What the other text has in their place; empty where the printed text puts some in. */
  readonly witness: string
}

export interface WordComparison {
  /** Matching words. */
  readonly kept: number
  readonly printedWords: number
  readonly witnessWords: number
  /** In the order of the text. */
  readonly changes: readonly WordChange[]
  /** 0 to 1. */
  readonly similarity: number
  readonly match: WordMatch
}

export const WORD_MATCH_WORDS: Readonly<Record<WordMatch, string>> = {
  verbatim: 'verbatim',
  nearly: 'nearly: the same words, other marks or capitals',
  'words-differ': 'part of the words differ inside the quotation marks',
}

/**
 * @param printed the words of the page
 * @param witness those of the other text
 */
export function compareWords(printed: string, witness: string): WordComparison {
  const [ours, theirs] = [wordsIn(printed), wordsIn(witness)]
  const changes: WordChange[] = []
  let kept = 0
  let open: WordChange | undefined
  for (const part of diffArrays(ours, theirs)) {
    const words = part.value.join(' ')
    if (!part.added && !part.removed) {
      kept += part.value.length
      if (open !== undefined) changes.push(open)
      open = undefined
    } else {
      const before: WordChange = open ?? { printed: '', witness: '' }
      open = part.removed ? { ...before, printed: words } : { ...before, witness: words }
    }
  }
  if (open !== undefined) changes.push(open)
  const all = ours.length + theirs.length
  return {
    kept,
    printedWords: ours.length,
    witnessWords: theirs.length,
    changes,
    similarity: all === 0 ? 1 : (2 * kept) / all,
    match: wordMatchOf(printed, witness, changes),
  }
}

/** Letters and digits, with the apostrophes and hyphens inside them. */
export function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:[’'-][\p{L}\p{M}\p{N}]+)*/gu) ?? []
}

function wordMatchOf(printed: string, witness: string, changes: readonly WordChange[]): WordMatch {
  if (changes.length > 0) return 'words-differ'
  return printed === witness ? 'verbatim' : 'nearly'
}
