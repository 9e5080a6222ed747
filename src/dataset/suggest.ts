/** The right spelling that somebody probably meant. */
import { suggestion } from '../text/nearest.js'

/** The field of an error that carries suggestions, best first, in any case; nothing where nothing is near. */
export function didYouMean(word: string, rightWords: Iterable<string>): { didYouMean?: readonly string[] } {
  return suggestion(
    word.toLowerCase(),
    [...rightWords].map((right) => [right.toLowerCase(), right] as const),
  )
}
