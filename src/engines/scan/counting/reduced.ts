/** A record with no more than what stands at some paths. */
import { within } from '../lines/skeleton.js'

/** Undefined if nothing is left. Lists lose the entries of which nothing is left. */
export function reduced(value: unknown, isWanted: (path: string) => boolean, path = ''): unknown {
  if (Array.isArray(value)) {
    const kept = value.map((one) => reduced(one, isWanted, path)).filter((one) => one !== undefined)
    return kept.length === 0 ? undefined : kept
  }
  if (typeof value !== 'object' || value === null) return isWanted(path) ? value : undefined
  const kept = Object.entries(value)
    .map(([key, one]) => [key, reduced(one, isWanted, within(path, key))] as const)
    .filter(([, one]) => one !== undefined)
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}
