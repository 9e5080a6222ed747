/**
 * Random datasets in which statements answer one another: relations of all types, some of them mutual or inferred,
 * repetitions, joint accusations, and relations to statements that are not among them.
 */
import type { Dataset } from '../../src/model/dataset.js'
import { type Relation, RELATION_TYPES } from '../../src/model/relation.js'
import type { Chance } from './chance.js'
import type { StatementSketch } from './dataset.js'
import { datasetOf, randomStatement } from './random-dataset.js'

const ANSWERS = ['denies', 'counter-accuses', 'answers', 'acknowledges', 'repeats', 'repeats'] as const

const DAYS = ['2022-11-06', '2022-11-06/2022-11-08', '2022-11-07', '2022-11-09', '2022-11-20~', '2022-11']

export function relatedDataset(chance: Chance): Dataset {
  const ids = Array.from({ length: 4 + chance.below(20) }, (_, index) => `s${String(index + 1)}`)
  const statements = ids.map((id) => {
    const one = randomStatement(id, ids, chance)
    return chance.is(0.7) ? accusing(one, chance) : one
  })
  return datasetOf(statements, relations(ids, chance))
}

function accusing(one: StatementSketch, chance: Chance): StatementSketch {
  return {
    ...one,
    source: chance.of(['mod-1', 'mod-2', 'pashinyan', 'spokesman', 'envoy', 'both', 'reuters']),
    act: chance.of(['accuse', 'accuse', 'accuse', 'deny', 'acknowledge', 'condemn']),
    mutual: chance.is(0.2),
    target: [{ party: chance.of(['armenia', 'azerbaijan', 'united-states']) }],
    incident: chance.of(['border-fire', 'border-talks']),
    ...(chance.is(0.8) ? { saidDate: chance.of(DAYS) } : {}),
  }
}

/** No two of one type between the same statements; both ends tell each. */
function relations(ids: readonly string[], chance: Chance): Relation[] {
  const found = new Map<string, Relation>()
  for (let index = chance.below(ids.length * 2); index > 0; index--) {
    const type = chance.is(0.8) ? chance.of(ANSWERS) : chance.of(RELATION_TYPES)
    const held = chance.of(ids)
    const other = chance.is(0.25) ? chance.of(['absent-1', 'absent-2', 'absent-3']) : chance.of(ids)
    const [from, to] = chance.is(0.5) ? [held, other] : [other, held]
    const key = [...[from, to].sort(), type].join(' ')
    if (from === to || found.has(key)) continue
    const direction = chance.is(0.25) ? 'mutual' : 'one-way'
    found.set(key, { from, to, type, direction, basis: chance.is(0.8) ? 'explicit' : 'inferred' })
  }
  return [...found.values()]
}
