/**
 * The orders of a list, on every engine, sorted in memory or in temporary files: each from the least upwards, what has no
 * value last also in reverse, equals by the day, the source's name (whoever has none first), the id.
 */
import { readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { World } from '../../src/cli/world.js'
import { claims } from '../support/claims.js'
import { ENGINES, settingOf, type TestedEngine } from '../support/engines.js'
import { temporaryFolder } from '../support/folder.js'

const cwd = temporaryFolder('list-order')

const NAMES: Readonly<Record<string, string>> = { mod: 'Zeta Ministry', mfa: 'Alpha Ministry' }

/** As they stand in the file: id, source, day, incident, act. */
const RECORDS = [
  ['d', 'mod', '2022-11-07', 'fire', 'deny'],
  ['a', 'mfa', undefined, 'fire', 'accuse'],
  ['e', 'mfa', '2022-11', undefined, 'accuse'],
  ['b', 'mod', '2022-11-06', undefined, 'deny'],
  ['f', 'mfa', '2022-11-07', 'talks', 'accuse'],
  ['c', undefined, '2022-11-07', 'fire', 'state'],
  ['g', 'mfa', '2022-11-07', 'talks', 'accuse'],
  ['h', undefined, undefined, undefined, 'state'],
] as const

writeFileSync(
  path.join(cwd, 'some.ndjson'),
  RECORDS.map(([id, source, saidDate, incident, act]) => {
    const named = source === undefined ? { named: 'none' } : { source, sourceName: NAMES[source] }
    const record = { schemaVersion: 1, id, act, gist: `Of ${id}.`, ...named, saidDate, incident }
    return `${JSON.stringify(record)}\n`
  }).join(''),
)

/** All are asked for by id, since some are unattributed. */
const ORDERS: readonly (readonly [order: string, ids: string])[] = [
  ['', 'daebfcgh'],
  ['--reverse', 'hgcfbead'],
  ['--order time', 'bcfgdeha'],
  ['--sort', 'bcfgdeha'],
  ['--order time --reverse', 'ecfgdbha'],
  ['--order source', 'fgeabdch'],
  ['--order source --reverse', 'bdfgeach'],
  ['--order act', 'fgeabdch'],
  ['--order act --reverse', 'chbdfgea'],
  ['--order incident', 'cdafgbeh'],
  ['--order incident --reverse', 'fgcdabeh'],
  ['--order id', 'abcdefgh'],
  ['--order id --reverse', 'hgfedcba'],
]

const SPACES: readonly (readonly [name: string, world: Partial<World>])[] = [
  ['in memory', {}],
  ['in temporary files', { mostHeld: 1 }],
]

const CASES = ENGINES.flatMap((engine) =>
  SPACES.map(([name, space]) => [engine.name, name, engine, space] as const),
)

async function listed(engine: TestedEngine, space: Partial<World>, options: string): Promise<string> {
  const ids = RECORDS.map(([id]) => id).join(',')
  const argv = ['list', `id:${ids}`, ...options.split(' ').filter((word) => word !== ''), '-d', 'some.ndjson']
  const { stdout } = await claims([...argv, '--ndjson', '--fields', 'id'], settingOf(engine, { cwd }, space))
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { readonly id: string }).id)
    .join('')
}

describe.each(CASES)('%s, sorted %s', (_, __, engine, space) => {
  test.each(ORDERS)('list %s', async (options, ids) => {
    expect(await listed(engine, space, options)).toBe(ids)
  })

  test.each(ORDERS)('list %s --limit 3 has the first three', async (options, ids) => {
    expect(await listed(engine, space, `${options} --limit 3`)).toBe(ids.slice(0, 3))
  })

  test('leaves no file behind', () => {
    expect(readdirSync(cwd)).toEqual(['some.ndjson'])
  })
})
