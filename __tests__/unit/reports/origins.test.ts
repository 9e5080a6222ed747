import { describe, expect, test } from '@jest/globals'
import type { Document } from '../../../src/model/document.js'
import { originsOf } from '../../../src/reports/origins.js'
import type { Origins } from '../../../src/reports/record-item.js'
import { makeDataset } from '../../support/dataset.js'

const AGENCIES = [
  { id: 'afp', type: 'NewsAgency', name: 'AFP' },
  { id: 'reuters', type: 'NewsAgency', name: 'Reuters' },
] as const

/** @param originals ids of those that are the speaker's own */
function origins(
  documents: readonly (Partial<Document> & { readonly id: string })[],
  originals: readonly string[] = [],
): Origins {
  const dataset = makeDataset({
    sources: [...AGENCIES],
    documents,
    statements: [
      {
        id: 'a',
        appearances: documents.map(({ id }) => ({
          document: id,
          role: originals.includes(id) ? 'original' : 'report',
        })),
      },
    ],
  })
  const [statement] = dataset.statements
  if (statement === undefined) throw new Error('no statement')
  return originsOf(dataset, statement)
}

describe('originsOf', () => {
  test('outlets that name one agency are one origin', () => {
    const one = { agencies: ['afp'], agencyPerLine: 'stated' } as const
    expect(
      origins([
        { id: 'x', ...one },
        { id: 'y', ...one },
      ]),
    ).toMatchObject({ least: 1, most: 1 })
  })

  test('outlets that credit one agency alone are one origin, perhaps more where the lines are not told apart', () => {
    const all = origins([
      { id: 'x', agencies: ['afp'] },
      { id: 'y', agencies: ['afp'] },
    ])
    expect(all).toMatchObject({ least: 1, most: 1, origins: [{ name: 'AFP' }] })
    const mixed = { agencies: ['afp'], agencyPerLine: 'not-stated' } as const
    expect(
      origins([
        { id: 'x', ...mixed },
        { id: 'y', ...mixed },
      ]),
    ).toMatchObject({ least: 1, most: 2, origins: [{ name: 'AFP' }] })
  })

  test('two agencies, each stated, are two origins', () => {
    const found = origins([
      { id: 'x', agencies: ['afp'], agencyPerLine: 'stated' },
      { id: 'y', agencies: ['reuters'], agencyPerLine: 'stated' },
    ])
    expect(found).toMatchObject({ least: 2, most: 2 })
  })

  test('a credit line that does not say which is perhaps an origin', () => {
    const found = origins(
      [{ id: 'own' }, { id: 'x', agencies: ['afp', 'reuters'], agencyPerLine: 'not-stated' }],
      ['own'],
    )
    expect(found).toMatchObject({ least: 1, most: 2 })
    expect(found.origins[1]?.name).toBe('AFP or Reuters: the credit line does not say which')
  })

  test('pages without a recorded credit line are at least one origin and at most as many as they are', () => {
    expect(origins([{ id: 'x' }, { id: 'y' }, { id: 'z' }])).toMatchObject({ least: 1, most: 3 })
  })

  test('texts of the statement itself are one origin, named by all their publishers', () => {
    const texts = [
      { id: 'x', publisher: 'The Gazette' },
      { id: 'y', primary: true, publisher: 'An archive' },
      { id: 'z', primary: true, publisher: 'The Gazette' },
    ]
    expect(origins(texts, ['x'])).toEqual({
      origins: [
        {
          name: 'texts of the statement itself, published by The Gazette and An archive',
          sure: true,
          documents: ['x', 'y', 'z'],
        },
      ],
      least: 1,
      most: 1,
    })
    expect(origins([{ id: 'x' }], ['x']).origins[0]?.name).toBe('a text of the statement itself')
  })

  test('a statement that stands nowhere has no origin', () => {
    expect(origins([])).toEqual({ origins: [], least: 0, most: 0 })
  })
})
