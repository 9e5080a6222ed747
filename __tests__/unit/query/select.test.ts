import { describe, expect, test } from '@jest/globals'
import { parseQuery } from '../../../src/query/parse.js'
import { excludesDates, select, type SelectOptions } from '../../../src/query/select.js'
import { readTerms } from '../../../src/query/term.js'
import { makeDataset } from '../../support/dataset.js'

const dataset = makeDataset({
  statements: [
    { id: 'oct', saidDate: '2022-10-07', source: 'pashinyan' },
    { id: 'autumn', saidDate: '2022-10/2022-11', source: 'pashinyan' },
    { id: 'undated', source: 'pashinyan' },
    { id: 'undated-other', source: 'aliyev' },
    { id: 'u01', source: null },
    { id: 'u02', source: null, saidDate: '2022-10-01' },
    { id: 'nov', saidDate: '2022-11-07' },
  ],
})

function counts(terms: readonly string[], options: SelectOptions = {}) {
  const { statements, perhaps, unattributed, undatedKept, ...rest } = select(
    dataset,
    parseQuery(readTerms(terms), dataset).query,
    options,
  )
  const ids = (list: readonly { id: string }[]): string => list.map(({ id }) => id).join(' ')
  return {
    statements: ids(statements),
    perhaps: ids(perhaps),
    unattributed: ids(unattributed),
    undatedKept: undatedKept.length,
    ...rest,
  }
}

describe('what is kept and what is left out', () => {
  test('everything but what nobody is cited for', () => {
    expect(counts([])).toEqual({
      statements: 'oct autumn undated undated-other nov',
      perhaps: '',
      unattributed: 'u01 u02',
      undatedKept: 0,
      uncertainLeftOut: 0,
      undated: 0,
    })
  })

  test('what perhaps falls in a range is kept and named; what has no date is counted, if only that keeps it out', () => {
    expect(counts(['said:2022-10', 'source:pashinyan'])).toEqual({
      statements: 'oct autumn',
      perhaps: 'autumn',
      unattributed: '',
      undatedKept: 0,
      uncertainLeftOut: 0,
      undated: 1,
    })
    expect(counts(['said:2022-10'])).toMatchObject({ unattributed: 'u02', undated: 2 })
  })

  test('only what is certain, the rest counted', () => {
    expect(counts(['said:2022-10'], { certain: true })).toMatchObject({
      statements: 'oct',
      perhaps: '',
      uncertainLeftOut: 1,
    })
  })

  test('a negated range keeps what has no date, and counts it', () => {
    expect(counts(['-said:2022-10'])).toMatchObject({
      statements: 'autumn undated undated-other nov',
      perhaps: 'autumn',
      undatedKept: 2,
      undated: 0,
    })
    expect(counts(['-happened:2022-10', '-said:2022'])).toMatchObject({
      statements: 'undated undated-other',
      undatedKept: 2,
    })
  })

  test('a negated range leaves out what has no date where only what is certain is asked for', () => {
    expect(counts(['-said:2022-10'], { certain: true })).toMatchObject({
      statements: 'nov',
      undatedKept: 0,
      uncertainLeftOut: 3,
    })
  })

  test('what has no date counts as kept for that only where a date decides', () => {
    expect(counts(['-source:aliyev'])).toMatchObject({ statements: 'oct autumn undated nov', undatedKept: 0 })
    expect(counts(['-said:2022-10', 'source:aliyev'])).toMatchObject({ undatedKept: 1 })
    expect(counts(['-known-by:2022-10-31'])).toMatchObject({ undatedKept: 2 })
  })
})

test.each([
  [['-said:2022-10'], true],
  [['-known-by:2022-10-31', 'act:deny'], true],
  [['said:2022-10'], false],
  [['said:2022-10', '-happened:2022'], true],
  [['-act:deny', '-fire'], false],
])('%j excludes dates: %s', (terms, excludes) => {
  expect(excludesDates(parseQuery(readTerms(terms), dataset).query)).toBe(excludes)
})

describe('what nobody is cited for', () => {
  test.each([
    [['is:unattributed'], 'u01 u02'],
    [['is:unattributed,mutual'], 'u01 u02'],
    [['is:unattributed', 'said:2022-10'], 'u02'],
    [['id:u01,oct'], 'oct u01'],
    [['u01'], 'u01'],
  ])('is kept where the question asks for it: %s', (terms, statements) => {
    expect(counts(terms)).toMatchObject({ statements, unattributed: '' })
  })

  test('is not brought in by a word, or by the id of something else', () => {
    const on = {
      incident: 'fire',
      gist: 'A fire.',
      appearances: [{ document: 'page', role: 'report' as const }],
    }
    const held = makeDataset({
      statements: [
        { ...on, id: 'cited' },
        { ...on, id: 'u01', source: null },
      ],
    })
    for (const word of ['fire', 'page', 'a fire']) {
      const { statements, unattributed } = select(held, parseQuery(readTerms([word]), held).query)
      expect([statements.map(({ id }) => id), unattributed.map(({ id }) => id)]).toEqual([['cited'], ['u01']])
    }
  })

  test('is not asked for by a negation', () => {
    expect(counts(['-u01'])).toMatchObject({ unattributed: 'u02' })
    expect(counts(['-is:unattributed'])).toMatchObject({
      statements: 'oct autumn undated undated-other nov',
      unattributed: '',
    })
    expect(counts(['-id:oct'])).toMatchObject({
      statements: 'autumn undated undated-other nov',
      unattributed: 'u01 u02',
    })
  })

  test('is kept where the caller wants it', () => {
    expect(counts(['said:2022-10'], { keepsUnattributed: true })).toMatchObject({
      statements: 'oct autumn u02',
      undated: 3,
    })
  })
})
