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

export function peek<T>(stream: Stream<T>, count: number = LOOK_AHEAD): Promise<Peeked<T>> {
  return Symbol.asyncIterator in stream
    ? ahead(stream[Symbol.asyncIterator](), count, rejoinedLater<T>)
    : ahead(stream[Symbol.iterator](), count, rejoined<T>)
}

async function ahead<T, Rest extends Iterator<T> | AsyncIterator<T>>(
  rest: Rest,
  count: number,
  rejoin: (first: readonly T[], rest: Rest) => Stream<T>,
): Promise<Peeked<T>> {
  const first: T[] = []
  while (first.length < count) {
    const { done, value } = await rest.next()
    if (done === true) return { first, complete: true, all: first }
    first.push(value)
  }
  return { first, complete: false, all: rejoin(first, rest) }
}

function* rejoined<T>(first: readonly T[], rest: Iterator<T>): Generator<T> {
  try {
    yield* first
    for (let next = rest.next(); next.done !== true; next = rest.next()) yield next.value
  } finally {
    rest.return?.()
  }
}

async function* rejoinedLater<T>(first: readonly T[], rest: AsyncIterator<T>): AsyncGenerator<T> {
  try {
    yield* first
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}
