/** The least that must stand before and after words, so that they are found in one place of a text and no other. */
import type { CodePoints } from './codepoints.js'
import { type Place, places } from './text-place.js'

export interface Context {
  readonly prefix: string
  readonly suffix: string
}

/**
 * The prefix and suffix with the fewest code points together; both empty where the words stand once. Of several such
 * pairs the one with the shorter prefix.
 * @param place where the words stand
 */
export function uniqueContext(points: CodePoints, place: Place): Context {
  const words = points.slice(place.start, place.end)
  const others = places(points, words).filter(({ start }) => start !== place.start)
  const needs = others
    .map((other) => ({
      before: alikeBefore(points, place, other) + 1,
      after: alikeAfter(points, place, other) + 1,
    }))
    .sort((a, b) => b.before - a.before)
  const [before, after] = shortest(needs, place.start, points.length - place.end)
  return {
    prefix: points.slice(place.start - before, place.start),
    suffix: points.slice(place.end, place.end + after),
  }
}

/** How many code points tell the place from another one, before it or after it: one of the two is enough. */
interface Need {
  readonly before: number
  readonly after: number
}

/**
 * A prefix of some length leaves those places that need a longer one to the suffix.
 * @param needs by the length of the prefix, longest first
 */
function shortest(
  needs: readonly Need[],
  mostBefore: number,
  mostAfter: number,
): [before: number, after: number] {
  let best: [number, number] = [mostBefore, mostAfter]
  for (const before of [...new Set([...needs.map((need) => need.before), 0])]) {
    const after = Math.max(0, ...needs.filter((need) => need.before > before).map((need) => need.after))
    const possible = before <= mostBefore && after <= mostAfter
    if (possible && before + after <= best[0] + best[1]) best = [before, after]
  }
  return best
}

function alikeBefore(points: CodePoints, one: Place, other: Place): number {
  const most = Math.min(one.start, other.start)
  return countAlike(most, (far) => at(points, one.start - 1 - far) === at(points, other.start - 1 - far))
}

function alikeAfter(points: CodePoints, one: Place, other: Place): number {
  const most = points.length - Math.max(one.end, other.end)
  return countAlike(most, (far) => at(points, one.end + far) === at(points, other.end + far))
}

function countAlike(most: number, alike: (far: number) => boolean): number {
  let far = 0
  while (far < most && alike(far)) far++
  return far
}

function at(points: CodePoints, place: number): string {
  return points.slice(place, place + 1)
}
