import { describe, expect, test } from '@jest/globals'
import { type Intake, wholeOf, withoutContradictions } from '../../../src/dataset/intake.js'
import { pieces, takeRecords } from '../../../src/dataset/records.js'
import { placesIn } from '../../../src/dataset/place.js'
import { errorOf, problemsOf } from '../../support/problems.js'

const record = (fields: object): object => ({ schemaVersion: 1, act: 'state', gist: 'A', ...fields })
const entry = (register: string, fields: unknown): object => ({ schemaVersion: 1, register, entry: fields })

function intake(...lines: readonly unknown[]): Promise<Intake> {
  const text = lines.map((line) => JSON.stringify(line)).join('\n')
  return takeRecords(pieces(text, placesIn(text, 'a.ndjson')), 'a.ndjson')
}

describe('an intake', () => {
  test('takes in every line or refuses it with a reason and its place', async () => {
    const found = await intake(
      record({ id: 'a' }),
      record({ id: 'b', act: 'denny' }),
      record({ id: 'c', said: 'x' }),
    )
    expect(found.taken).toHaveLength(1)
    expect(found.refused.map(({ row }) => row.where.line)).toEqual([2, 3])
    expect(await problemsOf(() => wholeOf(found))).toEqual([
      '2:26 act is “denny”, which it cannot be',
      '3:54 the record has an unknown key “said”',
    ])
  })

  test('refuses a record that says something else under an id, or of a name', async () => {
    const { taken, refused } = withoutContradictions(
      await intake(
        record({ id: 'a' }),
        record({ id: 'a' }),
        record({ id: 'a', gist: 'B' }),
        record({ id: 'b', source: 'x', sourceName: 'X' }),
        record({ id: 'c', source: 'x', sourceName: 'Y' }),
      ),
    )
    expect(taken).toHaveLength(3)
    expect(refused.map(({ row, problems }) => [row.where.line, problems[0]?.message])).toEqual([
      [3, 'another record above has the id “a” and says something else'],
      [5, 'source “x”: name is "X" in one record and "Y" in another'],
    ])
  })

  test('leaves nothing of what was refused', async () => {
    const found = withoutContradictions(
      await intake(
        record({ id: 'a', source: 'x', sourceName: 'X' }),
        record({ id: 'b', source: 'x', sourceName: 'Y', incident: 'i' }),
      ),
    )
    expect(wholeOf({ ...found, refused: [] }).incidents).toEqual([])
  })

  test('counts registers before records, wherever they stand', async () => {
    const { sources, dataset } = wholeOf(
      await intake(
        record({ id: 'a', source: 'x', sourceName: 'X' }),
        entry('sources', { id: 'y', type: 'Person', name: 'Y', partOf: 'z' }),
        entry('sources', { id: 'x', type: 'Person', name: 'X', alternateName: ['Ex'] }),
        entry('dataset', { id: 'mine', title: 'Mine' }),
      ),
    )
    expect(sources.map(({ id, alternateName }) => [id, alternateName])).toEqual([
      ['y', undefined],
      ['x', ['Ex']],
      ['z', undefined],
    ])
    expect(dataset).toEqual({ id: 'mine', title: 'Mine' })
  })

  test('refuses entries of registers that are unsound', async () => {
    const found = await intake(
      entry('sources', { id: 'y', type: 'Persson', name: 'Y' }),
      entry('incidents', { id: 'i', name: 'I', eventDate: 'soon' }),
      entry('dataset', { id: 'mine' }),
      entry('source', {}),
    )
    const { problems } = await errorOf(() => wholeOf(found))
    expect(problems.map(({ message, where }) => `${String(where?.line)} ${message}`)).toEqual([
      '1 entry.type is “Persson”, which it cannot be',
      '2 entry.eventDate is “soon”, which is no date in EDTF (ISO 8601-2)',
      '3 entry has no “title”',
      '4 there is no register “source”',
    ])
  })

  test('keeps relations of which an end is there, and marks those of which one is not', async () => {
    const relation = (from: string, to: string): object =>
      entry('relations', { from, to, type: 'denies', direction: 'one-way', basis: 'explicit' })
    const { relations } = wholeOf(
      await intake(
        record({ id: 'a' }),
        record({ id: 'b' }),
        relation('b', 'a'),
        relation('a', 'gone'),
        relation('gone', 'lost'),
      ),
    )
    expect(relations.map(({ from, to, endNotHeld }) => [from, to, endNotHeld])).toEqual([
      ['b', 'a', undefined],
      ['a', 'gone', true],
    ])
  })
})
