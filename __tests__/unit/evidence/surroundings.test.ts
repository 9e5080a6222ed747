import { describe, expect, test } from '@jest/globals'
import type { Answer } from '../../../src/dates/answer.js'
import { corpusOf } from '../../../src/evidence/dataset-facts.js'
import { surroundingsData, surroundingsOf } from '../../../src/evidence/surroundings.js'
import type { Dataset } from '../../../src/model/dataset.js'
import { matcher } from '../../../src/query/match.js'
import { parseQuery } from '../../../src/query/parse.js'
import { select } from '../../../src/query/select.js'
import type { Surroundings } from '../../../src/query/surroundings.js'
import { sourcesOfParties } from '../../../src/query/speakers.js'
import { readTerms } from '../../../src/query/term.js'
import { allReplied } from '../../../src/reports/replies/replied.js'
import { bundled } from '../../support/bundled.js'
import { Chance } from '../../support/chance.js'
import { type DatasetSketch, makeDataset, SOURCES } from '../../support/dataset.js'
import { evidenceOf } from '../../support/evidence.js'
import { randomDataset } from '../../support/random-dataset.js'

function surroundingsIn(dataset: Dataset): Surroundings {
  return surroundingsOf(surroundingsData(corpusOf(dataset)))
}

function answersIn(dataset: Dataset, typed: string): Answer[] {
  const surroundings = surroundingsIn(dataset)
  const { query } = parseQuery(readTerms(typed.split(' ')), dataset)
  const match = matcher(query, { surroundings })
  return dataset.statements.map((statement) => match(statement, dataset))
}

/** The ids of what surely fits, and with a `?` of what perhaps does. */
function asked(sketch: DatasetSketch, typed: string): string[] {
  const dataset = makeDataset(sketch)
  return answersIn(dataset, typed).flatMap((answer, at) => {
    const id = dataset.statements[at]?.id ?? ''
    return answer === 'no' ? [] : [answer === 'perhaps' ? `${id}?` : id]
  })
}

const ACCUSED = { act: 'accuse', saidDate: '2022-11-01' } as const
const LAST = { id: 'last', act: 'assess', saidDate: '2022-11-30' } as const

describe('what answers an accusation', () => {
  const statements = [
    { id: 'a', ...ACCUSED },
    { id: 'd', act: 'deny' as const, saidDate: '2022-11-03' },
    { id: 'b', ...ACCUSED, saidDate: '2022-11-28' },
    { id: 'undated', act: 'accuse' as const },
    LAST,
  ]

  test('is a relation that begins elsewhere', () => {
    const relations = [{ from: 'd', to: 'a', type: 'denies' as const }]
    expect(asked({ statements, relations }, 'is:answered')).toEqual(['a'])
    expect(asked({ statements, relations }, 'is:denied')).toEqual(['a'])
    expect(asked({ statements, relations }, 'is:open')).toEqual(['b?', 'undated?'])
    const turned = [{ from: 'a', to: 'd', type: 'denies' as const }]
    expect(asked({ statements, relations: turned }, 'is:answered')).toEqual([])
  })

  test('is none that a coder inferred, nor one of another type', () => {
    const inferred = { from: 'd', to: 'a', type: 'denies', basis: 'inferred' } as const
    expect(asked({ statements, relations: [inferred] }, 'is:answered')).toEqual([])
    const contradicts = { from: 'd', to: 'a', type: 'contradicts' } as const
    expect(asked({ statements, relations: [contradicts] }, 'is:open')).toEqual(['a', 'b', 'undated?'])
  })

  test('is of two that answer each other not the one that was certainly first', () => {
    const relations = [{ from: 'a', to: 'b', type: 'counter-accuses' as const, direction: 'mutual' as const }]
    expect(asked({ statements, relations }, 'is:answered')).toEqual(['a'])
    expect(asked({ statements, relations }, 'is:denied')).toEqual([])
  })

  test('may be a statement that is not held', () => {
    const relations = [{ from: 'elsewhere', to: 'a', type: 'denies' as const }]
    expect(asked({ statements, relations }, 'is:denied')).toEqual(['a'])
  })
})

