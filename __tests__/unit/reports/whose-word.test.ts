import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  LEVEL_RULES,
  type WhoseWord,
  WHOSE_WORD_LEVELS,
  whoseWordOf,
} from '../../../src/reports/whose-word.js'
import { partiesToTheConflict } from '../../../src/evidence/corpus.js'
import { type Dataset, link } from '../../../src/model/dataset.js'
import type { Statement } from '../../../src/model/statement.js'
import { accusingWorlds } from '../../support/accusing.js'
import { type DatasetSketch, makeDataset, makeFile, type StatementSketch } from '../../support/dataset.js'
import { SIDES } from '../../support/mirror.js'

const { swap } = SIDES

function of(statements: readonly StatementSketch[], more: DatasetSketch = {}): WhoseWord {
  return whoseWordIn(makeDataset({ ...more, statements }))
}

function whoseWordIn(dataset: Dataset, statements: readonly Statement[] = dataset.statements): WhoseWord {
  return whoseWordOf(dataset, statements, partiesToTheConflict(dataset))
}

const ARMENIA: StatementSketch = { source: 'armenia-mod', act: 'accuse', target: [{ party: 'azerbaijan' }] }
const AZERBAIJAN: StatementSketch = { source: 'azerbaijan-mod', act: 'deny' }
const UNITED_STATES: StatementSketch = { source: 'blinken', act: 'accuse', target: [{ party: 'azerbaijan' }] }
const THROUGH_THE_OTHER = { relayedBy: [{ source: 'armenia-mod', only: true }] }

describe('each level', () => {
  test('acknowledged: a side acknowledges what the other accuses it of, whoever else speaks', () => {
    const relations = [{ from: 's2', to: 's1', type: 'acknowledges' }] as const
    expect(of([ARMENIA, { source: 'aliyev', act: 'acknowledge' }, UNITED_STATES], { relations })).toEqual({
      level: 'acknowledged',
      by: ['azerbaijan'],
      relayed: [],
    })
  })

  test('acknowledged: an answer acknowledges the accusation, as the page shows', () => {
    const relations = [{ from: 's2', to: 's1', type: 'acknowledges' }] as const
    const answer = { source: 'aliyev', act: 'state' } as const
    expect(of([ARMENIA, answer], { relations }).level).toBe('acknowledged')
    expect(of([ARMENIA, answer], { relations: [{ ...relations[0], basis: 'inferred' }] }).level).toBe(
      'both-sides',
    )
  })

  test('not acknowledged: a side acknowledges what nobody accuses it of', () => {
    expect(of([{ source: 'aliyev', act: 'acknowledge' }]).level).toBe('one-side')
    expect(of([ARMENIA, { source: 'pashinyan', act: 'acknowledge' }]).level).toBe('one-side')
    expect(of([ARMENIA, { source: 'aliyev', act: 'acknowledge' }]).level).toBe('both-sides')
  })

  test('acknowledged: each accuses the other, and one acknowledges', () => {
    const sources = [{ id: 'both', type: 'Joint', members: ['pashinyan', 'aliyev'] }] as const
    const world = makeDataset().sources
    const each = { source: 'both', act: 'accuse', mutual: true } as const
    const relations = [{ from: 's2', to: 's1', type: 'acknowledges' }] as const
    expect(
      of([each, { source: 'aliyev', act: 'acknowledge' }], {
        sources: [...world.values(), ...sources],
        relations,
      }),
    ).toMatchObject({ level: 'acknowledged', by: ['azerbaijan'] })
  })

  test('others too: somebody of no side gives figures of the losses of one', () => {
    const figure = { measure: 'killed', of: 'azerbaijan', report: 'stated', best: 2 } as const
    const counting = { source: 'blinken', act: 'report-figure', figures: [figure] } as const
    expect(of([ARMENIA, counting]).level).toBe('others-too')
    expect(of([ARMENIA, { ...counting, figures: [{ ...figure, of: 'united-states' }] }]).level).toBe(
      'one-side',
    )
  })

  test('not others too: what somebody says of himself, a view, and what he condemns', () => {
    for (const act of ['state', 'deny', 'acknowledge', 'assess', 'condemn', 'criticise'] as const) {
      expect(of([ARMENIA, { source: 'blinken', act, target: [{ party: 'azerbaijan' }] }]).level).toBe(
        'one-side',
      )
    }
    expect(of([ARMENIA, { source: 'blinken', act: 'accuse', target: [{ asPrinted: 'all' }] }]).level).toBe(
      'one-side',
    )
  })

  test('a view of a side is not its word either', () => {
    expect(of([ARMENIA, { source: 'aliyev', act: 'assess' }]).level).toBe('one-side')
  })

  test('others too: somebody of no side accuses one', () => {
    expect(of([ARMENIA, AZERBAIJAN, UNITED_STATES])).toMatchObject({ level: 'others-too', by: ['blinken'] })
  })

  test('not others too: a third party appeals or announces', () => {
    for (const act of ['appeal', 'announce', 'pledge', 'not-reported'] as const) {
      expect(of([ARMENIA, { source: 'blinken', act }]).level).toBe('one-side')
    }
  })

  test('both sides: each is cited', () => {
    expect(of([AZERBAIJAN, ARMENIA])).toEqual({
      level: 'both-sides',
      by: ['armenia', 'azerbaijan'],
      relayed: [],
    })
  })

  test('one side: the other is known only through its report', () => {
    expect(of([ARMENIA, { ...AZERBAIJAN, attribution: THROUGH_THE_OTHER }])).toEqual({
      level: 'one-side',
      by: ['armenia'],
      relayed: ['azerbaijan'],
    })
  })

  test('a side that is cited elsewhere too is not called relayed', () => {
    expect(of([ARMENIA, AZERBAIJAN, { ...AZERBAIJAN, attribution: THROUGH_THE_OTHER }])).toMatchObject({
      level: 'both-sides',
      relayed: [],
    })
  })

  test('no side: others speak about it, nobody says what happened', () => {
    expect(of([{ source: 'blinken', act: 'appeal' }])).toEqual({ level: 'no-side', by: [], relayed: [] })
    expect(of([]).level).toBe('no-side')
  })

  test('unattributed: no source is named', () => {
    expect(of([{ source: null }, { source: null }]).level).toBe('unattributed')
  })
})

