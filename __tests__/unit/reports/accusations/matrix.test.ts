import { describe, expect, test } from '@jest/globals'
import { type Matrix, matrixOf } from '../../../../src/reports/accusations/matrix.js'
import { type DatasetSketch, makeDataset, SOURCES } from '../../../support/dataset.js'
import { countedOf, evidenceOf } from '../../../support/evidence.js'

const JOINT = [...SOURCES, { id: 'both', type: 'Joint' as const, members: ['armenia-mod', 'azerbaijan-mod'] }]

async function matrix(sketch: DatasetSketch, by: 'party' | 'source' = 'party'): Promise<Matrix> {
  const dataset = makeDataset(sketch)
  const { representatives } = await countedOf(dataset)
  return matrixOf(await evidenceOf(dataset, ['act:accuse']), representatives[0] ?? [], by)
}

const rows = ({ rows: all }: Matrix): string[] =>
  all.map(
    ({ accuser, cells }) =>
      `${accuser.name}: ${cells.map(({ accused, told }) => `${accused.name} ${String(told.length)}`).join(', ')}`,
  )

describe('who accuses whom', () => {
  test('a party that speaks and accuses nobody, or is at war, keeps its row, after those that do', async () => {
    const made = await matrix({
      statements: [
        { source: 'blinken', act: 'assess' },
        { source: 'azerbaijan-mod', act: 'accuse', target: [{ party: 'armenia' }] },
      ],
    })
    expect(rows(made)).toEqual(['Azerbaijan: Armenia 1', 'Armenia: ', 'United States: '])
  })

  test('accusing each other stands once each way and once in the sum', async () => {
    const made = await matrix({
      sources: JOINT,
      statements: [{ source: 'both', act: 'accuse', mutual: true }],
    })
    expect(rows(made)).toEqual(['Armenia: Azerbaijan 1', 'Azerbaijan: Armenia 1'])
    expect(made.all.told).toHaveLength(1)
  })

  test('so it does where both are coded as targets, and source by source', async () => {
    const made = await matrix(
      {
        sources: JOINT,
        statements: [
          {
            source: 'both',
            act: 'accuse',
            mutual: true,
            target: [{ party: 'armenia' }, { party: 'azerbaijan' }],
          },
        ],
      },
      'source',
    )
    expect(rows(made)).toEqual([
      'Ministry of Defence of Armenia: Azerbaijan 1',
      'Ministry of Defence of Azerbaijan: Armenia 1',
    ])
  })

  test('a joint accusation stands with each who speaks and counts once in every sum', async () => {
    const made = await matrix({
      sources: JOINT,
      statements: [{ source: 'both', act: 'accuse', target: [{ party: 'united-states' }] }],
    })
    expect(rows(made)).toEqual(['Armenia: United States 1', 'Azerbaijan: United States 1'])
    expect(made.columns.map(({ told }) => told.length)).toEqual([1])
    expect(made.all.told).toHaveLength(1)
  })

  test('two members of one party are one accuser', async () => {
    const made = await matrix({
      sources: [...SOURCES, { id: 'two', type: 'Joint', members: ['armenia-mod', 'pashinyan'] }],
      statements: [{ source: 'two', act: 'accuse', target: [{ party: 'azerbaijan' }] }],
    })
    expect(rows(made)).toEqual(['Armenia: Azerbaijan 1', 'Azerbaijan: '])
  })

  test('a person, printed words and nobody stand as they are, not under a party', async () => {
    const made = await matrix({
      statements: [
        { act: 'accuse', target: [{ source: 'aliyev' }] },
        { act: 'accuse', target: [{ asPrinted: 'social-media accounts' }] },
        { act: 'accuse' },
      ],
    })
    expect(rows(made)).toEqual([
      'Armenia: Ilham Aliyev 1, social-media accounts 1, nobody named 1',
      'Azerbaijan: ',
    ])
  })

  test('what repeats another by the same source is not counted again; by another source it is', async () => {
    const said = { act: 'accuse' as const, target: [{ party: 'azerbaijan' }] }
    const made = await matrix({
      statements: [said, said, { ...said, source: 'pashinyan' }],
      relations: [
        { from: 's2', to: 's1', type: 'repeats' },
        { from: 's3', to: 's1', type: 'repeats' },
      ],
    })
    expect(rows(made)).toEqual(['Armenia: Azerbaijan 2', 'Azerbaijan: '])
  })

  test('an answer to a repetition answers what it repeats; an inferred one does not', async () => {
    const said = { act: 'accuse' as const, target: [{ party: 'azerbaijan' }] }
    const statements = [said, said, said, { source: 'azerbaijan-mod', act: 'deny' as const }]
    const made = await matrix({
      statements,
      relations: [
        { from: 's2', to: 's1', type: 'repeats' },
        { from: 's4', to: 's2', type: 'denies' },
        { from: 's4', to: 's3', type: 'denies', basis: 'inferred' },
      ],
    })
    expect((made.all.answered ?? []).map(({ statement }) => statement.id)).toEqual(['s1'])
  })

  test('sources without a party share a row, which comes last', async () => {
    const made = await matrix({
      statements: [
        { source: 'tass', act: 'accuse', target: [{ party: 'armenia' }] },
        { source: 'azerbaijan-mod', act: 'accuse', target: [{ party: 'armenia' }] },
      ],
    })
    expect(rows(made)).toEqual(['Azerbaijan: Armenia 1', 'no party: Armenia 1', 'Armenia: '])
  })
})
