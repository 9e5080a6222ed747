/** What somebody else's JSON says a source is: the `@type` of schema.org beside the name that a mapping takes. */
import type { Source } from '../../model/source.js'
import { isObject } from '../../model/merge.js'

/**
 * The type of the one object whose name stands at a path, `itemReviewed.author` or `itemReviewed.author.name`; undefined
 * where there are several, or it is of no type of ours.
 */
export function sourceTypeAt(value: unknown, path: string): Source['type'] {
  const [one, another] = objectsAt(value, path.replace(/(?:^|\.)name$/, '') || path)
  if (one === undefined || another !== undefined) return undefined
  const types = [(one as Readonly<Record<string, unknown>>)['@type']]
    .flat()
    .map((type) => String(type).replace(/^.*[/:#]/, ''))
  if (types.includes('Person')) return 'Person'
  return types.some((type) => type.endsWith('Organization')) ? 'Organization' : undefined
}

function objectsAt(value: unknown, path: string): object[] {
  if (Array.isArray(value)) return value.flatMap((item) => objectsAt(item, path))
  if (!isObject(value)) return []
  const inside = value as Readonly<Record<string, unknown>>
  if (Object.hasOwn(inside, path)) return [inside[path]].flat().filter(isObject)
  const dots = [...path.matchAll(/\./g)].map(({ index }) => index)
  return dots.flatMap((dot) => objectsAt(inside[path.slice(0, dot)], path.slice(dot + 1)))
}
