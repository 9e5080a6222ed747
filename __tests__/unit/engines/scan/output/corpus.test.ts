/** What a scan says of all records: of the facts that were asked for, and of no other. */
import { describe, expect, test } from '@jest/globals'
import { ScanEngine } from '../../../../../src/engines/scan/scan-engine.js'
import { Corpus } from '../../../../../src/evidence/corpus.js'
import { FACT_NAMES, type FactName } from '../../../../../src/evidence/facts.js'
import { readTerms } from '../../../../../src/query/term.js'
import { toRecord } from '../../../../../src/model/record.js'
import { makeDataset } from '../../../../support/dataset.js'
import { inputOf } from '../../held.js'

const READING: Readonly<Record<FactName, (corpus: Corpus) => unknown>> = {
  speakers: (corpus) => corpus.statements,
  acts: (corpus) => corpus.attributedOn({}),
  days: (corpus) => corpus.window,
  relations: (corpus) => corpus.patience(['accuse']),
  reports: (corpus) => corpus.onlyReport,
  tolls: (corpus) => corpus.deathTolls,
  sides: (corpus) => corpus.sidesOn,
}

const dataset = makeDataset({
  statements: [
    { act: 'accuse', saidDate: '2022-11-06', incident: 'fire' },
    { act: 'deny', saidDate: '2022-11-08', incident: 'fire', source: 'aliyev' },
    { act: 'assess', source: 'blinken' },
  ],
  relations: [{ from: 's2', to: 's1', type: 'denies' }],
})

async function corpusWith(facts: readonly FactName[], typed: readonly string[] = []): Promise<Corpus> {
  const records = dataset.statements.map((statement) => `${JSON.stringify(toRecord(dataset, statement))}\n`)
  const engine = await ScanEngine.open([inputOf(records.join(''))], {
    onExit: () => () => undefined,
    dataFlag: '',
  })
  return (await engine.ask({ terms: readTerms(typed) }, { facts })).corpus
}

describe.each(FACT_NAMES)('%s', (name) => {
  test('is read where it was asked for', async () => {
    const corpus = await corpusWith([name])
    expect(() => READING[name](corpus)).not.toThrow()
  })

  test('throws where all others were', async () => {
    const corpus = await corpusWith(FACT_NAMES.filter((other) => other !== name))
    expect(() => READING[name](corpus)).toThrow(
      `the report reads the fact “${name}”, which it did not ask for`,
    )
  })
})

test('it is of all records, whatever the question keeps of them', async () => {
  const corpus = await corpusWith(FACT_NAMES, ['source:blinken'])
  expect([corpus.statements, corpus.attributedOn({ incident: 'fire' }), corpus.patience(['accuse'])]).toEqual(
    [3, 2, 2],
  )
  expect(corpus.sides).toEqual(['armenia', 'azerbaijan'])
  expect([...(corpus.sidesOn.get('fire') ?? [])].sort()).toEqual(['armenia', 'azerbaijan'])
})
