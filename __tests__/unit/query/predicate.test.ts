/** Predicates are over the paths of flat records: asked of a record alone, they say what the matcher says in memory. */
import { expect, test } from '@jest/globals'
import { ClaimsError } from '../../../src/error.js'
import { type FlatRecord, toRecord } from '../../../src/model/record.js'
import { FIELDS } from '../../../src/query/fields.js'
import { matcher } from '../../../src/query/match.js'
import { type ParsedQuery, parseQuery } from '../../../src/query/parse.js'
import { isIn, type Predicate } from '../../../src/query/predicate.js'
import type { Query } from '../../../src/query/query.js'
import { assertedIn, predicatesOf, requiredBy } from '../../../src/query/predicates-of.js'
import { readTerms } from '../../../src/query/term.js'
import { Chance } from '../../support/chance.js'
import type { makeDataset } from '../../support/dataset.js'
import { answerOn } from '../../support/on-record.js'
import { monotonousDataset, randomDataset } from '../../support/random-dataset.js'
import { randomQuestion } from '../../support/random-question.js'

const DATASETS = 60
const QUESTIONS = 40

function parsed(typed: readonly string[], dataset: ReturnType<typeof makeDataset>): ParsedQuery | undefined {
  try {
    return parseQuery(readTerms(typed.filter((term) => !term.startsWith('--'))), dataset)
  } catch (error) {
    if (error instanceof ClaimsError) return undefined
    throw error
  }
}

test('a question asked of flat records gets the answers that it gets of statements', () => {
  const wrong: unknown[] = []
  const asked = new Set<string>()
  const given = { yes: 0, perhaps: 0, no: 0 }
  for (let seed = 0; seed < DATASETS; seed++) {
    const chance = new Chance(seed)
    const dataset = chance.is(0.7) ? randomDataset(chance) : monotonousDataset(chance)
    const records = dataset.statements.map((statement) => toRecord(dataset, statement))
    for (let index = 0; index < QUESTIONS; index++) {
      const typed = randomQuestion(chance)
      const question = parsed(typed, dataset)
      if (question === undefined) continue
      for (const { field } of question.terms) asked.add(field ?? 'text')
      const match = matcher(question.query)
      for (const [at, statement] of dataset.statements.entries()) {
        const record = JSON.parse(JSON.stringify(records[at])) as FlatRecord
        const [here, there] = [match(statement, dataset), answerOn(record, question.query)]
        given[here] += 1
        if (here !== there) wrong.push({ typed, record, here, there })
      }
    }
  }
  expect(wrong.slice(0, 3)).toEqual([])
  expect([...asked].toSorted()).toEqual(FIELDS.map(({ name }) => name).toSorted())
  expect(Math.min(given.yes, given.perhaps, given.no)).toBeGreaterThan(500)
})

test('nothing is one of no values', () => {
  expect(isIn('source', [])).toEqual({ tag: 'nothing' })
})

test('what is asserted, and what everything that fits must be, leaves out what is excluded', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => isIn('id', [id]) as Predicate) as [
    Predicate,
    Predicate,
    Predicate,
  ]
  const query: Query = {
    tag: 'and',
    all: [a, { tag: 'or', any: [b] }, { tag: 'not', query: c }, { tag: 'everything' }],
  }
  expect(predicatesOf(query)).toEqual([a, b, c])
  expect(assertedIn(query)).toEqual([a, b])
  expect(requiredBy(query)).toEqual([a])
})
