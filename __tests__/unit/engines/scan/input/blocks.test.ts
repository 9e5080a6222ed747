/** Blocks of any size of an input in any chunks have the lines of the input. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { LANES } from '../../../../../src/engines/kernel/assembly/layout.js'
import { type BlockSizes, blocks, pieceSize } from '../../../../../src/engines/scan/input/blocks.js'
import { fromStream } from '../../../../../src/engines/scan/input/byte-source.js'
import { ClaimsError } from '../../../../../src/error.js'

/** As large as those of a kernel, with old bytes in them. */
function pieces(sizes: BlockSizes): readonly [Buffer, Buffer] {
  const room = pieceSize(sizes) + LANES
  return [Buffer.alloc(room, 'old'), Buffer.alloc(room, 'old')]
}

interface Copied {
  readonly bytes: Buffer
  readonly offset: number
  /** What stands right behind its last byte. */
  readonly behind: Buffer
}

async function all(chunks: readonly Uint8Array[], sizes: BlockSizes, start = 0): Promise<Copied[]> {
  const copies: Copied[] = []
  const source = fromStream(stream(chunks))
  for await (const block of blocks(pieces(sizes), source, 'records.ndjson', start, sizes)) {
    const { bytes, length, offset } = block
    copies.push({
      bytes: Buffer.from(bytes.subarray(0, length)),
      offset,
      behind: Buffer.from(bytes.subarray(length, length + LANES)),
    })
  }
  return copies
}

async function* stream(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  await Promise.resolve()
  yield* chunks
}

/** Without their newlines. */
function linesOf(bytes: Buffer): string[] {
  const lines = bytes.toString('latin1').split('\n')
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

/** With many newlines. */
const bytes = fc
  .array(fc.oneof(fc.constant(10), fc.nat(255)), { maxLength: 60 })
  .map((all) => Uint8Array.from(all))
const chunks = fc.array(bytes, { maxLength: 12 })
const longest = 200
const sizes = fc.integer({ min: 1, max: 90 }).map((block) => ({ block, longestLine: longest }))

describe('blocks of any size of an input in any chunks', () => {
  test('are its bytes, each but the last one whole lines', async () => {
    await fc.assert(
      fc.asyncProperty(chunks, sizes, fc.nat(1000), async (parts, size, start) => {
        const whole = Buffer.concat(parts)
        fc.pre(linesOf(whole).every((line) => line.length < longest))
        const found = await all(parts, size, start)
        expect(Buffer.concat(found.map((block) => block.bytes))).toEqual(whole)
        expect(found.flatMap((block) => linesOf(block.bytes))).toEqual(linesOf(whole))
        for (const [index, block] of found.entries()) {
          expect(block.bytes.length).toBeGreaterThan(0)
          expect(block.offset).toBe(
            start + Buffer.concat(found.slice(0, index).map((one) => one.bytes)).length,
          )
          const isCutOff = block.bytes.at(-1) !== 10
          if (isCutOff) expect([index, block.behind]).toEqual([found.length - 1, Buffer.alloc(LANES)])
        }
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    ['nothing', '', []],
    ['no newline', 'abc', ['abc']],
    ['a newline alone', '\n', ['\n']],
    ['a last newline', 'a\nb\n', ['a\n', 'b\n']],
    ['no last newline', 'a\nb', ['a\n', 'b']],
    ['blank lines', '\n\na\n\n', ['\n', '\n', 'a\n', '\n']],
    ['a line that is longer than a block', 'abcdefgh\ni\n', ['abcdefgh\n', 'i\n']],
  ])('of %s', async (_, text, expected) => {
    const parts = Array.from(Buffer.from(text), (byte) => Uint8Array.of(byte))
    const found = await all(parts, { block: 1, longestLine: 20 })
    expect(found.map((block) => block.bytes.toString())).toEqual(expected)
  })
})

describe('a line that is too long', () => {
  const size = { block: 8, longestLine: 32 }

  test.each([
    ['at the beginning', '', 0],
    ['behind others', 'a\nbb\n', 5],
  ])('%s is told with its place', async (_, before, offset) => {
    const error = await all([Buffer.from(before + 'x'.repeat(100))], size, 1000).catch(
      (thrown: unknown) => thrown,
    )
    expect(error).toBeInstanceOf(ClaimsError)
    expect(error).toMatchObject({
      kind: 'data',
      problems: [
        {
          message: `the line that begins at byte ${String(1000 + offset)} is longer than 32 bytes`,
          where: { file: 'records.ndjson' },
        },
      ],
    })
  })

  test('comes after what stands before it', async () => {
    const source = fromStream(stream([Buffer.from(`a\nb\n${'x'.repeat(100)}`)]))
    const found: string[] = []
    const reading = (async () => {
      for await (const block of blocks(pieces(size), source, 'f', 0, size)) {
        found.push(...linesOf(Buffer.from(block.bytes.subarray(0, block.length))))
      }
    })()
    await expect(reading).rejects.toThrow(ClaimsError)
    expect(found).toEqual(['a', 'b'])
  })

  test('is one that would not fit into memory, however it comes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async (chunk) => {
        const line = Buffer.from(`${'x'.repeat(pieceSize(size))}\n`)
        const parts = Array.from({ length: Math.ceil(line.length / chunk) }, (_, index) =>
          line.subarray(index * chunk, (index + 1) * chunk),
        )
        await expect(all(parts, size)).rejects.toThrow('is longer than 32 bytes')
      }),
    )
  })
})

test('what the source throws is told when it is reached', async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('a\nb')
    await Promise.resolve()
    throw new Error('the disk is gone')
  }
  const size = { block: 8, longestLine: 32 }
  const found: number[] = []
  const reading = (async () => {
    for await (const block of blocks(pieces(size), fromStream(broken()), 'f', 0, size)) {
      found.push(block.length)
    }
  })()
  await expect(reading).rejects.toThrow('the disk is gone')
  expect(found).toEqual([2])
})
