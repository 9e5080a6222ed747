/** What `claims convert` says of names that it took for one. */
import { listed } from '../../dataset/mapping.js'
import type { Joined } from '../../dataset/table/joined-names.js'

/** A line for each kind of names: `names of sources joined: Mayor = MAYOR`. */
export function joinedNotices(joined: readonly Joined[]): string[] {
  const kinds = [...new Set(joined.map(({ kind }) => kind))]
  return kinds.map((kind) => {
    const pairs = joined.filter((one) => one.kind === kind)
    const names = pairs.map(({ name, spelling }) => `“${spelling}” is “${name}”`)
    return `read as one ${kind}, since only case, accents or spaces differ: ${listed(names)}`
  })
}
