import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { FORMS } from '../../../src/commands/convert/form.js'
import type { DatasetFile } from '../../../src/model/dataset.js'
import { anyFile } from '../../support/arbitrary-file.js'
import { claims, PROJECT, type Ran } from '../../support/claims.js'

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(path.join(tmpdir(), 'claims-convert-'))
})
afterEach(() => {
  rmSync(cwd, { recursive: true })
})

const convert = (...argv: string[]): Promise<Ran> => claims(['convert', ...argv], { cwd })
const save = (name: string, text: string): void => {
  writeFileSync(path.join(cwd, name), text)
}
const saved = (name: string): string => readFileSync(path.join(cwd, name), 'utf8')
const data = (json: string): unknown => ({ ...(JSON.parse(json) as object), $schema: undefined })

/** Where many look for the smallest dataset that breaks a law. */
const SLOW = 60_000

const SHEET = 'id,gist,said\na,It rains.,2022-11-07\n,"=1, he says",7.11.2022\nc,Snow.,soon\n'

describe('a dataset', () => {
  const forms = FORMS.filter((form) => form !== 'json')

  test.each(
    ['washington-talks', 'autumn-2022', 'cuba-1962'].flatMap((name) => forms.map((form) => [name, form])),
  )('%s is the same after it was %s', async (name, form) => {
    await convert(name, '-o', `a.${form}`)
    const { exit } = await convert(`a.${form}`, '-o', 'b.json')
    expect(exit).toBe(0)
    expect(data(saved('b.json'))).toEqual(
      data(readFileSync(path.join(PROJECT, 'data', `${name}.json`), 'utf8')),
    )
  })

  test.each(forms)(
    'of any kind is the same after it was %s',
    async (form) => {
      await fc.assert(
        fc.asyncProperty(anyFile, async (file) => {
          save('a.json', JSON.stringify(file))
          const there = await convert('a.json', '-o', `b.${form}`)
          expect(there).toEqual({ stdout: '', stderr: '', exit: 0 })
          const back = await convert(`b.${form}`, '-o', 'c.json')
          expect(back.exit).toBe(0)
          expect(data(saved('c.json'))).toEqual(data(JSON.stringify(file)))
        }),
        { numRuns: 25 },
      )
    },
    SLOW,
  )

  test('is the same for reports, whatever its form', async () => {
    await convert('washington-talks', '-o', 'a.csv')
    const argv = ['compare', '2022-11-06-border-fire', '--by', 'point', '--format', 'csv']
    const whole = await claims(argv, { cwd })
    expect(await claims([...argv, '-d', 'a.csv'], { cwd })).toEqual(whole)
  })

  test('that was a spreadsheet has the same rows again', async () => {
    save('a.csv', SHEET.replace('soon', '2022').replace('7.11.', '7.7.'))
    await convert('a.csv', '-o', 'b.json')
    await convert('b.json', '-o', 'c.csv')
    await convert('c.csv', '-o', 'd.json')
    const [b, d] = [saved('b.json'), saved('d.json')].map((text) => data(text) as DatasetFile)
    expect(d?.statements).toEqual(b?.statements)
    expect(saved('c.csv').trimEnd().split('\r\n')).toHaveLength(4)
    expect(saved('c.csv')).toContain(`"'=1, he says"`)
  })

  test('keeps its cells as they are with --raw', async () => {
    save('a.csv', 'gist\n=1\n')
    expect((await convert('a.csv', '--to', 'csv', '--raw')).stdout).toContain(',=1\r\n')
  })
})

