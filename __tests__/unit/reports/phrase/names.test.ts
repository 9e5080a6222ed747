import { describe, expect, test } from '@jest/globals'
import type { Source } from '../../../../src/model/source.js'
import {
  counterName,
  listed,
  partyName,
  sourceName,
  targetName,
} from '../../../../src/reports/phrase/names.js'
import { speakers, speakingParties } from '../../../../src/reports/phrase/speaking.js'
import { makeDataset, makeStatement, SOURCES } from '../../../support/dataset.js'

const JOINT: Source = {
  id: 'both',
  type: 'Joint',
  name: 'Both',
  members: ['azerbaijan-mod', 'pashinyan', 'armenia-mod'],
}
const dataset = makeDataset({ sources: [...SOURCES, JOINT] })

test.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C'], 'A, B and C'],
])('%j are listed as “%s”', (names, words) => {
  expect(listed(names)).toBe(words)
})

test('what has no entry goes by its id', () => {
  expect([partyName(dataset, 'x'), sourceName(dataset, 'y')]).toEqual(['x', 'y'])
})

describe('who speaks', () => {
  test('is each member of a joint source, in the order of the data', () => {
    expect(speakers(dataset, JOINT).map(({ id }) => id)).toEqual([
      'azerbaijan-mod',
      'pashinyan',
      'armenia-mod',
    ])
  })

  test('is each of their parties once, in the order of names', () => {
    expect(speakingParties(dataset, makeStatement({ source: 'both' }))).toEqual(['armenia', 'azerbaijan'])
  })

  test('is nobody where no source is named', () => {
    expect(speakingParties(dataset, makeStatement({ source: null }))).toEqual([])
  })
})

test.each([
  [{ party: 'armenia', asPrinted: 'Yerevan' }, 'Armenia'],
  [{ source: 'blinken' }, 'Antony Blinken'],
  [{ asPrinted: 'social-media accounts' }, 'social-media accounts'],
])('the target %j is %s', (target, name) => {
  expect(targetName(dataset, target)).toBe(name)
})

test.each([
  ['blinken', 'Antony Blinken'],
  ['armenia', 'Armenia'],
  ['nobody', undefined],
  [undefined, undefined],
])('whoever counted as %s is %s', (id, name) => {
  expect(counterName(dataset, id)).toBe(name)
})
