import { expect, test } from '@jest/globals'
import type { Evidence, Need, Question } from '../../../src/evidence/engine.js'
import { MemoryEngine } from '../../../src/engines/memory.js'
import { readTerms, writtenTerm } from '../../../src/query/term.js'
import { askDiffOfDays, askDiffOfFiles } from '../../../src/questions/diff.js'
import type { DiffFilesOutput } from '../../../src/reports/diff/diff-item.js'
import type { Report } from '../../../src/reports/report.js'
import { makeDataset } from '../../support/dataset.js'
import { itemsOf } from '../../support/items.js'

const one = makeDataset({ statements: [{ publishedDate: '2022-09-10' }, { source: null }] })
const other = makeDataset({
  info: { title: 'Another' },
  statements: [{ publishedDate: '2022-09-10' }, { source: null, gist: 'Changed.' }, { act: 'deny' }],
})
const named = (name: string, dataset: typeof one) => ({ name, engine: new MemoryEngine(dataset, 'time') })
const told = (report: Report<DiffFilesOutput>): unknown[] =>
  itemsOf(report).map(({ kind, id, change }) => [kind, id, change])

test('between two days the terms that narrow both come back, without the days', async () => {
  const engine = new MemoryEngine(one, 'time')
  const terms = readTerms(['source:Armenian MoD'])
  const { asked, report } = await askDiffOfDays(engine, { terms }, ['2022-09-01', '2022-09-11'], {})
  expect(asked.map(writtenTerm)).toEqual(['source:armenia-mod'])
  expect(report.head).toMatchObject({ between: 'days', before: '2022-09-01', after: '2022-09-11' })
  expect(itemsOf(report).map(({ id }) => id)).toEqual(['s1'])
})

test('nothing is gathered of all records: the two days tell it all', async () => {
  const needs: Need[] = []
  class Noting extends MemoryEngine {
    override ask(question: Question, need: Need): Promise<Evidence> {
      needs.push(need)
      return super.ask(question, need)
    }
  }
  await askDiffOfDays(new Noting(one, 'time'), { terms: [] }, ['2022-09-01', '2022-09-11'], {})
  expect(needs).toEqual([{}, {}])
})

test('between two files all is compared, also what nobody is cited for; with terms the statements that fit', async () => {
  const files = [named('a', one), named('b', other)] as const
  const { report } = await askDiffOfFiles(files, { terms: [] }, { digests: false })
  expect(told(report)).toEqual([
    ['dataset', 'test', 'changed'],
    ['statement', 's2', 'changed'],
    ['statement', 's3', 'added'],
  ])
  const narrowed = await askDiffOfFiles(files, { terms: readTerms(['act:deny']) }, { digests: false })
  expect(told(narrowed.report)).toEqual([['statement', 's3', 'added']])
})

test('what the files hold is digested only where that is printed', async () => {
  const files = [named('a', one), named('b', other)] as const
  const digest = async (digests: boolean): Promise<unknown> => {
    const { report } = await askDiffOfFiles(files, { terms: [] }, { digests })
    return report.head.before
  }
  expect(await digest(true)).toMatchObject({ sha256: one.sha256 })
  expect(await digest(false)).toMatchObject({ sha256: '' })
})
