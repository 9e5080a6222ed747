/**
 * Whoever draws a row, cli-table3 the first hundred or our own hand those after them, it is the same bytes. The same
 * few rows are drawn again and again in one table; a marked row parts the copies, which must all be equal.
 */
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Band, Block, TableRow } from '../../../src/page/page.js'
import { plain } from '../../../src/page/text.js'
import { makeStyle } from '../../../src/terminal/color.js'
import { mapPage } from '../../../src/formats/shown-page.js'
import { visibleText } from '../../../src/terminal/visible.js'
import { makePage } from '../../support/page.js'
import { text } from './arbitrary.js'
import { drawn } from './drawn.js'

const MARK = 'M:A:R:K'
/** Of which the first hundred are drawn by cli-table3. */
const ROWS = 125

const cell = fc.array(text, { maxLength: 2 })

const table = (count: number): fc.Arbitrary<Block> => {
  const cells = fc.array(cell, { minLength: count, maxLength: count })
  return fc
    .record({
      walls: fc.boolean(),
      align: fc.constantFrom('left' as const, 'right' as const),
      rows: fc.array(fc.record({ cells }), { minLength: 1, maxLength: 3 }),
    })
    .map(({ walls, align, rows }) => {
      const mark: TableRow = { cells: [[plain(MARK)]] }
      const columns = headings(count).map((heading) => ({ ...heading, align }))
      return { kind: 'table', walls, columns, rows: again([mark, ...rows]) }
    })
}

const sides = (count: number): fc.Arbitrary<Block> => {
  const place = fc.tuple(fc.nat(count - 1), fc.nat(count - 1)).map(([one, another]) => ({
    first: Math.min(one, another),
    last: Math.max(one, another),
    parties: 'Armenia',
    speaker: 'Ministry',
    manner: '',
  }))
  const entry = fc
    .tuple(place, fc.record({ actPhrase: text, words: cell, reference: text }))
    .map(([where, what]) => ({ ...where, ...what }))
  return fc.record({ label: cell, entries: fc.array(entry, { maxLength: 3 }) }).map((band: Band): Block => {
    const mark: Band = { label: [plain(MARK)], entries: [] }
    return { kind: 'sides', labelHeading: 'day', columns: headings(count), bands: again([mark, band]) }
  })
}

function headings(count: number): { heading: string }[] {
  return Array.from({ length: count }, (_, index) => ({ heading: `c${String(index)}` }))
}

function again<T>(rows: readonly T[]): T[] {
  return Array.from({ length: Math.ceil(ROWS / rows.length) }, () => rows).flat()
}

/** What is drawn between two marks. */
async function copies(block: Block, width: number, styled: boolean): Promise<string[]> {
  const page = mapPage(makePage({ blocks: [block] }), visibleText)
  const output = await drawn(page, width, { style: makeStyle(styled) })
  return output.split(new RegExp(`^.*${MARK}.*\n`, 'm')).slice(1, -1)
}

test('rows look the same before and after the hundredth, 20 to 200 columns wide', async () => {
  const block = fc.integer({ min: 1, max: 4 }).chain((count) => fc.oneof(table(count), sides(count)))
  for (let width = 20; width <= 200; width += 1) {
    await fc.assert(
      fc.asyncProperty(block, fc.boolean(), async (one, styled) => {
        const all = await copies(one, width, styled)
        expect(all.length).toBeGreaterThan(30)
        expect(new Set(all).size).toBe(1)
      }),
      { numRuns: 1 },
    )
  }
})

test('a row without words is a line, whoever draws it', async () => {
  const rows = again([{ cells: [[plain(MARK)]] }, { cells: [[]] }])
  const empty: Block = { kind: 'table', walls: true, columns: headings(1), rows }
  expect(new Set(await copies(empty, 80, false))).toEqual(new Set(['\n\n\n']))
})
