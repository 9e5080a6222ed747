/** Which fields of two values from JSON differ, each by its path: `quote.text`, `figures[0].best`. */
import { deepEqual } from '../../model/merge.js'
import type { Json } from '../report.js'

export interface FieldChange {
  readonly field: string
  /** Undefined where it has no value. */
  readonly before: Json | undefined
  readonly after: Json | undefined
}

/** Lists of one length are compared item by item, others as a whole. Fields in the order of their names. */
export function fieldChanges(before: Json | undefined, after: Json | undefined, path = ''): FieldChange[] {
  if (deepEqual(before, after)) return []
  if (isList(before) && isList(after) && before.length === after.length) {
    return before.flatMap((item, index) => fieldChanges(item, after[index], `${path}[${String(index)}]`))
  }
  if (isRecord(before) && isRecord(after)) {
    const [one, other] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
    const names = [...new Set([...one.keys(), ...other.keys()])].sort()
    return names.flatMap((name) =>
      fieldChanges(one.get(name), other.get(name), path === '' ? name : `${path}.${name}`),
    )
  }
  return [{ field: path, before, after }]
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}

function isRecord(value: Json | undefined): value is { readonly [key: string]: Json | undefined } {
  return typeof value === 'object' && value !== null && !isList(value)
}
