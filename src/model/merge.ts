/** Values from JSON put together: entries with one id, lists. */
import { deepEqual } from './deep-equal.js'

export interface Conflict {
  /** The field, `name` or `translation.status`. */
  readonly field: string
  readonly one: unknown
  readonly other: unknown
}

/**
 * Two entries of a register with one id become one: lists by union, an absent field filled from the other. Two
 * different values of one field are a conflict, which is reported and never settled: the first keeps its value.
 */
export function mergeEntries<T extends object>(
  one: T,
  other: T,
  onConflict: (conflict: Conflict) => void,
): T {
  return addsNothing(one, other)
    ? one
    : (uniteFields(new Map(Object.entries(one)), other, onConflict, '') as T)
}

/** Most records say of a source what was said before. */
function addsNothing(one: object, other: object): boolean {
  const known = one as Readonly<Record<string, unknown>>
  const added = other as Readonly<Record<string, unknown>>
  return Object.keys(added).every((key) => added[key] === undefined || known[key] === added[key])
}

function uniteFields(
  fields: Map<string, unknown>,
  other: object,
  onConflict: (conflict: Conflict) => void,
  inside: string,
): object {
  for (const [key, theirs] of Object.entries(other) as [string, unknown][]) {
    if (theirs === undefined) continue
    const mine = fields.get(key)
    const field = inside + key
    if (mine === undefined) fields.set(key, theirs)
    else if (Array.isArray(mine) && Array.isArray(theirs)) fields.set(key, union(mine, theirs))
    else if (isObject(mine) && isObject(theirs)) {
      fields.set(key, uniteFields(new Map(Object.entries(mine)), theirs, onConflict, `${field}.`))
    } else if (!deepEqual(mine, theirs)) onConflict({ field, one: mine, other: theirs })
  }
  return Object.fromEntries(fields)
}

/** The first list, then what the second adds. */
export function union<T>(one: readonly T[], other: readonly T[]): T[] {
  return [...one, ...other.filter((item) => !one.some((mine) => deepEqual(mine, item)))]
}

/** Whether a value from JSON is an object, and no list. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
