/** Small worlds in which two sides and a third accuse, deny and answer, for the laws of reports about that. */
import fc from 'fast-check'
import type { RelationType } from '../../src/model/relation.js'
import type { Target } from '../../src/model/statement.js'
import { type DatasetSketch, SOURCES, type StatementSketch } from './dataset.js'

const JOINT = { id: 'leaders', type: 'Joint', members: ['pashinyan', 'aliyev'] } as const
const DATES = ['2022-11-06', '2022-11-07', '2022-11-07/2022-11-09', '2022-11-20', '2022-11-06~', '2022-11']

const target: fc.Arbitrary<Target> = fc.constantFrom<Target[]>(
  { party: 'armenia' },
  { party: 'azerbaijan' },
  { party: 'united-states' },
  { source: 'blinken' },
  { asPrinted: 'social-media accounts' },
)

const statement: fc.Arbitrary<StatementSketch> = fc
  .record({
    source: fc.constantFrom(
      'pashinyan',
      'armenia-mod',
      'aliyev',
      'azerbaijan-mod',
      'leaders',
      'blinken',
      null,
    ),
    act: fc.constantFrom('accuse' as const, 'accuse' as const, 'deny' as const, 'acknowledge' as const),
    targets: fc.uniqueArray(target, { maxLength: 2 }),
    saidDate: fc.option(fc.constantFrom(...DATES), { nil: undefined }),
    incident: fc.option(fc.constantFrom('fire', 'talks'), { nil: undefined }),
    gist: fc.constantFrom('Of fire.', 'Of talks.'),
  })
  .map(({ targets, saidDate, incident, ...rest }) => ({
    ...rest,
    mutual: rest.source === 'leaders' && rest.act === 'accuse',
    target: targets,
    ...(saidDate === undefined ? {} : { saidDate }),
    ...(incident === undefined ? {} : { incident }),
  }))

const TYPES: readonly RelationType[] = ['denies', 'counter-accuses', 'acknowledges', 'answers', 'repeats']

export const accusingWorlds: fc.Arbitrary<DatasetSketch> = fc
  .array(statement, { minLength: 1, maxLength: 12 })
  .chain((statements) =>
    fc.record({
      sources: fc.constant([...SOURCES, JOINT]),
      statements: fc.constant(statements),
      relations: fc.array(
        fc.record({
          from: fc.nat(statements.length - 1).map((index) => `s${String(index + 1)}`),
          to: fc.nat(statements.length - 1).map((index) => `s${String(index + 1)}`),
          type: fc.constantFrom(...TYPES),
          direction: fc.constantFrom('one-way' as const, 'mutual' as const),
          basis: fc.constantFrom('explicit' as const, 'inferred' as const),
        }),
        { maxLength: 6 },
      ),
    }),
  )
