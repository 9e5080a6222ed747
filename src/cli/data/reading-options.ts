/** How a file that is not ours is read, from the options `--map`, `--dates`, `--no-header` and `--no-quotes`. */
import { parseMapping, type Reading } from '../../dataset/mapping.js'
import type { ReadingOptions } from '../line/options.js'

/** What `convert` alone can say of a table besides. */
interface TableOptions extends ReadingOptions {
  readonly noHeader?: boolean
  readonly noQuotes?: boolean
}

/** @throws ClaimsError (usage) for a mapping that is none */
export function readingOf({ map, dates, noHeader = false, noQuotes = false }: TableOptions): Reading {
  return {
    ...(map.length === 0 ? {} : { map: parseMapping(map) }),
    ...(dates === undefined ? {} : { dates }),
    noHeader,
    noQuotes,
  }
}
