/** The inputs of the shared folder that concern names, checks and next commands, each with its right value. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { commandLine, PROJECT, type Ran } from './support/claims.js'

const FOLDER = path.join(PROJECT, '..', 'shared', 'cases')

const run = (line: string): Promise<Ran> => commandLine(line, { cwd: FOLDER })
const W = '--map gist=what,source=who'

;(existsSync(FOLDER) ? describe : describe.skip)('somebody else’s file', () => {
  test('has two people whose names sound alike', async () => {
    const { stdout } = await run(`claims list -d names-cjk.csv ${W},said=day --text`)
    expect(stdout).toMatch('张伟 says: The ferry ran.')
    expect(stdout).toMatch('章伟 says: The ferry did not run.')
    expect((await run(`claims check names-cjk.csv ${W}`)).exit).toBe(0)
  })

  test('is checked through the mapping', async () => {
    for (const line of [`claims check plain.csv ${W},said=day`, `claims check -d plain.csv ${W},said=day`]) {
      const { stdout, exit } = await run(line)
      expect([exit, stdout]).toEqual([0, expect.stringContaining('0 errors, 0 warnings, 0 notes')])
    }
  })

  test.each(['compare', '', 'sources', 'incidents', 'documents', 'list'])(
    'is asked again by the commands that claims %s offers',
    async (command) => {
      const { stdout } = await run(`claims ${command} -d plain.csv ${W},said=day --dates dmy`)
      const text = stdout.replaceAll(/\s+/g, ' ')
      const offered = text.match(/claims \w+[^.]*-d plain\.csv[^.;:]*/g) ?? []
      for (const line of offered) expect(line).toMatch(`-d plain.csv ${W},said=day --dates dmy`)
      if (command === 'compare') {
        const [show = ''] = /claims show row-2 \S+ \S+ --map \S+ --dates dmy/.exec(text) ?? []
        expect((await run(show)).exit).toBe(0)
      }
    },
  )

  test('has an answer from 13 hours later, for replies and for check', async () => {
    expect((await run('claims check reply-across-zones.csv')).exit).toBe(0)
    expect((await run('claims replies -d reply-across-zones.csv')).stdout).toMatch('13 hours later')
  })

  test('that cannot be read is not the fault of the mapping', async () => {
    const { stderr, exit } = await run(
      'claims convert comma-lines.ndjson --map gist=text,source=user --to ndjson',
    )
    expect([exit, stderr]).toEqual([3, expect.stringContaining('comma-lines.ndjson:1:40')])
  })

  test('keeps its ids beside ours', async () => {
    const { stdout } = await run(
      'claims convert upper-ids.csv --map id=event,gist=what,source=who --to ndjson',
    )
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toMatchObject([
      { id: 'arm1234', coding: { original: { id: 'ARM1234' } } },
      { id: 'arm1235', coding: { original: { id: 'ARM1235' } } },
    ])
    const map = '-d upper-ids.csv --map id=event,gist=what,source=who'
    expect((await run(`claims show ARM1235 ${map}`)).stdout).toMatch('No shot was fired.')
  })

  test('has one speaker throughout', async () => {
    const asked = 'claims list -d one-speaker.csv --text --map gist=claim,said=day'
    expect((await run(`${asked},source:=Mayor`)).stdout).toMatch('Mayor says: The road is shut.')
    const { stdout } = await run(asked)
    expect(stdout).toMatch('No statement in this dataset is attributed.')
    expect(stdout).toMatch('2 more passages are unattributed: is:unattributed asks for them.')
  })

  test('has words that were decoded wrongly once', async () => {
    const { stdout, exit } = await run('claims check garbled-marks.csv')
    expect([exit, stdout]).toEqual([1, expect.stringContaining('misread-character')])
  })
})
