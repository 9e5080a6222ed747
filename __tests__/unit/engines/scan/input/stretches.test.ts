/** The parts of a file: all of it, in its order, cut where lines begin. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Part, parts } from '../../../../../src/engines/scan/input/stretches.js'

const folder = mkdtempSync(path.join(tmpdir(), 'claims-stretches-'))
const file = path.join(folder, 'records.ndjson')
afterAll(() => {
  rmSync(folder, { recursive: true })
})

async function partsOf(
  content: string | Buffer,
  from: number,
  to: number,
  length: number,
  longest = 2 ** 20,
): Promise<Part[]> {
  writeFileSync(file, content)
  const found: Part[] = []
  for await (const part of parts(file, { from, to }, length, longest)) found.push(part)
  return found
}

describe('parts of a file', () => {
  test('cover it once, in order, and begin where lines begin', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '\n'), maxLength: 80 })
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.nat(80),
        fc.nat(80),
        fc.integer({ min: 1, max: 30 }),
        async (content, one, other, length) => {
          const bytes = Buffer.from(content)
          // What a pass is given begins at a line, and may end anywhere: the file may have grown meanwhile.
          const from = bytes.lastIndexOf(10, one % (bytes.length + 1)) + 1
          const to = Math.max(from, other % (bytes.length + 1))
          const found = await partsOf(bytes, from, to, length)
          expect(found.map((part) => part.from)).toEqual(
            from === to ? [] : [from, ...found.slice(0, -1).map((part) => part.to)],
          )
          expect(found.at(-1)?.to ?? to).toBe(to)
          for (const part of found) {
            expect(part.to).toBeGreaterThan(part.from)
            if (part.from > 0) expect(bytes[part.from - 1]).toBe(10)
            // It has no line that begins behind its length.
            const behind = bytes.subarray(part.from + length - 1, part.to - 1)
            expect(behind.includes(10)).toBe(false)
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  test.each([
    ['an empty file', '', 4, []],
    ['a file shorter than a part', 'a\nb\n', 10, [{ from: 0, to: 4 }]],
    ['a file just as long', 'a\nb\n', 4, [{ from: 0, to: 4 }]],
    [
      'a cut right before a line',
      'a\nb\n',
      2,
      [
        { from: 0, to: 2 },
        { from: 2, to: 4 },
      ],
    ],
    [
      'a cut in a line',
      'aa\nbb\n',
      2,
      [
        { from: 0, to: 3 },
        { from: 3, to: 6 },
      ],
    ],
    ['no newline', 'aaaaaa', 2, [{ from: 0, to: 6 }]],
    [
      'no last newline',
      'aa\nbbbbb',
      2,
      [
        { from: 0, to: 3 },
        { from: 3, to: 8 },
      ],
    ],
  ])('%s', async (_, content, length, expected) => {
    expect(await partsOf(content, 0, Buffer.byteLength(content), length)).toEqual(expected)
  })

  test('a line that is longer than what is read at once', async () => {
    const long = `${'x'.repeat(200_000)}\n`
    expect(await partsOf(`${long}a\n`, 0, long.length + 2, 10)).toEqual([
      { from: 0, to: long.length },
      { from: long.length, to: long.length + 2 },
    ])
  })

  test('a line that is longer than any may be is cut within', async () => {
    const content = `a\n${'x'.repeat(300_000)}\nb\n`
    const found = await partsOf(content, 0, content.length, 10, 100)
    expect(found[0]?.from).toBe(0)
    expect(found.at(-1)?.to).toBe(content.length)
    expect(found.slice(1).map(({ from }) => from)).toEqual(found.slice(0, -1).map(({ to }) => to))
    expect(found.length).toBeGreaterThan(2)
    for (const { to } of found.slice(0, -2)) expect(to).toBeGreaterThan(100)
  })

  test('of a file that is shorter by now', async () => {
    expect(await partsOf('a\nb', 0, 100, 2)).toEqual([
      { from: 0, to: 2 },
      { from: 2, to: 100 },
    ])
  })
})
