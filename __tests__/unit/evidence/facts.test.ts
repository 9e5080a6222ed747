import { describe, expect, test } from '@jest/globals'
import { FACT_NAMES, FACTS, reportsIn, type Row } from '../../../src/evidence/facts.js'
import { toRecord } from '../../../src/model/record.js'
import { valuesAt } from '../../../src/engines/scan/counting/values-at.js'
import { Chance } from '../../support/chance.js'
import { relatedDataset } from '../../support/random-related.js'
import { randomDataset } from '../../support/random-dataset.js'

const reported = (...ids: readonly string[]): Row => ({
  record: { documents: ids.map((id) => ({ id, role: 'report' })) },
  count: 1,
})

describe('the documents that report', () => {
  test('are those in the role of a report, each once', () => {
    const original: Row = {
      record: { documents: [{ id: 'tape', role: 'original' }, { id: 'named' }] },
      count: 3,
    }
    expect([...reportsIn([reported('one', 'two'), original, reported('one')])]).toEqual(['one', 'two'])
  })

  test('are decided as soon as there are two', () => {
    const { isDecided } = FACTS.reports
    expect(isDecided?.([reported('one'), reported('one')])).toBe(false)
    expect(isDecided?.([reported('one'), reported('two')])).toBe(true)
  })
})

test('nothing else is decided before the end', () => {
  expect(FACT_NAMES.filter((name) => FACTS[name].isDecided !== undefined)).toEqual(['reports'])
})

test('every path that a fact reads has a value in some record', () => {
  const records = Array.from({ length: 60 }, (_, seed) => {
    const chance = new Chance(seed)
    const dataset = chance.is(0.5) ? randomDataset(chance) : relatedDataset(chance)
    return dataset.statements.map((statement) => toRecord(dataset, statement))
  }).flat()
  for (const name of FACT_NAMES) {
    const { reads, has = [], only } = FACTS[name]
    for (const path of [...reads, ...has, ...(only === undefined ? [] : [only])]) {
      const given = records.some(
        (record) => Object.hasOwn(record, path) || valuesAt(record, [path]).length > 0,
      )
      expect([name, path, given]).toEqual([name, path, true])
    }
  }
})
