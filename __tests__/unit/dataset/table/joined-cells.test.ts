import { describe, expect, test } from '@jest/globals'
import { columnNamed } from '../../../../src/dataset/table/columns.js'
import { joinedCells, joinedNames } from '../../../../src/dataset/table/joined-cells.js'
import { readDate } from '../../../../src/dataset/table/typed-date.js'

const read = (...cells: readonly string[]): unknown => {
  const found = readDate(joinedCells(cells))
  return 'edtf' in found ? found.edtf : found.fault
}

describe('several columns of one date', () => {
  test.each([
    [['2015', 'February', '23'], '2015-02-23'],
    [['February', '23', '2015'], '2015-02-23'],
    [['2015', '2', '23'], '2015-02-23'],
    [['2015', '2', ''], '2015-02'],
    [['2015', '', ''], '2015'],
    [['Feb', '', '2015'], '2015-02'],
    [['11-Apr-2020', '5:47 pm'], '2020-04-11T17:47'],
    [['11-Apr-2020', ''], '2020-04-11'],
  ])('%j is %s', (cells, edtf) => {
    expect(read(...cells)).toBe(edtf)
  })

  test.each([[['2015', '', '5']], [['', '5', '2015']], [['5', '', '2015']], [['', '2', '23']]])(
    '%j leaves open which part is missing',
    (cells) => {
      expect(read(...cells)).toMatch('lacks a part')
    },
  )

  test('are nothing where all are empty, and one is as it stands', () => {
    expect([joinedCells(['', ' ']), joinedCells([' a '])]).toEqual(['', ' a '])
  })

  test('are named with a +, which may also stand in a name', () => {
    const [said, gist] = [columnNamed('said'), columnNamed('gist')]
    if (said === undefined || gist === undefined) throw new Error('no such column')
    expect(joinedNames(said, 'y + m', () => false)).toEqual(['y', 'm'])
    expect(joinedNames(said, 'y+m', (name) => name === 'y+m')).toEqual(['y+m'])
    expect(joinedNames(gist, 'y+m', () => false)).toEqual(['y+m'])
  })
})
