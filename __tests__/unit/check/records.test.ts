/** Records and tables, whose lines and rows are checked one by one. */
import { expect, test } from '@jest/globals'
import { claims } from '../../support/claims.js'
import { findings, folder, save } from './saved.js'

const record = (more: object): string =>
  JSON.stringify({
    schemaVersion: 1,
    id: 'a',
    act: 'state',
    gist: 'It says so.',
    source: 'x',
    named: 'person',
    ...more,
  })

test('are checked line by line, each finding at the line that it is about', async () => {
  const lines = [
    record({}),
    record({
      id: 'b',
      gist: 'It claims more.',
      relations: [{ to: 'b', type: 'denies', direction: 'one-way', basis: 'explicit' }],
    }),
    record({ id: 'c', act: 'denny' }),
    record({ id: 'd', publishedDate: '2022-11-06', saidDate: '2022-11-07' }),
    record({ gist: 'It says something else.' }),
  ]
  const { found, exit } = await findings(save('a.ndjson', lines.join('\n')))
  expect(exit).toBe(1)
  expect(found.map(({ line, rule, id }) => `${line} ${rule} ${String(id)}`)).toEqual([
    '2 self-relation null',
    '2 loaded-word b',
    '3 schema null',
    '4 said-after-published d',
    '5 duplicate-id null',
  ])
})

test('may be rows of a table, which do not carry why a date is inferred', async () => {
  const { stdout } = await claims(['list', '--csv'], { cwd: folder })
  const { found, exit } = await findings(save('a.csv', stdout))
  const rules = [...new Set(found.map(({ rule }) => rule))].toSorted()
  expect({ exit, rules }).toEqual({ exit: 1, rules: ['inferred-without-basis', 'unclear-source'] })
})

test('with other names for their fields are told so, as a breach of the schema', async () => {
  const { found, exit } = await findings(
    save('foreign.json', '{"claim": "It is so.", "speaker": "x", "date": "2022-11-07"}'),
  )
  expect({ exit, rules: [...new Set(found.map(({ rule }) => rule))] }).toEqual({
    exit: 1,
    rules: ['schema'],
  })
})
