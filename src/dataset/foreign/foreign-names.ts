/** Whether JSON without `--map` is somebody else's, and which mapping may read it. */
import type { Problem } from '../../error.js'
import { isObject } from '../../model/merge.js'
import { listed } from '../mapping.js'
import { suggestedMapping } from '../suggested-mapping.js'
import { pathsIn } from './values-at.js'

/** What is told of JSON of which no name is ours; undefined for what is ours, or has no names. */
export function foreignNames(value: unknown): Problem | undefined {
  const [first] = Array.isArray(value) ? (value as readonly unknown[]) : [value]
  if (!isObject(first) || Object.keys(first).some((key) => OURS.has(key))) return undefined
  const paths = pathsIn(value)
  const message = 'the names of its fields are somebody else’s'
  const suggested = suggestedIn(paths)
  if (suggested !== undefined) return { message, hint: `try ${suggested}` }
  const named = paths.filter((path) => !paths.some((other) => other.startsWith(`${path}.`)))
  if (named.length === 0) return undefined
  return { message, hint: `they are ${listed(named)}; say which one is the gist: --map gist=FIELD` }
}

/** The mapping to try, for the records themselves or for those of a list under a key. */
function suggestedIn(paths: readonly string[]): string | undefined {
  const lists = paths.map((path) => path.slice(0, path.lastIndexOf('.') + 1))
  return [...new Set(['', ...lists])]
    .map((list) => suggestedMapping(paths, list))
    .find((suggested) => suggested !== undefined)
}

/** Keys of a dataset, of a record, of a line of a register, and of what `--json` prints; others have names like `id`, too. */
const OURS: ReadonlySet<string> = new Set([
  ...['schemaVersion', 'act', 'gist', 'register'],
  ...['$schema', 'dataset', 'parties', 'sources', 'documents', 'incidents', 'statements', 'relations'],
  ...['command', 'items'],
])
