/** Finds the values in a file by the shape of the way to them, `statements[].figures[].of`. */
import type { Path } from './finding.js'

export interface Found {
  readonly path: Path
  readonly value: unknown
}

/** Values at a way, in the order of the file; what is missing or has another shape is passed over. */
export function valuesAt(root: unknown, way: string): Found[] {
  const steps = way.split(/\.|(?=\[\])/)
  return steps.reduce<Found[]>(
    (found, step) => found.flatMap((at) => (step === '[]' ? items(at) : member(at, step))),
    [{ path: [], value: root }],
  )
}

function items({ path, value }: Found): Found[] {
  if (!Array.isArray(value)) return []
  return value.map((item: unknown, index) => ({ path: [...path, index], value: item }))
}

function member({ path, value }: Found, key: string): Found[] {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return []
  return [{ path: [...path, key], value: (value as Record<string, unknown>)[key] }]
}
