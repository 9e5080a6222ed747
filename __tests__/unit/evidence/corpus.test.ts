/** What is true of all records, from single rows and from groups of them. */
import { describe, expect, test } from '@jest/globals'
import { valuesAt } from '../../../src/engines/scan/counting/values-at.js'
import { Corpus } from '../../../src/evidence/corpus.js'
import { corpusOf } from '../../../src/evidence/dataset-facts.js'
import { type FactName, FACTS, type Row } from '../../../src/evidence/facts.js'
import { ACT_NAMES } from '../../../src/model/act.js'
import type { Figure } from '../../../src/model/figure.js'
import { groupedBy } from '../../../src/model/group.js'
import type { Dataset } from '../../../src/model/dataset.js'
import { type FlatRecord, toRecord } from '../../../src/model/record.js'
import { isUnattributed } from '../../../src/model/statement.js'
import { Chance } from '../../support/chance.js'
import { type DatasetSketch, makeDataset, SOURCES } from '../../support/dataset.js'
import { monotonousDataset, randomDataset } from '../../support/random-dataset.js'
import { relatedDataset } from '../../support/random-related.js'

const corpus = (sketch: DatasetSketch): Corpus => corpusOf(makeDataset(sketch))

describe('counts', () => {
  const statements = [
    { act: 'accuse', incident: 'fire' },
    { act: 'accuse', incident: 'fire', source: 'aliyev' },
    { act: 'deny', incident: 'fire', source: 'aliyev' },
    { act: 'accuse', incident: 'talks' },
    { act: 'accuse' },
    { act: 'accuse', incident: 'fire', source: null },
    { act: 'deny', source: 'blinken', attribution: { named: 'none' } },
  ] as const

  test('are of all statements, and of those that somebody is cited for', () => {
    const { statements: all, attributed, unattributed, speakers } = corpus({ statements })
    expect({ all, attributed, unattributed, speakers }).toEqual({
      all: 7,
      attributed: 5,
      unattributed: 2,
      speakers: 3,
    })
  })

  test.each([
    [{}, 5],
    [{ incident: 'fire' }, 3],
    [{ incident: 'fire', acts: ['accuse'] }, 2],
    [{ incident: 'fire', acts: ['accuse', 'deny'] }, 3],
    [{ acts: ['accuse'] }, 4],
    [{ acts: ['deny'] }, 1],
    [{ acts: [] }, 0],
    [{ incident: 'nowhere' }, 0],
  ] as const)('on %j are %d', (scope, count) => {
    expect(corpus({ statements }).attributedOn(scope)).toBe(count)
  })

  test('of numbers of people killed are of those that give one', () => {
    const killed = { measure: 'killed', report: 'stated' } as const
    const figures: Figure[] = [
      { ...killed, best: 3 },
      { ...killed, best: 0 },
      killed,
      { ...killed, measure: 'wounded', best: 2 },
    ]
    expect(corpus({ statements: [{ figures }, { figures: [{ ...killed, best: 1 }] }] }).deathTolls).toBe(3)
  })
})

describe('the parties to the conflict', () => {
  test('are those of sources whose standing says so, in the order of their names', () => {
    const parties = [
      { id: 'one', name: 'Zeta' },
      { id: 'two', name: 'Alpha' },
      { id: 'three', name: 'Beta' },
    ]
    const sources = [
      { id: 'a', party: 'one', standing: 'party-to-conflict' as const },
      { id: 'b', party: 'two', standing: 'party-to-conflict' as const },
      { id: 'c', party: 'three', standing: 'state' as const },
      { id: 'd', standing: 'party-to-conflict' as const },
    ]
    expect(corpus({ parties, sources }).sides).toEqual(['two', 'one'])
  })

  test('speak of an incident themselves, through spokesmen, or jointly', () => {
    const sources = [
      ...SOURCES,
      { id: 'both', type: 'Joint' as const, members: ['armenia-mod', 'aliyev'] },
      { id: 'voice', partOf: 'azerbaijan-mod' },
    ]
    const on = (incident: string, source: string | null) => ({ incident, source })
    const { sidesOn } = corpus({
      sources,
      statements: [
        ...[on('fire', 'armenia-mod'), on('fire', 'voice'), on('talks', 'both'), on('visit', 'pashinyan')],
        ...[on('visit', 'blinken'), on('trip', 'blinken'), on('night', null), { source: 'aliyev' }],
      ],
    })
    expect([...sidesOn].map(([incident, sides]) => [incident, [...sides].sort()])).toEqual([
      ['fire', ['armenia', 'azerbaijan']],
      ['talks', ['armenia', 'azerbaijan']],
      ['visit', ['armenia']],
      ['trip', []],
    ])
  })
})

