import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { plain } from '../../../src/page/text.js'
import { bandRows } from '../../../src/terminal/band.js'
import { makeStyle } from '../../../src/terminal/color.js'
import { drawGrid } from '../../../src/terminal/grid.js'
import { drawRows } from '../../../src/terminal/grid.js'
import { type Grid, paintRow } from '../../../src/terminal/row.js'
import { entries } from './arbitrary.js'
import { visibleText } from '../../../src/terminal/visible.js'

const GRID: Grid = {
  wall: '│',
  columns: [
    { left: 0, width: 6, right: 1 },
    { left: 1, width: 9, right: 1 },
    { left: 1, width: 8, right: 1 },
    { left: 1, width: 10, right: 0 },
  ],
}
const WIDTHS = [7, 11, 10, 11]

describe('a grid', () => {
  test('is drawn by cli-table3 with fallen walls, without box and blank ends', () => {
    const rows = [
      [
        { span: 1, lines: [plain('day')] },
        { span: 2, lines: [plain('both'), plain('say 中文')] },
        { span: 1, lines: [] },
      ],
    ].map((row) => paintRow(row, GRID, makeStyle(false)))
    expect(drawGrid(rows, WIDTHS, '│')).toEqual([
      'day    │ both                 │',
      '       │ say 中文             │',
    ])
  })

  test('aligns numbers to the right', () => {
    const grid: Grid = { wall: '', columns: [{ left: 0, width: 4, right: 0, align: 'right' }] }
    const rows = [paintRow([{ span: 1, lines: [plain('13')] }], grid, makeStyle(false))]
    expect(drawGrid(rows, [4], '')).toEqual(['  13'])
  })

  test('is the same, byte for byte, from cli-table3 and by hand', () => {
    fc.assert(
      fc.property(fc.array(entries(3), { maxLength: 4 }), fc.boolean(), (lists, styled) => {
        const style = makeStyle(styled)
        const wall = style.faint('│')
        const rows = lists.flatMap((list) => {
          const visible = list.map((entry) => ({
            ...entry,
            actPhrase: visibleText(entry.actPhrase),
            words: entry.words.map(visibleText),
            reference: visibleText(entry.reference),
            speaker: 'who',
            parties: '',
            manner: '',
          }))
          return bandRows({ label: [plain('2022-10-07')], entries: visible }, GRID, '·').rows
        })
        const painted = rows.map((row) => paintRow(row, GRID, style))
        expect(drawRows(painted, wall)).toEqual(painted.length === 0 ? [] : drawGrid(painted, WIDTHS, wall))
      }),
      { numRuns: 300 },
    )
  })
})
