/** Records as somebody else may write them: with no more than they must have, and at odds with one another. */
import { describe, expect, test } from '@jest/globals'
import { isUnattributed } from '../../../src/model/statement.js'
import type { FlatRecord } from '../../../src/model/record.js'
import { fromRecords } from '../../../src/model/records.js'
import { errorOf } from '../../support/problems.js'

const minimal = (more: Partial<FlatRecord>): FlatRecord => ({
  schemaVersion: 1,
  id: 's',
  act: 'deny',
  gist: 'g',
  ...more,
})

describe('records', () => {
  test('may name no more than ids', () => {
    const file = fromRecords([
      minimal({ source: 'x', party: 'p', incident: 'i', documents: [{ id: 'd', agencies: ['afp'] }] }),
    ])
    expect(file.sources).toEqual([
      { id: 'x', name: 'x', party: 'p' },
      { id: 'afp', name: 'afp' },
    ])
    expect(file.documents).toEqual([{ id: 'd', type: 'Document', agencies: ['afp'] }])
    expect(file.incidents).toEqual([{ id: 'i', name: 'i' }])
    expect(file.statements[0]?.attribution).toEqual({ source: 'x' })
  })

  test('without a source are unattributed, and say no more than they say', () => {
    const [statement] = fromRecords([minimal({})]).statements
    expect(statement?.attribution).toEqual({})
    expect(statement && isUnattributed(statement)).toBe(true)
  })

  test('keep relations that lead to statements that are not there, and mark them', () => {
    const denies = { type: 'denies', direction: 'one-way' } as const
    const file = fromRecords([
      minimal({
        relations: [
          { ...denies, to: 'gone' },
          { ...denies, from: 'gone' },
        ],
      }),
    ])
    expect(file.relations).toEqual([
      { ...denies, from: 's', to: 'gone', basis: 'explicit', endNotHeld: true },
      { ...denies, from: 'gone', to: 's', basis: 'explicit', endNotHeld: true },
    ])
  })

  test('that contradict one another are told, all of them', async () => {
    const { kind, problems } = await errorOf(() =>
      fromRecords([
        minimal({ id: 'a', source: 'x', sourceName: 'One', incident: 'i', incidentName: 'I' }),
        minimal({ id: 'b', source: 'x', sourceName: 'Two', incident: 'i', incidentName: 'J' }),
      ]),
    )
    expect(kind).toBe('data')
    expect(problems.map(({ message }) => message)).toEqual([
      'source “x”: name is "One" in one record and "Two" in another',
      'incident “i”: name is "I" in one record and "J" in another',
    ])
  })

  test('with names like __proto__ in free places harm nothing', () => {
    const original = JSON.parse('{"__proto__": {"polluted": 1}}') as Record<string, unknown>
    const file = fromRecords([minimal({ coding: { original } })])
    expect(Object.keys(file.statements[0]?.coding?.original ?? {})).toEqual(['__proto__'])
    expect('polluted' in {}).toBe(false)
  })
})
