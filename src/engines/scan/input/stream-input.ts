/**
 * A stream as an input that can be read several times: its beginning is held in memory, and what is beyond that in a
 * temporary file, but only as long as it may be read again.
 */
import { createReadStream, createWriteStream, type WriteStream } from 'node:fs'
import { once } from 'node:events'
import path from 'node:path'
import { isGzip } from '../../../dataset/read.js'
import { type ByteSource, fromStream } from './byte-source.js'
import { type StartedInput, unpacked, without } from './input.js'
import { type OnExit, temporaryFolder } from '../output/temporary.js'

const MOST_HELD = 2 ** 26

export class StreamInput implements StartedInput {
  readonly file: string
  readonly #rest: AsyncIterator<Uint8Array>
  readonly #onExit: OnExit
  #held: Uint8Array[] = []
  #heldBytes = 0
  #spool: { readonly path: string; readonly out: WriteStream } | undefined
  #repeats = true
  #ended = false

  constructor(file: string, stream: AsyncIterable<Uint8Array>, onExit: OnExit) {
    this.file = file
    this.#rest = stream[Symbol.asyncIterator]()
    this.#onExit = onExit
  }

  canRepeat(): boolean {
    return this.#repeats
  }

  /** From now on nothing more is kept: what is read next is read for the last time. */
  forget(): void {
    this.#repeats = false
  }

  /** The first bytes, at least so many if there are so many. */
  async start(length: number): Promise<Buffer> {
    while (this.#heldBytes < length && (await this.#pull()) !== undefined);
    return Buffer.concat(this.#held)
  }

  async open(offset = 0): Promise<ByteSource> {
    const isPacked = isGzip(await this.start(2))
    return without(isPacked ? unpacked(this.stored(), this.file) : fromStream(this.stored()), offset)
  }

  async *stored(): AsyncGenerator<Uint8Array> {
    for (let index = 0; index < this.#held.length; index++) {
      const chunk = this.#held[index]
      if (chunk !== undefined) yield chunk
    }
    if (this.#spool !== undefined) {
      await flushed(this.#spool.out)
      yield* createReadStream(this.#spool.path)
    }
    for (let chunk = await this.#pull(); chunk !== undefined; chunk = await this.#pull()) yield chunk
  }

  async #pull(): Promise<Uint8Array | undefined> {
    const next = this.#ended ? undefined : await this.#rest.next()
    if (next === undefined || next.done === true) {
      this.#ended = true
      return undefined
    }
    if (this.#repeats) await this.#keep(Buffer.from(next.value))
    return next.value
  }

  async #keep(chunk: Uint8Array): Promise<void> {
    if (this.#heldBytes + chunk.length <= MOST_HELD && this.#spool === undefined) {
      this.#held.push(chunk)
      this.#heldBytes += chunk.length
      return
    }
    this.#spool ??= spool(this.#onExit)
    if (!this.#spool.out.write(chunk)) await once(this.#spool.out, 'drain')
  }
}

function spool(onExit: OnExit): { path: string; out: WriteStream } {
  const file = path.join(temporaryFolder(onExit).path, 'input')
  return { path: file, out: createWriteStream(file) }
}

async function flushed(out: WriteStream): Promise<void> {
  if (out.writableLength > 0) await once(out, 'drain')
}
