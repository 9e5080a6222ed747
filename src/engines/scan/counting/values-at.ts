/** The values of a record at some paths, as slots of lines have them: in their order, each beside its place. */
import { within } from '../lines/skeleton.js'

/** Places tell the entries of a list apart, `documents.1.id`; paths do not. */
export function valuesAt(record: object, paths: readonly string[]): readonly (readonly [string, unknown])[] {
  const found: (readonly [string, unknown])[] = []
  add(record, '', '')
  return found

  function add(part: unknown, path: string, place: string): void {
    if (Array.isArray(part)) {
      for (const [index, one] of part.entries()) add(one, path, `${place}.${String(index)}`)
    } else if (typeof part !== 'object' || part === null) {
      if (part !== null && paths.includes(path)) found.push([place, part])
    } else if (path === '' || paths.some((one) => one.startsWith(`${path}.`))) {
      for (const [key, one] of Object.entries(part)) add(one, within(path, key), within(place, key))
    }
  }
}
