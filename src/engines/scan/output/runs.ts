/**
 * Sorts more lines than memory holds: what is too much is sorted and put into a temporary file, a run; in the end the
 * runs are merged.
 */
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import path from 'node:path'
import { ClaimsError, systemCode } from '../../../error.js'
import { type OnExit, temporaryFolder, type TemporaryFolder } from './temporary.js'

/** A line with what it is sorted by. Neither has a newline. */
export interface Sortable<Key> {
  readonly key: Key
  readonly line: string
}

export type Compare<Key> = (one: Key, other: Key) => number

/** In characters. */
const MOST_HELD = 2 ** 25

export class Runs<Key> {
  readonly #compare: Compare<Key>
  readonly #onExit: OnExit
  readonly #most: number
  #held: Sortable<Key>[] = []
  #characters = 0
  #folder: TemporaryFolder | undefined
  #files: string[] = []

  /** @param most characters that are held in memory */
  constructor(compare: Compare<Key>, onExit: OnExit, most: number = MOST_HELD) {
    this.#compare = compare
    this.#onExit = onExit
    this.#most = most
  }

  /** @throws ClaimsError (file) where a temporary file cannot be written */
  async add(one: Sortable<Key>): Promise<void> {
    this.#held.push(one)
    this.#characters += one.line.length
    if (this.#characters > this.#most) await this.#spill()
  }

  /** All lines in order, once. */
  async *sorted(): AsyncGenerator<string> {
    const rest = this.#sortedHeld()
    try {
      if (this.#files.length === 0) {
        for (const { line } of rest) yield line
        return
      }
      const runs = [...this.#files.map((file) => this.#read(file)), rest.values()]
      yield* merged(runs, this.#compare)
    } finally {
      this.#folder?.remove()
    }
  }

  #sortedHeld(): Sortable<Key>[] {
    const sorted = this.#held.sort((one, other) => this.#compare(one.key, other.key))
    this.#held = []
    this.#characters = 0
    return sorted
  }

  async #spill(): Promise<void> {
    const sorted = this.#sortedHeld()
    this.#folder ??= temporaryFolder(this.#onExit)
    const file = path.join(this.#folder.path, String(this.#files.length))
    this.#files.push(file)
    try {
      const handle = await open(file, 'wx')
      try {
        for (const { key, line } of sorted) await handle.write(`${JSON.stringify(key)}\n${line}\n`)
      } finally {
        await handle.close()
      }
    } catch (error) {
      throw cannotSpill(this.#folder.path, systemCode(error))
    }
  }

  async *#read(file: string): AsyncGenerator<Sortable<Key>> {
    let key: Key | undefined
    for await (const line of linesOf(file)) {
      if (key === undefined) key = JSON.parse(line) as Key
      else {
        yield { key, line }
        key = undefined
      }
    }
  }
}

/** Lines end with a newline and nothing else: JSON may hold other line separators. */
async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of createReadStream(file, { encoding: 'utf8' }) as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
}

/** Equal lines come in the order of their runs. */
async function* merged<Key>(
  runs: readonly (AsyncIterator<Sortable<Key>> | Iterator<Sortable<Key>>)[],
  compare: Compare<Key>,
): AsyncGenerator<string> {
  const heads: { one: Sortable<Key>; run: number }[] = []
  const before = (a: (typeof heads)[number], b: (typeof heads)[number]): number =>
    compare(a.one.key, b.one.key) || a.run - b.run
  const advance = async (run: number): Promise<void> => {
    const next = await runs[run]?.next()
    if (next === undefined || next.done === true) return
    const head = { one: next.value, run }
    let place = heads.length
    while (place > 0 && before(head, heads[place - 1] ?? head) > 0) place -= 1
    heads.splice(place, 0, head)
  }
  for (const run of runs.keys()) await advance(run)
  // The first stands last, where it is taken off without moving the others.
  for (let head = heads.pop(); head !== undefined; head = heads.pop()) {
    yield head.one.line
    await advance(head.run)
  }
}

function cannotSpill(folder: string, code: string): ClaimsError {
  return new ClaimsError('file', {
    message: `cannot write a temporary file (${code})`,
    where: { file: folder },
    hint: 'sorting needs as much space as what it sorts; TMPDIR names another folder',
  })
}
