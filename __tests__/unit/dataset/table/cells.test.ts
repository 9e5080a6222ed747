import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { stringify } from 'csv-stringify/sync'
import { cellRows } from '../../../../src/dataset/table/cells.js'
import { problemOf } from '../../../support/problem.js'

const cells = (text: string, file = 'a.csv', quotes = true): (readonly string[])[] =>
  cellRows(text, file, { quotes }).rows.map((row) => row.cells)

describe('the cells of a table', () => {
  test.each([
    ['commas', 'a,b\n1,2\n', 'a.csv'],
    ['semicolons', 'a;b\n1;2\n', 'a.csv'],
    ['tabs', 'a\tb\n1\t2\n', 'a.csv'],
    ['tabs by the name of the file', 'a\tb\n1\t2\n', 'a.tsv'],
    ['what Excel’s first line says', 'sep=|\r\na|b\r\n1|2\r\n', 'a.csv'],
    ['CRLF', 'a,b\r\n1,2\r\n', 'a.csv'],
    ['CR', 'a,b\r1,2\r', 'a.csv'],
    ['no break at the end', 'a,b\n1,2', 'a.csv'],
    ['quotation marks', '"a","b"\n"1","2"\n', 'a.csv'],
    ['spaces around cells', ' a , b\n1 , "2" \n', 'a.csv'],
    ['empty rows', '\n,\na,b\n\n,\n1,2\n\n', 'a.csv'],
  ])('are read with %s', (_habit, text, file) => {
    expect(cells(text, file)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
  })

  test('may hold quotation marks, delimiters, line breaks and outer spaces', () => {
    expect(cells('a,b\r\n"x, ""y""","1\r\n2"\r\n" z ",\r\n')).toEqual([
      ['a', 'b'],
      ['x, "y"', '1\r\n2'],
      [' z ', ''],
    ])
  })

  test('that hold other delimiters in quotation marks do not mislead', () => {
    expect(cells('"a;b;c",d\n1,2\n')[0]).toEqual(['a;b;c', 'd'])
  })

  test('have quotation marks as they stand, where the file has none around its cells', () => {
    expect(cells('a\tb\n"x" y\t1"\n', 'a.tsv', false)[1]).toEqual(['"x" y', '1"'])
  })

  test('lose the one apostrophe that writers put before formulas', () => {
    expect(cells(`a\n'=1\n''-x\n'tis\n'@x\n`).flat()).toEqual(['a', '=1', "'-x", "'tis", '@x'])
  })

  test('know their row in a spreadsheet and their line in the file', () => {
    const { rows } = cellRows('sep=,\r\na\r\n"1\r\n2"\r\n\r\né\r\n', 'a.csv')
    expect(rows.map(({ number, line, cells }) => [number, line, ...cells])).toEqual([
      [1, 2, 'a'],
      [2, 3, '1\r\n2'],
      [4, 6, 'é'],
    ])
  })

  test.each([
    ['a,b\n1,2\n"x"y,2\n3,4\n', 3, 'row 3: a cell goes on after its closing quotation mark'],
    ['a,b\n1,2\nx "y",2\n', 3, 'row 3: a quotation mark stands inside a cell that has none around it'],
    ['a,b\n"1\n2",2\n"x,2\n3,4\n', 4, 'row 3: a quotation mark opens a cell and never closes'],
  ])('with marks that do not close are no table (%#)', (text, line, message) => {
    expect(problemOf(() => cells(text))).toMatchObject({
      kind: 'data',
      message,
      where: { file: 'a.csv', line },
    })
  })

  test('read back as they were written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ' ', ',', ';', '\t', '"', '\n', '\r', 'é') })
    const row = fc
      .array(cell, { minLength: 3, maxLength: 3 })
      .filter((row) => row.some((text) => text !== ''))
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), fc.constantFrom(',', ';', '\t'), (rows, delimiter) => {
        const all = [['one', 'two', 'three'], ...rows]
        const text = stringify(all, { delimiter, quoted: true, record_delimiter: '\r\n' })
        expect(cells(text)).toEqual(all)
      }),
    )
  })
})
