import { describe, expect, test } from '@jest/globals'
import type { Page, Stream, Table, TableRow } from '../../../src/page/page.js'
import { plain } from '../../../src/page/text.js'
import { makePage } from '../../support/page.js'
import { drawn } from './drawn.js'

function page(table: Omit<Table, 'kind'>): Page {
  return makePage({ blocks: [{ kind: 'table', ...table }] })
}

function row(...cells: string[]): TableRow {
  return { cells: cells.map((cell) => [plain(cell)]) }
}

const COLUMNS = [{ heading: 'name' }, { heading: 'says', align: 'right' as const }, { heading: 'what' }]

describe('a table', () => {
  test('without walls is compact under a line, numbers to the right, sums set apart', async () => {
    const rows = [row('Armenia', '1', 'accuses'), { ...row('all', '13', ''), apart: true }]
    expect(await drawn(page({ columns: COLUMNS, rows }), 40)).toBe(
      [
        'name     says   what',
        '─'.repeat(40),
        'Armenia     1   accuses',
        '─'.repeat(40),
        'all        13',
        '',
      ].join('\n'),
    )
  })

  test('wraps what does not fit, the long columns equally wide', async () => {
    const rows = [row('one two three four', '1', 'five six seven eight')]
    expect(await drawn(page({ columns: COLUMNS, rows }), 36)).toBe(
      [
        'name           says   what',
        '─'.repeat(36),
        'one two three     1   five six seven',
        'four                  eight',
        '',
      ].join('\n'),
    )
  })

  test('with walls has air between rows, a second line of headings, and a line at the end', async () => {
    const columns = [
      { heading: '' },
      { heading: 'A', subheading: 'of', wide: true },
      { heading: 'B', wide: true },
    ]
    const rows = [row('x', 'y', 'z'), row('u', 'v', 'w')]
    expect(await drawn(page({ columns, rows, walls: true }), 20)).toBe(
      [
        '  │ A      │ B',
        '  │ of     │',
        '──┼────────┼────────',
        'x │ y      │ z',
        '  │        │',
        'u │ v      │ w',
        '──┴────────┴────────',
        '',
      ].join('\n'),
    )
  })

  test('too narrow for its words is told as records', async () => {
    const columns = [...COLUMNS, { heading: 'in whose words' }]
    const rows = [row('Armenia', '1', 'accuses somebody of something', '1 part'), row('all', '', '', '')]
    expect(await drawn(page({ columns, rows }), 20)).toBe(
      [
        'name: Armenia',
        'says: 1',
        'what: accuses',
        '  somebody of',
        '  something',
        'in whose words: 1',
        '  part',
        '',
        'name: all',
        '',
      ].join('\n'),
    )
  })

  test('of a stream is as wide as its first hundred rows need; a later longer cell wraps', async () => {
    const many = Array.from({ length: 130 }, (_, index) =>
      row(`n${String(index)}`, '1', index === 120 ? 'long '.repeat(20) : 'x'),
    )
    async function* stream(): AsyncGenerator<TableRow> {
      for (const one of many) yield await Promise.resolve(one)
    }
    const output = await drawn(page({ columns: COLUMNS, rows: stream() as Stream<TableRow> }), 60)
    expect(output.split('\n')[0]).toBe('name  says   what')
    expect(output.match(/long/g)).toHaveLength(20)
    expect(output).toBe(await drawn(page({ columns: COLUMNS, rows: many }), 60))
  })
})