describe('rows that cannot be taken in', () => {
  beforeEach(() => {
    save('a.csv', SHEET)
  })

  test('are all told, nothing is written, and the exit code is 3', async () => {
    save('b.json', 'old')
    const { stderr, exit } = await convert('a.csv', '-o', 'b.json')
    expect(exit).toBe(3)
    expect(stderr).toContain('of 3 rows, 2 cannot be taken in: nothing is written')
    expect(stderr).toContain('a.csv:3: row 3, column “said”: “7.11.2022” can be two days')
    expect(stderr).toContain('a.csv:4: row 4, column “said”: “soon” is no date')
    expect(saved('b.json')).toBe('old')
  })

  test('are written with their reasons, and can be converted when they are corrected', async () => {
    const first = await convert('a.csv', '--to', 'ndjson', '--refused', 'no.csv')
    expect(first.stderr).toBe('claims: a.csv: 3 rows = 1 statement + 2 refused\n')
    expect([first.exit, first.stdout.split('\n').length]).toEqual([0, 2])
    expect(saved('no.csv')).toBe(
      [
        'refused,id,gist,said',
        '"row 3, column “said”: “7.11.2022” can be two days: 2022-11-07 or 2022-07-11",,"=1, he says",7.11.2022',
        '"row 4, column “said”: “soon” is no date",c,Snow.,soon',
        '',
      ].join('\n'),
    )
    save('no.csv', saved('no.csv').replace('Snow.,soon', 'Snow.,2022'))
    const second = await convert('no.csv', '--dates', 'dmy', '--to', 'ndjson')
    expect(second.stderr).toBe('claims: no.csv: 2 rows = 2 statements + 0 refused\n')
    expect(second.stdout).toContain('"gist":"=1, he says"')
  })

  test('with too many cells lose none of them', async () => {
    save('b.csv', 'gist,said\nrain, he says,2022\n')
    await convert('b.csv', '--to', 'json', '--refused', 'no.csv')
    expect(saved('no.csv')).toBe(
      'refused,gist,said\n"row 2: it has 3 cells, and the header has 2 columns",rain, he says,2022\n',
    )
  })

  test('of NDJSON are written as they stand, beside their line and reasons', async () => {
    save(
      'a.ndjson',
      '{"schemaVersion":1,"id":"a","act":"state","gist":"A"}\n{"id":\n{"schemaVersion":1,"id":"a","act":"state","gist":"A"}\n',
    )
    const { stderr } = await convert('a.ndjson', '--to', 'json', '--refused', 'no.ndjson')
    expect(stderr).toContain('a.ndjson: 3 records = 1 statement + 1 said again in the same words + 1 refused')
    expect(JSON.parse(saved('no.ndjson'))).toMatchObject({ line: 2, text: '{"id":' })
  })

  test('are none: the file for them is empty of rows, not as it was', async () => {
    save('no.csv', 'old')
    save('b.csv', 'gist\nA\n')
    await convert('b.csv', '--to', 'json', '--refused', 'no.csv')
    expect(saved('no.csv')).toBe('refused,gist\n')
  })
})

describe('writing', () => {
  test('may go into the file that is read', async () => {
    save('a.csv', 'gist\nA\n')
    expect((await convert('a.csv', '-o', 'a.csv')).exit).toBe(0)
    expect(saved('a.csv')).toBe('schemaVersion,id,act,gist\r\n1,row-2,state,A\r\n')
  })

  test('leaves no file and no part of one where it fails', async () => {
    save('a.csv', 'gist\nA\n')
    expect((await convert('a.csv', '-o', 'no/b.json')).exit).toBe(4)
    expect(readdirSync(cwd)).toEqual(['a.csv'])
  })

  test('keeps links, and the rights of the file', async () => {
    save('a.csv', 'gist\nA\n')
    save('secret.json', '{}')
    chmodSync(path.join(cwd, 'secret.json'), 0o600)
    symlinkSync('secret.json', path.join(cwd, 'link.json'))
    await convert('a.csv', '-o', 'link.json')
    expect(statSync(path.join(cwd, 'secret.json')).mode & 0o777).toBe(0o600)
    expect(saved('link.json')).toBe(saved('secret.json'))
    expect(existsSync(path.join(cwd, 'link.json'))).toBe(true)
  })
})

describe('reading', () => {
  test('knows a table from standard input', async () => {
    const { stdout } = await claims(['list', '-d', '-', '--fields', 'gist', '--ndjson'], {
      stdin: 'gist;source\nA;x\n',
    })
    expect(stdout).toBe('{"gist":"A"}\n')
  })

  test('maps a file for any command', async () => {
    save('a.csv', 'claim,date,who\nA,1/2/2022,x\n')
    const { stdout } = await claims(
      [
        'list',
        '-d',
        'a.csv',
        '--map',
        'gist=claim,said=date,source=who',
        '--dates',
        'mdy',
        '--ndjson',
        '--fields',
        'saidDate',
      ],
      { cwd },
    )
    expect(stdout).toBe('{"saidDate":"2022-01-02"}\n')
  })
})
