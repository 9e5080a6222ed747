/** The fields of somebody else's records: those that a mapping may name, and those that it leaves out. */
import { listed } from '../mapping.js'
import type { ForeignReading } from '../reading.js'
import { joinedNames } from '../table/joined-cells.js'
import type { ForeignRecord } from './foreign-record.js'
import { pathsIn } from './values-at.js'

export class FieldsSeen {
  readonly #reading: ForeignReading
  readonly #ofRecords = new Set<string>()
  readonly #fromTop = new Set<string>()
  readonly #lists = new Set<string>()
  #lastTop: unknown

  constructor(reading: ForeignReading) {
    this.#reading = reading
  }

  /** @param listPath of the list in which the record was found, though nobody named it */
  see({ value, way }: ForeignRecord, listPath: string | undefined): void {
    if (listPath !== undefined) this.#lists.add(listPath)
    const isRelative = this.#reading.each !== undefined
    if (isRelative) for (const path of pathsIn(value)) this.#ofRecords.add(path)
    const top = way[0]?.value
    if (top === this.#lastTop) return
    this.#lastTop = top
    for (const path of pathsIn(top)) this.#fromTop.add(path)
  }

  /** The names that `--map` may give. */
  names(): string[] {
    if (this.#reading.each === undefined) return [...this.#fromTop]
    return [...this.#ofRecords, ...[...this.#fromTop].map((path) => `/${path}`), '.']
  }

  /** Which list was taken for the records, and which fields are left out. */
  notices(file: string): string[] {
    const lists = [...this.#lists].map((path) => `${file}: each item of “${path}” is a record`)
    const unused = this.#unused()
    const outermost = unused.filter((path) => !unused.some((other) => path.startsWith(`${other}.`)))
    return outermost.length === 0 ? lists : [...lists, `${file}: fields left out: ${listed(outermost)}`]
  }

  #unused(): string[] {
    const { map, each } = this.#reading
    const names = this.names()
    const known = new Set(names)
    const used = [...map].flatMap(([column, theirs]) =>
      joinedNames(column, theirs, (name) => known.has(name)),
    )
    const isUsed = (path: string): boolean =>
      used.some((theirs) => theirs === path || theirs.startsWith(`${path}.`) || path.startsWith(`${theirs}.`))
    const isOnTheWay = (path: string): boolean =>
      (each !== undefined && `${path}.`.startsWith(`/${each}.`)) || `/${each ?? ''}.`.startsWith(`${path}.`)
    return names.filter((path) => path !== '.' && !isUsed(path) && !isOnTheWay(path) && !used.includes('.'))
  }
}
