/** The values of a record at some paths, as slots of lines have them: in their order, places in a list not told apart. */

/** Each beside its path. */
export function valuesAt(record: object, paths: readonly string[]): readonly (readonly [string, unknown])[] {
  const found: (readonly [string, unknown])[] = []
  add(record, '')
  return found

  function add(part: unknown, path: string): void {
    if (Array.isArray(part)) for (const one of part) add(one, path)
    else if (typeof part !== 'object' || part === null) {
      if (part !== null && paths.includes(path)) found.push([path, part])
    } else if (path === '' || paths.some((one) => one.startsWith(`${path}.`))) {
      for (const [key, one] of Object.entries(part)) add(one, path === '' ? key : `${path}.${key}`)
    }
  }
}