describe('the only report', () => {
  const appears = (document: string, role: 'report' | 'original' = 'report') => ({
    appearances: [{ document, role }],
  })

  test('is the one document that reports all, whatever is the original', () => {
    expect(
      corpus({ statements: [appears('page'), appears('tape', 'original'), appears('page'), {}] }).onlyReport,
    ).toMatchObject({ id: 'page' })
  })

  test('is none where there are two, or no page', () => {
    expect(corpus({ statements: [appears('page'), appears('other')] }).onlyReport).toBeUndefined()
    expect(corpus({ statements: [appears('tape', 'original')] }).onlyReport).toBeUndefined()
  })
})

/** All that a corpus says. */
function said(one: Corpus, incidents: readonly string[]): unknown {
  const { statements, attributed, unattributed, speakers, sides, window, onlyReport, deathTolls } = one
  const sidesOn = [...one.sidesOn].map(([incident, all]) => [incident, [...all].sort()]).sort()
  const on = [undefined, ...incidents].map((incident) =>
    ACT_NAMES.map((act) =>
      one.attributedOn(incident === undefined ? { acts: [act] } : { incident, acts: [act] }),
    ),
  )
  const patience = ACT_NAMES.map((act) => one.patience([act]))
  return {
    ...{ statements, attributed, unattributed, speakers, sides, window, deathTolls, sidesOn, on, patience },
    onlyReport: onlyReport?.id,
  }
}

/** The groups of records that are equal in what a fact reads, as an engine may hand them over; none where `only` is not. */
function grouped(records: readonly FlatRecord[], name: FactName): Row[] {
  const { reads, has = [], only } = FACTS[name]
  const wanted = records.filter((record) => only === undefined || Object.hasOwn(record, only))
  const key = (record: FlatRecord): string =>
    JSON.stringify([valuesAt(record, reads), has.map((field) => Object.hasOwn(record, field))])
  return [...groupedBy(wanted, (record) => [key(record)]).values()].map((group) => ({
    record: group.at(-1) ?? {},
    count: group.length,
  }))
}

/** Some do not say how their source is named. */
function recordsOf(dataset: Dataset, chance: Chance): FlatRecord[] {
  return dataset.statements.map((statement) => {
    const { named, ...record } = toRecord(dataset, statement)
    return named === undefined || chance.is(0.5) ? record : { ...record, named }
  })
}

describe('for any data', () => {
  const datasets: Dataset[] = Array.from({ length: 200 }, (_, seed) => {
    const chance = new Chance(seed)
    return chance.of([randomDataset, monotonousDataset, relatedDataset])(chance)
  })

  test('groups of records say what single ones say', () => {
    let groups = 0
    let single = 0
    for (const [seed, dataset] of datasets.entries()) {
      const records = recordsOf(dataset, new Chance(seed))
      const fromGroups = new Corpus((name) => {
        const rows = grouped(records, name)
        groups += rows.length
        single += records.length
        return rows
      }, dataset)
      const incidents = [...dataset.incidents.keys()]
      const fromSingle = new Corpus(() => records.map((record) => ({ record, count: 1 })), dataset)
      expect([seed, said(fromGroups, incidents)]).toEqual([seed, said(fromSingle, incidents)])
    }
    expect(groups).toBeLessThan(single * 0.6)
  })

  test('a dataset says what its records say', () => {
    for (const [seed, dataset] of datasets.entries()) {
      const records = dataset.statements.map((statement) => toRecord(dataset, statement))
      const ofRecords = new Corpus(() => records.map((record) => ({ record, count: 1 })), dataset)
      const incidents = [...dataset.incidents.keys()]
      expect([seed, said(corpusOf(dataset), incidents)]).toEqual([seed, said(ofRecords, incidents)])
    }
  })

  test('attributed statements are those that are not unattributed, over all acts and incidents', () => {
    for (const dataset of datasets) {
      const one = corpusOf(dataset)
      const cited = dataset.statements.filter((statement) => !isUnattributed(statement))
      expect([one.attributed, one.attributedOn({}), one.attributed + one.unattributed]).toEqual([
        cited.length,
        cited.length,
        dataset.statements.length,
      ])
      for (const incident of dataset.incidents.keys()) {
        expect(one.attributedOn({ incident })).toBe(cited.filter((each) => each.incident === incident).length)
      }
    }
  })
})