describe('the sides of an incident', () => {
  const joint = { id: 'both', type: 'Joint', members: ['armenia-mod', 'aliyev'] } as const
  const voice = { id: 'voice', partOf: 'azerbaijan-mod' } as const
  const sources = [...SOURCES, joint, voice]
  const on = (id: string, source: string | null, incident?: string) => ({
    id,
    source,
    ...(incident === undefined ? {} : { incident }),
  })

  test('speak for themselves, through spokesmen, or jointly; others are no side', () => {
    const statements = [
      on('a1', 'armenia-mod', 'fire'),
      on('a2', 'voice', 'fire'),
      on('b1', 'both', 'talks'),
      on('b2', null, 'talks'),
      on('c1', 'pashinyan', 'visit'),
      on('c2', 'armenia-mod', 'visit'),
      on('c3', 'blinken', 'visit'),
      on('d', 'blinken', 'trip'),
      on('e', 'aliyev'),
    ]
    expect(asked({ sources, statements }, 'sides:both')).toEqual(['a1', 'a2', 'b1', 'b2'])
    expect(asked({ sources, statements }, 'sides:one')).toEqual(['c1', 'c2', 'c3'])
    expect(asked({ sources, statements }, 'sides:both source:armenia-mod')).toEqual(['a1', 'b1'])
  })
})

describe('laws of any data', () => {
  const datasets = Array.from({ length: 300 }, (_, seed) => randomDataset(new Chance(seed)))
  const both = (a: readonly Answer[], b: readonly Answer[]) => a.map((one, at) => [one, b[at]])

  test('an accusation is answered, or it is open; what is denied is answered; nothing else is any of them', () => {
    let answered = 0
    for (const dataset of datasets) {
      const [open, replied, denied] = ['is:open', 'is:answered', 'is:denied'].map((is) =>
        answersIn(dataset, is),
      )
      for (const [at, { act }] of dataset.statements.entries()) {
        const answers = [open?.[at], replied?.[at], denied?.[at]]
        if (act !== 'accuse') expect(answers).toEqual(['no', 'no', 'no'])
        else expect(open?.[at] === 'no').toBe(replied?.[at] === 'yes')
        if (denied?.[at] === 'yes') expect(replied?.[at]).toBe('yes')
        if (replied?.[at] === 'yes') answered += 1
      }
    }
    expect(answered).toBeGreaterThan(5)
  })

  test('both sides speak where `party:` finds a statement of each on the incident', () => {
    for (const dataset of datasets) {
      const speaks = ['armenia', 'azerbaijan'].map((party) => sourcesOfParties(dataset, new Set([party])))
      const answers = both(answersIn(dataset, 'sides:both'), answersIn(dataset, 'sides:one'))
      for (const [at, { incident }] of dataset.statements.entries()) {
        const about = dataset.statements.filter((one) => incident !== undefined && one.incident === incident)
        const sides = speaks.filter((ids) =>
          about.some(({ attribution }) => ids.has(attribution.source ?? '')),
        )
        expect(answers[at]).toEqual([sides.length === 2 ? 'yes' : 'no', sides.length === 1 ? 'yes' : 'no'])
      }
    }
  })
})

describe('autumn 2022', () => {
  test('has what `claims replies` counts, and 44 incidents of which both sides speak', async () => {
    const dataset = bundled('autumn-2022')
    const surroundings = surroundingsIn(dataset)
    const found = (typed: string, certain = false) =>
      select(dataset, parseQuery(readTerms([typed]), dataset).query, { surroundings, certain }).statements
    const { accusations } = allReplied(await evidenceOf(dataset, ['act:accuse']), { acts: ['accuse'] })
    const inState = (state: string) =>
      accusations
        .filter(({ states }) => states.some((one) => one === state))
        .map(({ telling }) => telling.statement.id)
    const ids = (statements: readonly { readonly id: string }[]) => statements.map(({ id }) => id).toSorted()
    expect(ids(found('is:denied'))).toEqual(inState('denied').toSorted())
    expect(found('is:denied')).toHaveLength(15)
    expect(ids(found('is:open', true))).toEqual(inState('open').toSorted())
    expect(ids(found('is:open'))).toEqual([...inState('open'), ...inState('last-days')].toSorted())
    expect(found('is:open')).toHaveLength(71)
    expect(found('is:answered')).toHaveLength(22)
    expect(new Set(found('sides:both').map(({ incident }) => incident)).size).toBe(44)
  })
})
