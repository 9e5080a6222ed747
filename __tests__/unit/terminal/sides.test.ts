import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Band, Entry, Page, Stream } from '../../../src/page/page.js'
import { bare, plain } from '../../../src/page/text.js'
import { displayWidth } from '../../../src/terminal/width.js'
import { mapPage } from '../../../src/formats/shown-page.js'
import { visibleText } from '../../../src/terminal/visible.js'
import { makePage } from '../../support/page.js'
import { bands as anyBands } from './arbitrary.js'
import { drawn } from './drawn.js'

function said(first: number, last: number, words: string): Entry {
  return {
    first,
    last,
    parties: '',
    speaker: '',
    manner: '',
    actPhrase: [],
    words: [plain(words)],
    reference: [],
  }
}

function sides(columns: number, bands: Stream<Band>): Page {
  const headings = Array.from({ length: columns }, (_, index) => ({ heading: `C${String(index)}` }))
  return makePage({ blocks: [{ kind: 'sides', labelHeading: 'said on', columns: headings, bands }] })
}

async function linesOf(columns: number, ...bands: Entry[][]): Promise<string[]> {
  const page = sides(
    columns,
    bands.map((entries, index) => ({ label: [plain(`day ${String(index)}`)], entries })),
  )
  return (await drawn(page, 72)).trimEnd().split('\n')
}

describe('a band in pieces', () => {
  const piece = anyBands(1).map((some) => some.flatMap(({ entries }) => entries))
  const pieces = fc.array(piece, { minLength: 1, maxLength: 4 })
  const label = [plain('2022-10-07'), plain('Friday')]
  /** As tall as the label. */
  const first = [said(0, 0, 'a'), said(0, 0, 'b')]

  test('looks as if it were whole, side by side and one under another', async () => {
    await fc.assert(
      fc.asyncProperty(pieces, fc.integer({ min: 20, max: 200 }), async (some, width) => {
        const rest = some.filter((entries) => entries.length > 0)
        const inPieces = rest.map((entries): Band => ({ label, entries, continues: true }))
        const whole = visiblePage([{ label, entries: [...first, ...rest.flat()] }])
        expect(await drawn(visiblePage([{ label, entries: first }, ...inPieces]), width)).toBe(
          await drawn(whole, width),
        )
      }),
      { numRuns: 300 },
    )
  })

  function visiblePage(bands: readonly Band[]): Page {
    return mapPage(sides(1, bands), visibleText)
  }
})

describe('entries side by side', () => {
  test('stand under one another in a column, a blank line between', async () => {
    expect(await linesOf(2, [said(0, 0, 'a'), said(0, 0, 'b'), said(1, 1, 'c')])).toEqual([
      'said on    │ C0                           │ C1',
      '───────────┼──────────────────────────────┼─────────────────────────────',
      'day 0      │ a                            │ c',
      '           │                              │',
      '           │ b                            │',
      '───────────┴──────────────────────────────┴─────────────────────────────',
    ])
  })

  test('of two columns push both, and the wall falls on their lines, next to them, and to the end', async () => {
    const [, , ...lines] = await linesOf(3, [
      said(0, 0, 'a'),
      said(1, 1, 'b b b b b b b b b b'),
      said(0, 1, 'ab'),
      said(2, 2, 'c c c c c c c c c c c c c c c c c c c c c c c c c c c c c c c c c c c c c c c'),
    ])
    expect(lines).toEqual([
      'day 0      │ a                 │ b b b b b b b b b  │ c c c c c c c c c',
      '           │                   │ b                  │ c c c c c c c c c',
      '           │                                        │ c c c c c c c c c',
      '           │ ab                                     │ c c c c c c c c c',
      '           │                                        │ c c c',
      '───────────┴────────────────────────────────────────┴───────────────────',
    ])
  })

  test('of all columns cut the band; columns of a part with no entry show a dot', async () => {
    const [, rule, ...lines] = await linesOf(2, [said(0, 1, 'both'), said(1, 1, 'b'), said(0, 1, 'end')])
    expect(rule).toBe('───────────┼──────────────────────────────┴─────────────────────────────')
    expect(lines).toEqual([
      'day 0      │ both',
      '           │',
      '           │ ·                            │ b',
      '           │',
      '           │ end',
      '───────────┴────────────────────────────────────────────────────────────',
    ])
  })

  test('meet the line between bands with the junction of the walls above and below', async () => {
    const lines = await linesOf(3, [said(0, 1, 'x')], [said(1, 2, 'y')], [])
    expect(lines.filter((line) => line.startsWith('──'))).toEqual([
      '───────────┼───────────────────┴────────────────────┼───────────────────',
      '───────────┼───────────────────┬────────────────────┴───────────────────',
      '───────────┼───────────────────┼────────────────────┬───────────────────',
      '───────────┴───────────────────┴────────────────────┴───────────────────',
    ])
  })

  test('are the same from a list and from a stream, also beyond a hundred rows', async () => {
    const list = Array.from({ length: 150 }, (_, index) => ({
      label: [plain(String(index))],
      entries: [said(index % 3, 2, `words ${String(index)}`)],
    }))
    async function* stream(): AsyncGenerator<Band> {
      for (const band of list) yield await Promise.resolve(band)
    }
    expect(await drawn(sides(3, stream()), 100)).toBe(await drawn(sides(3, list), 100))
  })

  test('stand one under another below 72 columns, and where the columns are too many', async () => {
    const band = { label: [plain('2022-10'), plain('day not stated')], entries: [said(0, 0, 'words')] }
    expect(await drawn(sides(3, [band]), 71)).toContain('2022-10 (day not stated) ──')
    expect(await drawn(sides(9, [band]), 100)).toContain('2022-10 (day not stated) ──')
    expect(await drawn(sides(3, [band]), 72)).toContain('day not    │')
  })

  test('lose no character and stay within the width, at every width', async () => {
    await fc.assert(
      fc.asyncProperty(anyBands(3), fc.integer({ min: 20, max: 140 }), async (bands, width) => {
        const page = mapPage(sides(3, bands), visibleText)
        const output = await drawn(page, width)
        for (const line of output.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width)
        const printed = counts(output)
        for (const [character, count] of counts(shownOf(bands).replaceAll(/[─│┼┴┬· ]/g, ''))) {
          expect([character, (printed.get(character) ?? 0) >= count]).toEqual([character, true])
        }
      }),
      { numRuns: 100 },
    )
  })
})

/** The words of the entries, which every layout prints whole. */
function shownOf(bands: readonly Band[]): string {
  return bands
    .flatMap(({ label, entries }) => [
      ...label,
      ...entries.flatMap(({ words, reference }) => [...words, reference]),
    ])
    .map((text) => bare(visibleText(text)))
    .join('')
}

function counts(text: string): Map<string, number> {
  const found = new Map<string, number>()
  for (const character of text) found.set(character, (found.get(character) ?? 0) + 1)
  return found
}
