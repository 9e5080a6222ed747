/** Looks at the first items of a stream before it is read: column widths must be fixed before the first row. */
import type { Stream } from '../page/page.js'

export interface Peeked<T> {
  readonly first: readonly T[]
  /** The first items hold all. */
  readonly complete: boolean
  /** All items, the first ones included; to be read once. */
  readonly all: Stream<T>
}

const LOOK_AHEAD = 100

export async function peek<T>(stream: Stream<T>, count: number = LOOK_AHEAD): Promise<Peeked<T>> {
  const rest = Symbol.asyncIterator in stream ? stream[Symbol.asyncIterator]() : stream[Symbol.iterator]()
  const first: T[] = []
  while (first.length < count) {
    const { done, value } = await rest.next()
    if (done === true) return { first, complete: true, all: first }
    first.push(value)
  }
  return { first, complete: false, all: rejoined(first, rest) }
}

async function* rejoined<T>(first: readonly T[], rest: Iterator<T> | AsyncIterator<T>): AsyncGenerator<T> {
  try {
    yield* first
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}
