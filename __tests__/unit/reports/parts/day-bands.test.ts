import { describe, expect, test } from '@jest/globals'
import type { Found } from '../../../../src/evidence/engine.js'
import type { Band, Entry } from '../../../../src/page/page.js'
import { bare, plain } from '../../../../src/page/text.js'
import { dayBands } from '../../../../src/reports/parts/day-bands.js'
import { makeDataset } from '../../../support/dataset.js'

function entry(id: string): Entry {
  return {
    first: 0,
    last: 0,
    parties: '',
    speaker: '',
    manner: '',
    actPhrase: [],
    words: [],
    reference: plain(id),
  }
}

/** The bands of statements said on these days, and after how many statements each was given out. */
async function bandsOf(days: readonly (string | undefined)[]): Promise<{ band: Band; after: number }[]> {
  const sketches = days.map((saidDate) => (saidDate === undefined ? {} : { saidDate }))
  const lookup = makeDataset({ statements: sketches })
  let read = 0
  function* found(): Generator<Found> {
    for (const statement of lookup.statements) {
      read += 1
      yield { lookup, statement }
    }
  }
  const given: { band: Band; after: number }[] = []
  for await (const band of dayBands(found(), ({ statement }) => entry(statement.id))) {
    given.push({ band, after: read })
  }
  return given
}

describe('bands of days', () => {
  test('hold neighbours of one day; a day that comes again is a band again', async () => {
    const bands = await bandsOf(['2022-10-07', '2022-10-07', undefined, '2022-10-07'])
    expect(bands.map(({ band }) => [band.label.map(bare).join(' '), band.entries.length])).toEqual([
      ['2022-10-07 Friday', 2],
      ['undated', 1],
      ['2022-10-07 Friday', 1],
    ])
  })

  test('come in pieces where they are long, the first before the rest is known', async () => {
    const bands = await bandsOf(Array.from({ length: 120 }, () => undefined))
    expect(bands.map(({ band, after }) => [band.entries.length, band.continues, after])).toEqual([
      [50, false, 51],
      [50, true, 101],
      [20, true, 120],
    ])
  })

  test('of no statements are none', async () => {
    expect(await bandsOf([])).toEqual([])
  })
})
