/** "Did you mean": the right spellings nearest to a wrong one. */
import { distance } from 'fastest-levenshtein'
import { compareText } from './compare-text.js'

const MOST = 3

/**
 * At most three, best first, and only near ones: a letter in three may differ, or the end may be missing.
 * @param spellings each with what it stands for, which is what is offered, once
 */
export function nearest(
  typed: string,
  spellings: Iterable<readonly [spelling: string, offer: string]>,
): string[] {
  const best = new Map<string, number>()
  for (const [spelling, offer] of spellings) {
    const far = howFar(typed, spelling)
    if (far !== undefined && far < (best.get(offer) ?? Infinity)) best.set(offer, far)
  }
  return [...best]
    .sort(([a, farA], [b, farB]) => farA - farB || compareText(a, b))
    .slice(0, MOST)
    .map(([offer]) => offer)
}

/** The same as a part of a problem, absent where nothing is near. */
export function suggestion(
  typed: string,
  spellings: Iterable<readonly [spelling: string, offer: string]>,
): { readonly didYouMean?: readonly string[] } {
  const didYouMean = nearest(typed, spellings)
  return didYouMean.length > 0 ? { didYouMean } : {}
}

/** Words that stand for themselves, as spellings. */
export function themselves(words: Iterable<string>): (readonly [string, string])[] {
  return [...words].map((word) => [word, word])
}

function howFar(typed: string, spelling: string): number | undefined {
  // Of a single letter nothing is left once it differs.
  const letters = typed.length < 2 ? 0 : Math.max(1, Math.floor(typed.length / 3))
  if (Math.abs(typed.length - spelling.length) > letters) {
    return typed.length >= 3 && spelling.startsWith(typed) ? letters + 1 : undefined
  }
  const far = areSwapped(typed, spelling) ? 1 : distance(typed, spelling)
  return far <= letters ? far : undefined
}

/** Two neighbours changed places, the commonest slip: `cvs`. */
function areSwapped(typed: string, spelling: string): boolean {
  const at = typed.split('').findIndex((letter, index) => letter !== spelling[index])
  const swapped = typed.slice(0, at) + (typed[at + 1] ?? '') + (typed[at] ?? '') + typed.slice(at + 2)
  return at !== -1 && swapped === spelling
}
