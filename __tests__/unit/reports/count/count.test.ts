import { expect, test } from '@jest/globals'
import { count } from '../../../../src/reports/count/count.js'
import type { CountDimensions } from '../../../../src/reports/count/counted-by.js'
import type { Arrangement } from '../../../../src/reports/parts/arrangement.js'
import { makeDataset } from '../../../support/dataset.js'
import { countedOf } from '../../../support/evidence.js'
import { itemsOf } from '../../../support/items.js'

const dataset = makeDataset({
  statements: [
    { source: 'blinken', act: 'state' },
    { source: 'armenia-mod', act: 'accuse' },
    { source: 'armenia-mod', act: 'state' },
    { source: 'azerbaijan-mod', act: 'state' },
    { source: 'azerbaijan-mod', act: 'state' },
  ],
})

async function report(by: CountDimensions, how: Arrangement = {}): Promise<ReturnType<typeof count>> {
  return count(await countedOf(dataset), by, how)
}

async function rows(by: CountDimensions, how: Arrangement = {}): Promise<string[]> {
  const items = itemsOf(await report(by, how))
  return items.map(({ source, act, count: times }) => [source, act, times].filter(Boolean).join(' '))
}

test('rows stand by name, or from most, equals by name', async () => {
  expect(await rows(['source'])).toEqual(['blinken 1', 'armenia-mod 2', 'azerbaijan-mod 2'])
  const fromMost = ['armenia-mod 2', 'azerbaijan-mod 2', 'blinken 1']
  expect(await rows(['source'], { order: 'count' })).toEqual(fromMost)
  expect(await rows(['source'], { order: 'count', reverse: true })).toEqual([
    'blinken 1',
    'armenia-mod 2',
    'azerbaijan-mod 2',
  ])
})

test('items follow the order of rows and of columns, and --limit cuts rows', async () => {
  const by: CountDimensions = ['source', 'act']
  expect(await rows(by)).toEqual([
    'blinken state 1',
    'armenia-mod accuse 1',
    'armenia-mod state 1',
    'azerbaijan-mod state 2',
  ])
  expect(await rows(by, { order: 'count', limit: 1 })).toEqual([
    'armenia-mod state 1',
    'armenia-mod accuse 1',
  ])
  expect((await report(by, { limit: 1 })).tail().more).toBe(2)
})

test('the summary is of all, whatever is shown, and says who comes first', async () => {
  const summary = {
    statements: 5,
    rows: 3,
    columns: 0,
    most: [
      { value: 'armenia-mod', name: 'Ministry of Defence of Armenia', count: 2 },
      { value: 'azerbaijan-mod', name: 'Ministry of Defence of Azerbaijan', count: 2 },
      { value: 'blinken', name: 'Antony Blinken', count: 1 },
    ],
  }
  expect((await report(['source'])).summary?.()).toEqual(summary)
  expect((await report(['source'], { limit: 1 })).summary?.()).toEqual(summary)
})
