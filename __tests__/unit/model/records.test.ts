/** Records that come one by one. */
import { describe, expect, test } from '@jest/globals'
import type { FlatRecord } from '../../../src/model/record.js'
import { RecordIntake } from '../../../src/model/records.js'

const record = (id: string, more: Partial<FlatRecord> = {}): FlatRecord => ({
  ...{ schemaVersion: 1, id, act: 'state', gist: 'One.' },
  ...more,
})
const denies = { type: 'denies', direction: 'one-way' } as const

function marks(...records: readonly FlatRecord[]): unknown[] {
  const intake = new RecordIntake()
  for (const one of records) intake.add(one)
  return intake.file().relations.map(({ from, to, endNotHeld }) => [from, to, endNotHeld])
}

describe('relations', () => {
  test('of both ends are one', () => {
    expect(
      marks(
        record('a', { relations: [{ ...denies, to: 'b' }] }),
        record('b', { relations: [{ ...denies, from: 'a' }] }),
      ),
    ).toEqual([['a', 'b', undefined]])
  })

  test('of one end are kept and marked, whichever end it is', () => {
    expect(
      marks(
        record('a', {
          relations: [
            { ...denies, to: 'gone' },
            { ...denies, from: 'lost' },
          ],
        }),
      ),
    ).toEqual([
      ['a', 'gone', true],
      ['lost', 'a', true],
    ])
  })

  test('that one end alone tells are not marked where the other is there, before it or after', () => {
    const told = record('a', { relations: [{ ...denies, to: 'b' }] })
    expect(marks(told, record('b'))).toEqual([['a', 'b', undefined]])
    expect(marks(record('b'), told)).toEqual([['a', 'b', undefined]])
  })

  test('of lines are left out where no end is there; their mark is made anew', () => {
    const line = (from: string, to: string, more = {}) => ({
      schemaVersion: 1 as const,
      register: 'relations' as const,
      entry: { from, to, ...denies, basis: 'explicit' as const, ...more },
    })
    const intake = new RecordIntake(undefined, [
      line('a', 'b', { endNotHeld: true }),
      line('a', 'gone'),
      line('gone', 'lost', { endNotHeld: true }),
    ])
    for (const id of ['a', 'b']) intake.add(record(id))
    expect(intake.file().relations.map(({ from, to, endNotHeld }) => [from, to, endNotHeld])).toEqual([
      ['a', 'b', undefined],
      ['a', 'gone', true],
    ])
  })
})

test('whom a record names that is no statement here stands in the registers', () => {
  const intake = new RecordIntake()
  intake.add(record('a', { source: 'x' }))
  intake.addNames(
    record('b', { source: 'y', sourceName: 'Y', party: 'p', relations: [{ ...denies, to: 'a' }] }),
  )
  const { statements, sources, parties, relations } = intake.file()
  expect([statements, sources, parties].map((all) => all.map(({ id }) => id))).toEqual([
    ['a'],
    ['x', 'y'],
    ['p'],
  ])
  expect(relations).toEqual([])
})
