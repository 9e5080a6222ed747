/** Ids that lead nowhere, and the one end of a relation that may. */
import { describe, expect, test } from '@jest/globals'
import { readDatasetFile } from '../../../src/dataset/dataset-file.js'
import type { Relation } from '../../../src/model/relation.js'
import { makeFile, type StatementSketch } from '../../support/dataset.js'
import { errorOf } from '../../support/problems.js'

type Ends = Pick<Relation, 'from' | 'to'> & Partial<Relation>

const fileWith = (ends: Ends): string =>
  JSON.stringify(
    makeFile({ statements: [{ id: 's1' }, { id: 's2' }], relations: [{ type: 'denies', ...ends }] }),
  )

async function messages(ends: Ends): Promise<string[]> {
  const { problems } = await errorOf(() => readDatasetFile(fileWith(ends), 'a.json'))
  return problems.map(({ message }) => message)
}

describe('an end of a relation that is not there', () => {
  test.each([
    { from: 's1', to: 'gone' },
    { from: 'gone', to: 's1' },
  ])('is allowed where the relation is marked, and an error without the mark: %j', async (ends) => {
    const marked = { ...ends, endNotHeld: true } as const
    const { relations } = await readDatasetFile(fileWith(marked), 'a.json')
    expect(relations).toEqual([{ type: 'denies', direction: 'one-way', basis: 'explicit', ...marked }])
    const end = ends.from === 'gone' ? 'from' : 'to'
    expect(await messages(ends)).toEqual([`relations[0].${end} is “gone”, and there is no such statement`])
  })

  test('is allowed of one only: where neither is there, both are errors', async () => {
    expect(await messages({ from: 'gone', to: 'lost', endNotHeld: true })).toEqual([
      'relations[0].from is “gone”, and there is no such statement',
      'relations[0].to is “lost”, and there is no such statement',
    ])
  })
})

test('a mark on one relation allows nothing on another', async () => {
  const file = makeFile({
    statements: [{ id: 's1' }],
    relations: [
      { from: 's1', to: 'gone', type: 'denies', endNotHeld: true },
      { from: 's1', to: 'lost', type: 'answers' },
    ],
  })
  const { problems } = await errorOf(() => readDatasetFile(JSON.stringify(file), 'a.json'))
  expect(problems.map(({ message }) => message)).toEqual([
    'relations[1].to is “lost”, and there is no such statement',
  ])
})

test('a mark on what is held is an error', async () => {
  expect(await messages({ from: 's1', to: 's2', endNotHeld: true })).toEqual([
    'relations[0].endNotHeld is true, and both statements are in this dataset',
  ])
})

test.each([
  [{ happenedDateFrom: 'gone', dateFromNotHeld: true }, []],
  [
    { happenedDateFrom: 'gone' },
    ['statements[0].happenedDateFrom is “gone”, and there is no such statement'],
  ],
  [
    { happenedDateFrom: 's2', dateFromNotHeld: true },
    ['statements[0].dateFromNotHeld is true, and no statement that gives its date is missing'],
  ],
  [
    { dateFromNotHeld: true },
    ['statements[0].dateFromNotHeld is true, and no statement that gives its date is missing'],
  ],
])('the statement that gives a date: %j', async (fields, expected) => {
  const file = makeFile({
    statements: [{ id: 's1', happenedDate: '2022', ...fields } as StatementSketch, { id: 's2' }],
  })
  const text = JSON.stringify(file)
  const read = expected.length === 0 ? readDatasetFile(text, 'a.json') : undefined
  await read
  const found = read === undefined ? (await errorOf(() => readDatasetFile(text, 'a.json'))).problems : []
  expect(found.map(({ message }) => message)).toEqual(expected)
})
