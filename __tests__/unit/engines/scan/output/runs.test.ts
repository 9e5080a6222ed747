/** Sorting in temporary files, against Array.sort. */
import { readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Runs, type Sortable } from '../../../../../src/engines/scan/output/runs.js'

type Key = readonly [number | null, string]

function compare([a, wordA]: Key, [b, wordB]: Key): number {
  return (a ?? -1) - (b ?? -1) || (wordA < wordB ? -1 : wordA > wordB ? 1 : 0)
}

/** Notes what would be cleaned however the program ends. */
class AtEnd {
  readonly pending = new Set<() => void>()

  readonly register = (clean: () => void): (() => void) => {
    this.pending.add(clean)
    return () => void this.pending.delete(clean)
  }
}

async function filled(lines: readonly Sortable<Key>[], most: number, atEnd: AtEnd): Promise<Runs<Key>> {
  const runs = new Runs<Key>(compare, atEnd.register, most)
  for (const line of lines) await runs.add(line)
  return runs
}

async function listed(sorted: AsyncGenerator<string>, most = Infinity): Promise<string[]> {
  const lines: string[] = []
  for await (const line of sorted) {
    if (lines.length >= most) break
    lines.push(line)
  }
  return lines
}

/** Many have equal keys; the number of a line tells which came first. */
const lines = fc
  .array(
    fc.tuple(
      fc.option(fc.nat(3)),
      fc.string({ unit: fc.constantFrom('a', 'é', '"', '\u2028', '\r', '\u0085'), maxLength: 2 }),
      fc.string({
        unit: fc.constantFrom('x', '😀', '\u2028', '\u2029', '\r', '\u000b', '\\n'),
        maxLength: 6,
      }),
    ),
    { maxLength: 40 },
  )
  .map((all) =>
    all.map(([number, word, text], index) => ({
      key: [number, word] as const,
      line: `${String(index)} ${text}`,
    })),
  )

describe('lines come out', () => {
  test('as Array.sort has them, equal ones in the order in which they came, however little is held', async () => {
    await fc.assert(
      fc.asyncProperty(lines, fc.constantFrom(0, 1, 5, 20, 100, 10_000), async (all, most) => {
        const atEnd = new AtEnd()
        const runs = await filled(all, most, atEnd)
        const expected = all.toSorted((one, other) => compare(one.key, other.key)).map(({ line }) => line)
        expect(await listed(runs.sorted())).toEqual(expected)
        expect(atEnd.pending.size).toBe(0)
      }),
      { numRuns: 150 },
    )
  })

  test.each([2000, 60_000])('of thousands, in runs of %d characters', async (most) => {
    const all = Array.from({ length: 3000 }, (_, index) => ({
      key: [(index * 7919) % 1000, ''] as const,
      line: `${String(index)} ${'é'.repeat(index % 200)}`,
    }))
    const runs = await filled(all, most, new AtEnd())
    const expected = all.toSorted((one, other) => compare(one.key, other.key)).map(({ line }) => line)
    expect(await listed(runs.sorted())).toEqual(expected)
  })
})

describe('temporary files', () => {
  // Others that are tested at the same time have temporary files too.
  const MARK = `of process ${String(process.pid)}`
  const all = Array.from({ length: 20 }, (_, index) => ({
    key: [20 - index, ''] as const,
    line: `${MARK} ${String(index)}`,
  }))

  /** Whether there is a folder with a run of these lines. */
  function areThere(): boolean {
    return readdirSync(tmpdir())
      .filter((name) => name.startsWith('claims-'))
      .some((name) => readIfThere(path.join(tmpdir(), name, '0')).includes(MARK))
  }

  test('are not there while memory is enough', async () => {
    const atEnd = new AtEnd()
    const runs = await filled(all, 10_000, atEnd)
    expect([atEnd.pending.size, areThere()]).toEqual([0, false])
    expect(await listed(runs.sorted())).toHaveLength(20)
  })

  test.each([
    ['at the end', Infinity],
    ['when no more is asked for', 3],
    ['when nothing is asked for', 0],
  ])('are gone %s', async (_, most) => {
    const atEnd = new AtEnd()
    const runs = await filled(all, 30, atEnd)
    expect([atEnd.pending.size, areThere()]).toEqual([1, true])
    expect(await listed(runs.sorted(), most)).toHaveLength(Math.min(most, 20))
    expect([atEnd.pending.size, areThere()]).toEqual([0, false])
  })

  test('are gone when the program ends before that', async () => {
    const atEnd = new AtEnd()
    await filled(all, 30, atEnd)
    expect(areThere()).toBe(true)
    for (const clean of atEnd.pending) clean()
    expect(areThere()).toBe(false)
  })
})

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
