/** Values in somebody else's JSON by a dotted path, `itemReviewed.author.name`. */

/**
 * All values there, as texts. A key with dots in it is tried first and lists are gone through. schema.org writes one
 * person as a text, an object or a list of either, so an object stands for its name, and a text is its own name.
 */
export function textsAt(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => textsAt(item, path))
  if (path === 'name' && typeof value === 'string') return textsOf(value)
  if (typeof value !== 'object' || value === null) return []
  if (Object.hasOwn(value, path)) return textsOf((value as Record<string, unknown>)[path])
  const dots = [...path.matchAll(/\./g)].map(({ index }) => index)
  return dots.flatMap((dot) => {
    const key = path.slice(0, dot)
    const inside = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined
    return inside === undefined ? [] : textsAt(inside, path.slice(dot + 1))
  })
}

function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (typeof value === 'object' && value !== null) {
    if ('name' in value) return textsOf(value.name)
    return '@value' in value ? textsOf(value['@value']) : [JSON.stringify(value)]
  }
  const text = value === null || value === undefined ? '' : String(value).trim()
  return text === '' ? [] : [text]
}

/** The paths to all values in a value, each once; lists are gone through. */
export function pathsIn(value: unknown): string[] {
  const paths = new Set<string>()
  addPaths(value, '', paths)
  return [...paths]
}

function addPaths(value: unknown, before: string, paths: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) addPaths(item, before, paths)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inside] of Object.entries(value)) {
      paths.add(before + key)
      addPaths(inside, `${before}${key}.`, paths)
    }
  }
}
