/** The right spelling that somebody probably meant. */
import { distance } from 'fastest-levenshtein'

/** The nearest of the right words, best first; none where nothing is near. */
export function nearest(word: string, rightWords: Iterable<string>): string[] {
  const farthest = Math.max(2, Math.floor(word.length / 3))
  return [...rightWords]
    .map((right) => ({ right, far: distance(word.toLowerCase(), right.toLowerCase()) }))
    .filter(({ far }) => far <= farthest)
    .sort((a, b) => a.far - b.far || (a.right < b.right ? -1 : 1))
    .slice(0, 3)
    .map(({ right }) => right)
}

/** The field of an error that carries suggestions; nothing where there are none. */
export function didYouMean(word: string, rightWords: Iterable<string>): { didYouMean?: readonly string[] } {
  const near = nearest(word, rightWords)
  return near.length === 0 ? {} : { didYouMean: near }
}
