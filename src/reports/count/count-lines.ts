/** The items of a count, one by one: there may be as many as days times sources. */
import { type ArrangedTally, cellsOf } from './arranged-tally.js'
import type { CountItem } from './count-item.js'
import type { CountDimensions, CountedBy } from './counted-by.js'
import type { Key } from './keys.js'

export function itemsOf(tally: ArrangedTally, by: CountDimensions): Iterable<CountItem> {
  return {
    *[Symbol.iterator]() {
      for (const line of jsonOf(tally, by)) yield JSON.parse(line) as CountItem
    },
  }
}

const MANY = 4096

/** The same as NDJSON. */
export async function* linesOf(tally: ArrangedTally, by: CountDimensions): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  let many: string[] = []
  for (const line of jsonOf(tally, by)) {
    many.push(line)
    if (many.length < MANY) continue
    yield encoder.encode(`${many.join('\n')}\n`)
    many = []
    await Promise.resolve()
  }
  if (many.length > 0) yield encoder.encode(`${many.join('\n')}\n`)
}

/** A key is written once, however many numbers it has. */
function* jsonOf(tally: ArrangedTally, [first, second]: CountDimensions): Generator<string> {
  const written = new Map<Key, string>()
  const members = (by: CountedBy, key: Key): string => {
    const known = written.get(key) ?? membersOf(by, key)
    written.set(key, known)
    return known
  }
  for (const { row, column, count } of cellsOf(tally)) {
    const across = second === undefined || column === undefined ? '' : `,${members(second, column)}`
    yield `{${members(first, row)}${across},"count":${String(count)}}`
  }
}

/** `said-month` is `saidMonth`; null where a statement has nothing of the kind. */
function membersOf(by: CountedBy, { value, name }: Key): string {
  const field = by.replace(/-(.)/, (_, letter: string) => letter.toUpperCase())
  return JSON.stringify({ [field]: value ?? null, [`${field}Name`]: name }).slice(1, -1)
}
