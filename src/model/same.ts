/** Whether two values from JSON say the same; the order of keys does not matter, that of lists does. */
export function same(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const [mine, theirs] = [present(one), present(other)]
  return (
    mine.size === theirs.size &&
    [...mine].every(([key, value]) => theirs.has(key) && same(value, theirs.get(key)))
  )
}

function present(value: object): Map<string, unknown> {
  return new Map(Object.entries(value).filter(([, field]) => field !== undefined))
}
