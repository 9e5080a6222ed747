import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Dataset } from '../../../../src/model/dataset.js'
import { parseQuery } from '../../../../src/query/parse.js'
import { readTerms } from '../../../../src/query/term.js'
import { select } from '../../../../src/query/select.js'
import type { BecameKnownItem, DiffDaysOutput } from '../../../../src/reports/diff/became-known-item.js'
import { diffDays, type Known } from '../../../../src/reports/diff/diff-days.js'
import type { Report } from '../../../../src/reports/report.js'
import { bundled } from '../../../support/bundled.js'
import { makeDataset } from '../../../support/dataset.js'

function knownBy(dataset: Dataset, by: string): Known {
  return { by, selection: select(dataset, parseQuery(readTerms([`known-by:${by}`]), dataset).query) }
}

function between(dataset: Dataset, before: string, after: string): Report<DiffDaysOutput> {
  return diffDays(dataset, knownBy(dataset, before), knownBy(dataset, after))
}

const itemsOf = ({ items }: Report<DiffDaysOutput>) => items as readonly BecameKnownItem[]
const told = (report: Report<DiffDaysOutput>): unknown[] =>
  itemsOf(report).map(({ id, change, certain }) => [id, change, certain])

describe('between two days', () => {
  const dataset = makeDataset({
    statements: [
      { publishedDate: '2022-09-10' },
      { publishedDate: '2022-09-14' },
      { publishedDate: '2022-09-13/2022-09-16' },
      { publishedDate: '2022-09' },
      { saidDate: '2022-09-12', publishedDate: '2022-09-20' },
    ],
  })

  test('what the second adds became known, perhaps where its date leaves it open', () => {
    const report = between(dataset, '2022-09-12', '2022-09-15')
    expect(told(report)).toEqual([
      ['s3', 'added', false],
      ['s2', 'added', true],
    ])
    expect(report.tail()).toMatchObject({ added: 2, removed: 0, uncertain: 1, perhapsBoth: 1 })
  })

  test('the other way round the same is no longer known', () => {
    expect(told(between(dataset, '2022-09-15', '2022-09-12'))).toEqual([
      ['s3', 'removed', false],
      ['s2', 'removed', true],
    ])
  })
})

test('figures change with their scope', () => {
  const autumn = bundled('autumn-2022')
  const { figures } = between(autumn, '2022-09-14', '2022-09-20').tail()
  const killed = figures.filter(
    ({ measure, incident }) => measure === 'killed' && incident === '2022-09-12-casualties',
  )
  expect(killed).toMatchObject([
    { of: 'armenia', includes: [], before: { least: 49, most: 105 }, after: { least: 49, most: 135 } },
    { of: 'armenia', status: 'civilian', before: null, after: { least: 3, most: 3 } },
    { of: 'armenia', includes: ['civilians'], before: null, after: { least: 207, most: 207 } },
    { of: 'azerbaijan', before: { least: 50, most: 50 }, after: { least: 50, most: 79 } },
  ])
})

test('what is known by the later day is what was known by the earlier and what became known', () => {
  const day = fc.integer({ min: 1, max: 30 }).map((number) => `2022-09-${String(number).padStart(2, '0')}`)
  const autumn = bundled('autumn-2022')
  fc.assert(
    fc.property(day, day, (one, other) => {
      const [before, after] = [one, other].sort() as [string, string]
      const report = between(autumn, before, after)
      const certainly = ({ selection }: Known): Set<string> => {
        const perhaps = new Set(selection.perhaps)
        return new Set(selection.statements.filter((each) => !perhaps.has(each)).map(({ id }) => id))
      }
      const was = certainly(knownBy(autumn, before))
      const surely = itemsOf(report).map(({ id }) => String(id))
      for (const id of certainly(knownBy(autumn, after)))
        expect(was.has(id) || surely.includes(id)).toBe(true)
      for (const id of surely) expect(was.has(id)).toBe(false)
      expect(itemsOf(report).every(({ change }) => change === 'added')).toBe(true)
    }),
    { numRuns: 30 },
  )
})