describe('for all datasets', () => {
  test('the level is the first that fits, and it is somebody’s word unless nobody says what happened', () => {
    fc.assert(
      fc.property(accusingWorlds, (sketch) => {
        const dataset = makeDataset(sketch)
        const { level, by, relayed } = whoseWordIn(dataset)
        expect(by.length > 0).toBe(!['no-side', 'unattributed'].includes(level))
        expect(by.filter((id) => relayed.includes(id))).toEqual([])
      }),
    )
  })

  test('the order of the statements does not matter', () => {
    fc.assert(
      fc.property(accusingWorlds, (sketch) => {
        const dataset = makeDataset(sketch)
        expect(whoseWordIn(dataset, [...dataset.statements].reverse())).toEqual(whoseWordIn(dataset))
      }),
    )
  })

  test('with the sides exchanged it is the same level, on the exchanged sides', () => {
    fc.assert(
      fc.property(accusingWorlds, (sketch) => {
        const file = makeFile(sketch)
        const [one, other] = [link(file, ''), link(swap(file), '')]
        const there = whoseWordIn(one)
        const here = whoseWordIn(other)
        expect(here.level).toBe(there.level)
        expect([...here.by].sort()).toEqual([...swap(there.by)].sort())
      }),
    )
  })

  test('a statement that somebody else passes on never raises the level', () => {
    fc.assert(
      fc.property(accusingWorlds, (sketch) => {
        const before = makeDataset(sketch)
        const after = makeDataset({
          ...sketch,
          statements: [...(sketch.statements ?? []), { ...AZERBAIJAN, attribution: THROUGH_THE_OTHER }],
        })
        const { level } = whoseWordIn(before)
        const now = whoseWordIn(after).level
        expect(now).toBe(level === 'unattributed' ? 'no-side' : level)
      }),
    )
  })
})

test('every level has its rule', () => {
  expect(Object.keys(LEVEL_RULES)).toEqual([...WHOSE_WORD_LEVELS])
})
