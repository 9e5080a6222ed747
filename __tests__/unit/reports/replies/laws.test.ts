import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Dataset } from '../../../../src/model/dataset.js'
import { isIn } from '../../../../src/query/predicate.js'
import type { Query } from '../../../../src/query/query.js'
import { select } from '../../../../src/query/select.js'
import { replies } from '../../../../src/reports/replies/replies.js'
import type { RepliesOptions } from '../../../../src/reports/replies/replied.js'
import type { RepliedItem, RepliesOutput } from '../../../../src/reports/replies/reply-item.js'
import type { Report } from '../../../../src/reports/report.js'
import { accusingWorlds } from '../../../support/accusing.js'
import { makeDataset } from '../../../support/dataset.js'

const ACCUSE: Query = isIn('act', ['accuse'])

const options: fc.Arbitrary<RepliesOptions> = fc
  .record({ open: fc.boolean(), inferred: fc.boolean(), limited: fc.boolean() })
  .map(({ limited, ...rest }) => ({
    acts: ['accuse'],
    ...rest,
    ...(limited ? { within: { amount: 2, unit: 'd' } as const } : {}),
  }))

function report(dataset: Dataset, asked: RepliesOptions): Report<RepliesOutput> {
  const denials = dataset.statements.filter(({ act }) => act === 'deny')
  return replies(dataset, select(dataset, ACCUSE), denials, asked)
}

const itemsOf = (dataset: Dataset, asked: RepliesOptions): readonly RepliedItem[] =>
  report(dataset, asked).items as readonly RepliedItem[]

describe('for all datasets', () => {
  test('the accusations and what repeats them are the filtered list', () => {
    fc.assert(
      fc.property(accusingWorlds, options, (sketch, asked) => {
        const dataset = makeDataset(sketch)
        const items = itemsOf(dataset, { ...asked, open: false })
        expect(items.flatMap(({ id, repeatedBy }) => [id, ...repeatedBy]).sort()).toEqual(
          select(dataset, ACCUSE)
            .statements.map(({ id }) => id)
            .sort(),
        )
      }),
    )
  })

  test('what is open has no answer, and what has an answer is in the state that it says', () => {
    fc.assert(
      fc.property(accusingWorlds, options, (sketch, asked) => {
        const dataset = makeDataset(sketch)
        for (const { states, replies: answers, within } of itemsOf(dataset, asked)) {
          if (answers.length === 0) expect(['open', 'not-yet']).toContain(states.join())
          else expect([...states].sort()).toEqual([...new Set(answers.map(({ way }) => way))].sort())
          if (asked.open === true) expect(answers).toEqual([])
          if (asked.inferred !== true) expect(answers.every(({ basis }) => basis === 'explicit')).toBe(true)
          expect(within == null).toBe(asked.within === undefined || answers.length === 0)
        }
      }),
    )
  })

  test('the numbers of states are those of the accusations', () => {
    fc.assert(
      fc.property(accusingWorlds, options, (sketch, asked) => {
        const dataset = makeDataset(sketch)
        const items = itemsOf(dataset, { ...asked, open: false })
        const { states } = report(dataset, asked).tail()
        for (const [state, count] of Object.entries(states)) {
          expect(items.filter((item) => item.states.some((one) => one === state))).toHaveLength(count)
        }
      }),
    )
  })

  test('to infer more never opens what was answered', () => {
    fc.assert(
      fc.property(accusingWorlds, (sketch) => {
        const dataset = makeDataset(sketch)
        const open = (inferred: boolean): string[] =>
          itemsOf(dataset, { acts: ['accuse'], open: true, inferred }).map(({ id }) => id)
        expect(open(false)).toEqual(expect.arrayContaining(open(true)))
      }),
    )
  })
})
