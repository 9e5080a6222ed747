/** The config file: what it sets, what goes before it, and how its mistakes are told. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { claims, shellWords } from '../support/claims.js'
import { temporaryFolder } from '../support/folder.js'

const folder = temporaryFolder('conduct')

describe('the config file', () => {
  const home = path.join(folder, 'config')
  const file = path.join(home, 'claims', 'config.json')
  const env = { XDG_CONFIG_HOME: home }
  const configure = (content: unknown): void => {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  }

  test('sets the dataset, the format and the width', async () => {
    configure({ data: 'autumn-2022', width: 60 })
    const { stdout } = await claims(['list', '--limit', '3'], { env })
    expect(stdout).toMatch(/^The statements +autumn-2022/)
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBe(60)
    configure({ format: 'json', data: ['washington-talks'] })
    expect(JSON.parse((await claims(['list'], { env })).stdout)).toHaveProperty('count', 13)
  })

  test('is found below HOME too, and nowhere without one', async () => {
    mkdirSync(path.join(folder, '.config', 'claims'), { recursive: true })
    writeFileSync(path.join(folder, '.config', 'claims', 'config.json'), '{"format":"ndjson"}')
    expect((await claims(['list'], { env: { HOME: folder } })).stdout).toMatch(/^\{"schemaVersion"/)
    expect(
      (await claims(['list'], { env: { HOME: folder, XDG_CONFIG_HOME: path.join(folder, 'none') } })).stdout,
    ).toMatch(/^The statements +washington-talks/)
  })

  test.each<[string, unknown, string, Record<string, string>, RegExp]>([
    ['a flag goes before it', { format: 'json' }, 'list --csv --fields id', {}, /^id\r\n/],
    ['-o goes before it', { format: 'json' }, 'list -o - --fields id', {}, /\nid\n/],
    [
      '--data goes before it',
      { data: 'autumn' },
      'list -d washington --limit 1',
      {},
      /^The statements +washington-talks/,
    ],
    [
      'CLAIMS_DATA goes before it',
      { data: 'autumn' },
      'list',
      { CLAIMS_DATA: 'washington' },
      /^The statements +washington-talks/,
    ],
    [
      'files that are named go before it',
      { data: 'autumn' },
      'diff washington-talks autumn-2022 act:praise --text',
      {},
      /^What differs between washington-talks and /,
    ],
    ['NO_COLOR goes before it', { color: 'always' }, 'list', { NO_COLOR: '1' }, /^The statements/],
    ['it goes before what the stream is', { color: 'always' }, 'list', {}, /^\u001b\[1mThe statements/],
    ['--color goes before it', { color: 'always' }, 'list --color never', {}, /^The statements/],
    ['COLUMNS goes before it', { width: 40 }, 'list', { COLUMNS: '90' }, /│/],
    ['true sets a flag', { ascii: true }, 'list', {}, /\|/],
    ['false leaves it', { ascii: false }, 'list', {}, /│/],
  ])('%s', async (_title, content, line, more, expected) => {
    configure(content)
    const { stdout, stderr } = await claims(shellWords(line), { env: { ...env, ...more } })
    expect(stderr).toBe('')
    expect(stdout).toMatch(expected)
  })

  test('errors: json holds for arguments that cannot be read, too; the environment goes before it', async () => {
    configure({ errors: 'json' })
    expect(JSON.parse((await claims(['lst'], { env })).stderr)).toHaveProperty('kind', 'usage')
    const { stderr } = await claims(['lst'], { env: { ...env, CLAIMS_ERRORS: 'text' } })
    expect(stderr).toMatch(/^claims: error: /)
  })

  test('tells all its mistakes, with their places and what was meant', async () => {
    configure('{\n  "dta": "autumn",\n  "format": "cvs",\n  "width": -1\n}\n')
    const { stderr, exit, stdout } = await claims(['list'], { env })
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' })
    expect(stderr.replaceAll(file, 'FILE')).toBe(
      [
        'claims: error: FILE: 3 problems',
        'FILE:2:3: there is no setting “dta”',
        '    "dta": "autumn",',
        '    ^',
        'did you mean data?',
        'hint: the settings are data, format, color, width, ascii, pager, errors',
        'FILE:3:13: format takes table, text, json, ndjson, csv, tsv, markdown, html, not "cvs"',
        '    "format": "cvs",',
        '              ^',
        'did you mean csv?',
        'FILE:4:12: width takes a whole number of columns, not -1',
        '    "width": -1',
        '             ^',
        '',
      ].join('\n'),
    )
  })

  test.each([
    ['no JSON', '{ data: 1 }'],
    ['no object', '["autumn"]'],
    ['no UTF-8', Buffer.from('{"data":"\xe9"}', 'latin1').toString('binary')],
    ['a list of nothing', '{"data":[]}'],
  ])('that is %s is told by name', async (_title, content) => {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, content, 'latin1')
    const { stderr, exit } = await claims(['list'], { env })
    expect(exit).toBe(2)
    expect(stderr).toContain(`claims: error: ${file}`)
  })

  test('that cannot be read is an error, also where another error is told as JSON', async () => {
    rmSync(file)
    mkdirSync(file)
    const { stderr, exit } = await claims(['list'], { env })
    expect(exit).toBe(4)
    expect(stderr).toContain('the config file cannot be read (EISDIR)')
    expect((await claims(['lst'], { env })).stderr).toMatch(/^claims: error: there is no command “lst”/)
    rmSync(file, { recursive: true })
  })

  test.each(['help', 'new', 'schema', '--help', '--version', 'list --help'])(
    'broken, it does not stand in the way of claims %s',
    async (line) => {
      configure('{')
      expect((await claims(shellWords(line), { env })).exit).toBe(0)
    },
  )
})
