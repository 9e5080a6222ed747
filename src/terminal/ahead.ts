/** Looks at the first items of a stream before it is read: column widths must be fixed before the first row. */
import type { Stream } from '../page/page.js'

export interface Ahead<T> {
  readonly first: readonly T[]
  /** The first items hold all. */
  readonly complete: boolean
  /** All items, the first ones included; to be read once. */
  readonly all: AsyncIterable<T>
}

const LOOK_AHEAD = 100

export async function lookAhead<T>(stream: Stream<T>, count: number = LOOK_AHEAD): Promise<Ahead<T>> {
  const iterator = Symbol.asyncIterator in stream ? stream[Symbol.asyncIterator]() : stream[Symbol.iterator]()
  const first: T[] = []
  let complete = false
  while (!complete && first.length < count) {
    const { done, value } = await iterator.next()
    if (done === true) complete = true
    else first.push(value)
  }
  return { first, complete, all: rejoined(first, complete, iterator) }
}

async function* rejoined<T>(
  first: readonly T[],
  complete: boolean,
  iterator: Iterator<T> | AsyncIterator<T>,
): AsyncGenerator<T> {
  try {
    yield* first
    if (complete) return
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value
  } finally {
    await iterator.return?.()
  }
}
