import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Dataset } from '../../../../src/model/dataset.js'
import { isUnattributed } from '../../../../src/model/statement.js'
import { isIn } from '../../../../src/query/predicate.js'
import type { Query } from '../../../../src/query/query.js'
import { select } from '../../../../src/query/select.js'
import type { AccusationItem, AccusationSums } from '../../../../src/reports/accusations/accusation-item.js'
import { accusations } from '../../../../src/reports/accusations/accusations.js'
import type { Accusers } from '../../../../src/reports/choices.js'
import { makeDataset } from '../../../support/dataset.js'
import { accusingWorlds } from '../../../support/accusing.js'

const ACCUSE: Query = isIn('act', ['accuse'])

interface Counted {
  readonly pairs: readonly AccusationItem[]
  readonly sums: AccusationSums
}

function counted(dataset: Dataset, by: Accusers = 'party'): Counted {
  const speaking = dataset.statements.filter((statement) => !isUnattributed(statement))
  const report = accusations(dataset, select(dataset, ACCUSE), speaking, { acts: ['accuse'], by, ids: false })
  return { pairs: report.items as readonly AccusationItem[], sums: report.tail().sums }
}

describe('for all datasets', () => {
  test('the sum and what it repeats are the filtered list', () => {
    fc.assert(
      fc.property(accusingWorlds, (sketch) => {
        const dataset = makeDataset(sketch)
        const { sums } = counted(dataset)
        const listed = select(dataset, ACCUSE).statements.map(({ id }) => id)
        expect([...sums.statements, ...sums.repeats].sort()).toEqual([...listed].sort())
        expect(sums.count).toBe(sums.statements.length)
      }),
    )
  })

  test('every number leads to as many ids, and every id of the sum stands in some pair', () => {
    fc.assert(
      fc.property(accusingWorlds, fc.constantFrom<Accusers[]>('party', 'source'), (sketch, by) => {
        const { pairs, sums } = counted(makeDataset(sketch), by)
        for (const pair of pairs) {
          expect(new Set(pair.statements).size).toBe(pair.count)
          expect(pair.answeredStatements).toHaveLength(pair.answered)
          expect(pair.statements).toEqual(expect.arrayContaining([...pair.answeredStatements]))
        }
        expect([...new Set(pairs.flatMap(({ statements }) => statements))].sort()).toEqual(
          [...sums.statements].sort(),
        )
      }),
    )
  })
})
