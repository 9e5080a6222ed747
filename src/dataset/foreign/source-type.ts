/** What somebody else's JSON says a source is: the `@type` of schema.org beside the name that a mapping takes. */
import type { Source } from '../../model/source.js'
import type { ForeignRecord } from './foreign-record.js'
import { objectsAt } from './values-at.js'

/**
 * The type of the one object whose name stands at a path, `itemReviewed.author` or `itemReviewed.author.name`; undefined
 * where there are several, or it is of no type of ours.
 */
export function sourceTypeAt(record: ForeignRecord, path: string, isRelative: boolean): Source['type'] {
  const [one, another] = objectsAt(record, path.replace(/(?:^|\.)name$/, '') || '.', isRelative)
  if (one === undefined || another !== undefined) return undefined
  const types = [(one as Readonly<Record<string, unknown>>)['@type']]
    .flat()
    .map((type) => String(type).replace(/^.*[/:#]/, ''))
  if (types.includes('Person')) return 'Person'
  return types.some((type) => type.endsWith('Organization')) ? 'Organization' : undefined
}
