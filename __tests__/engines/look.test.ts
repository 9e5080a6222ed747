/** Small input is checked whole, a scanned line only where it gets a look; a scan says so once. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { claims, type Ran, shellWords } from '../support/claims.js'
import { temporaryFolder } from '../support/folder.js'

const folder = temporaryFolder('look')

const record = (id: string, gist: string): string =>
  `${JSON.stringify({ schemaVersion: 1, id, act: 'state', gist, source: 'mod', sourceName: 'The ministry' })}\n`

const SOUND = record('s1', 'Of the bridge.') + record('s2', 'Of the river.')
writeFileSync(path.join(folder, 'sound.ndjson'), SOUND)
/** The act of the last one is none. */
writeFileSync(
  path.join(folder, 'wrong.ndjson'),
  SOUND + record('s3', 'Of the road.').replace('"act":"state"', '"act":"stat"'),
)

const asked = (line: string, engine: 'memory' | 'scan'): Promise<Ran> =>
  claims(shellWords(line), { cwd: folder, world: { engine } })

const noticesOf = ({ stderr }: Ran): string[] =>
  stderr.split('\n').filter((line) => line.includes('claims check') && !line.includes('error'))

describe('a wrong line that the question passes over', () => {
  const line = 'list text:bridge -d wrong.ndjson --json --fields id'

  test('is an error in memory', async () => {
    expect(await asked(line, 'memory')).toMatchObject({ exit: 3, stdout: '' })
  })

  test('is passed over by a scan', async () => {
    const { exit, stdout } = await asked(line, 'scan')
    expect({ exit, stdout }).toEqual({ exit: 0, stdout: expect.stringContaining('\n{"id":"s1"}\n') })
  })

  test.each(['memory', 'scan'] as const)('is found by check, whatever the engine: %s', async (engine) => {
    expect(await asked('check wrong.ndjson', engine)).toMatchObject({ exit: 1 })
  })
})

describe.each([
  'list text:bridge --ndjson',
  'list text:bridge',
  'count --by act',
  'replies --json',
  'overview',
  'sources',
  'sources mod',
  'show s1',
  'compare --by day',
])('claims %s', (line) => {
  test('a scan names claims check once, on standard error', async () => {
    expect(noticesOf(await asked(`${line} -d sound.ndjson`, 'scan'))).toHaveLength(1)
  })

  test('in memory there is nothing to say', async () => {
    expect(noticesOf(await asked(`${line} -d sound.ndjson`, 'memory'))).toEqual([])
  })
})
