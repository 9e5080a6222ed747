import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { deepEqual } from '../../../../src/model/deep-equal.js'
import { type FieldChange, fieldChanges } from '../../../../src/reports/diff/dataset-entries.js'
import type { Json } from '../../../../src/reports/report.js'

describe('fields that changed', () => {
  test('are named by their path', () => {
    const before = { gist: 'one', quote: { text: 'a' }, figures: [{ best: 49 }, { best: 3 }] }
    const after = { gist: 'two', quote: { text: 'a' }, figures: [{ best: 49 }, { best: 4 }] }
    expect(fieldChanges(before, after)).toEqual([
      { field: 'figures[1].best', before: 3, after: 4 },
      { field: 'gist', before: 'one', after: 'two' },
    ])
  })

  test('are whole lists where an item was added', () => {
    expect(fieldChanges({ target: ['a'] }, { target: ['a', 'b'] })).toEqual([
      { field: 'target', before: ['a'], after: ['a', 'b'] },
    ])
  })

  test('have no value where the field is absent', () => {
    expect(fieldChanges({}, { cue: 'said' })).toEqual([{ field: 'cue', before: undefined, after: 'said' }])
  })

  test('may have names that objects have of themselves', () => {
    const after = JSON.parse('{"__proto__": 1, "constructor": 2}') as Json
    expect(fieldChanges({}, after).map(({ field }) => field)).toEqual(['__proto__', 'constructor'])
  })
})

const json = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<Json>

test('there is none exactly where two values say the same', () => {
  fc.assert(
    fc.property(json, json, (one, other) => {
      expect(fieldChanges(one, one)).toEqual([])
      expect(fieldChanges(one, other).length === 0).toBe(deepEqual(one, other))
    }),
  )
})

test('read backwards they are the changes back', () => {
  const turned = ({ field, before, after }: FieldChange): FieldChange => ({
    field,
    before: after,
    after: before,
  })
  fc.assert(
    fc.property(json, json, (one, other) => {
      expect(fieldChanges(other, one)).toEqual(fieldChanges(one, other).map(turned))
    }),
  )
})
