import { describe, expect, test } from '@jest/globals'
import { NAME_FIELDS, namedBy } from '../../../src/query/bare-word.js'
import { makeDataset, SOURCES } from '../../support/dataset.js'

const DATASET = makeDataset({
  sources: [...SOURCES, { id: 'ogc', name: 'Office', alternateName: ['Press office of Armenia'] }],
  incidents: [
    { id: 'armenia-talks', name: 'Talks' },
    { id: 'fire', name: 'Border fire' },
  ],
  documents: [{ id: 'page', headline: 'Fire on the border' }],
})

describe('what a word names', () => {
  test('comes in the order in which fields are tried, each whether it fits or not', () => {
    expect(namedBy('armenia', DATASET).map(({ field, ids, exact }) => [field, ids, exact])).toEqual([
      ['incident', ['armenia-talks'], false],
      ['party', ['armenia'], true],
      ['source', ['armenia-mod', 'ogc'], false],
      ['document', [], false],
    ])
    expect(namedBy('x', DATASET).map(({ field }) => field)).toEqual([...NAME_FIELDS])
  })

  test('is found by other names too', () => {
    const [, , source] = namedBy('Press Office of ARMENIA', DATASET)
    expect(source).toMatchObject({ ids: ['ogc'], exact: true, near: [] })
  })

  test('is near to something only where it fits nothing of the kind', () => {
    const near = (word: string): unknown => namedBy(word, DATASET).map((one) => one.near)
    expect(near('fire')).toEqual([[], [], [], []])
    expect(near('azerbijan')).toEqual([[], ['azerbaijan'], ['azerbaijan-mod'], []])
  })
})
