/** Whether values from JSON are equal, and objects without their absent fields. */

/** Whether two values from JSON are equal; an undefined field is an absent one, and the order of keys is no matter. */
export function deepEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const [mine, theirs] = [fieldsOf(one), fieldsOf(other)]
  return (
    mine.size === theirs.size &&
    [...mine].every(([key, value]) => theirs.has(key) && deepEqual(value, theirs.get(key)))
  )
}

function fieldsOf(value: object): Map<string, unknown> {
  return new Map(Object.entries(value).filter(([, field]) => field !== undefined))
}

/** The same fields in their order, without those that are undefined. */
export function omitUndefined<T extends object>(fields: {
  readonly [Key in keyof T]: T[Key] | undefined
}): T {
  const kept: Partial<T> = {}
  for (const key of Object.keys(fields) as (keyof T)[]) {
    const value = fields[key]
    if (value !== undefined) kept[key] = value
  }
  return kept as T
}
