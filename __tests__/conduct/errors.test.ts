/** Errors for people and for programs, and what was meant by a slip of the pen; help. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import Ajv2020 from 'ajv/dist/2020.js'
import { COMMANDS } from '../../src/commands/catalogue.js'
import { claims, PROJECT, shellWords } from '../support/claims.js'
import { temporaryFolder } from '../support/folder.js'

const folder = temporaryFolder('conduct')

describe('errors', () => {
  const LINES = [
    'lst',
    'list --no-such-option',
    'list --format jsn',
    'list source:nobody-known',
    'list --data nowhere.json',
    'list --data -',
    '-o a.b list',
  ]
  const schema = JSON.parse(
    readFileSync(path.join(PROJECT, 'data', 'schema', 'output.v1.json'), 'utf8'),
  ) as Record<string, object>
  const ajv = new Ajv2020.default({ allErrors: true, allowUnionTypes: true })
  const check = ajv.compile({ $defs: schema['$defs'], $ref: '#/$defs/errorLine' })

  test.each(LINES)('of claims %s are one line of JSON, wherever --errors json stands', async (line) => {
    const argv = shellWords(line)
    const at = [
      [...argv, '--errors', 'json'],
      ['--errors=json', ...argv],
    ]
    const told = await Promise.all(at.map((words) => claims(words, { stdin: '{' })))
    told.push(await claims(argv, { stdin: '{', env: { CLAIMS_ERRORS: 'json' } }))
    for (const { stderr, stdout, exit } of told) {
      expect(stdout).toBe('')
      expect(exit).toBeGreaterThanOrEqual(2)
      expect(stderr).toMatch(/^\{[^\n]*\}\n$/)
      check(JSON.parse(stderr))
      expect(check.errors ?? []).toEqual([])
    }
    expect(new Set(told.map(({ stderr }) => stderr)).size).toBe(1)
  })

  test('carry the nearest spelling and the place for programs', async () => {
    const { stderr } = await claims(['list', 'act:acuse', '--errors', 'json'])
    expect(JSON.parse(stderr)).toMatchObject({ kind: 'usage', where: null, did_you_mean: ['accuse'] })
    const broken = await claims(['list', '-d', '-', '--errors', 'json'], { stdin: '{\n  "a" 1 }' })
    expect(JSON.parse(broken.stderr)).toMatchObject({
      kind: 'data',
      where: { file: 'standard input', line: 2, column: 7 },
    })
  })

  test('after -- the flag is a word like others', async () => {
    const { stderr } = await claims(['lst', '--', '--errors', 'json'])
    expect(stderr).toMatch(/^claims: error: /)
  })

  test('of hostile arguments are safe to print, in text and in JSON', async () => {
    const hostile = 'l\u001b]0;x\u0007\u202est'
    const text = await claims([hostile])
    expect(text.stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/)
    const json = await claims([hostile, '--errors', 'json'])
    expect(json.stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/)
    expect((JSON.parse(json.stderr) as { error: string }).error).toContain(hostile)
  })

  test.each([
    ['a command', 'lst', 'list'],
    ['an option', 'list --formt json', '--format'],
    ['a choice', 'compare --by poin', 'point'],
    ['a format', 'list -f jsn', 'json'],
    ['a field of a question', 'list sorce:x', 'source'],
    ['a field of items', 'list --fields gits', 'gist'],
    ['a value of a field', 'list is:relaid', 'relayed'],
    ['a source', 'list source:blinkn', 'blinken'],
    ['a party', 'list party:armena', 'armenia'],
    ['an incident', 'compare incident:2022-11-06-border-fier', '2022-11-06-border-fire'],
    ['a document', 'documents washington-artcle', 'washington-article'],
    ['a statement', 'show s77', 's07'],
    ['a dataset', 'list -d autum-2022', 'autumn-2022'],
    ['a topic', 'help exit-code', 'exit-codes'],
    ['a schema', 'schema recrd', 'record'],
    ['a shell', 'completion bsh', 'bash'],
    ['an ending', 'list -o x.htlm', 'html'],
  ])('know what was meant by %s', async (_what, line, meant) => {
    const { stderr, exit } = await claims([...shellWords(line), '--errors', 'json'], { cwd: folder })
    expect(exit).toBeGreaterThanOrEqual(2)
    expect((JSON.parse(stderr) as { did_you_mean: string[] }).did_you_mean).toContain(meant)
  })

  test('name the commands that have an option which this one has not', async () => {
    const { stderr } = await claims(['show', '--context', '3'])
    expect(stderr).toContain('hint: --context is an option of list')
  })

  test.each(['help a b', 'new x'])('claims %s passes over no word', async (line) => {
    const { stderr, exit } = await claims(shellWords(line))
    expect(exit).toBe(2)
    expect(stderr).toMatch(/takes (?:no|one)/)
  })
})

describe('help', () => {
  test('of the program begins with examples and names every command', async () => {
    const { stdout } = await claims(['--help'])
    expect(stdout.indexOf('For example')).toBeLessThan(stdout.indexOf('Commands'))
    for (const { name } of COMMANDS) expect(stdout).toMatch(new RegExp(`^ {2}${name} `, 'm'))
  })

  test.each(COMMANDS)('of claims $name begins with its examples', async ({ name, examples }) => {
    const { stdout, exit } = await claims([name, '--help'])
    expect(exit).toBe(0)
    if (examples.length > 0) expect(stdout.split('\n\n')[1]).toMatch(/^For example\n {2}claims/)
    expect(stdout).toContain('--errors FORM')
  })
})
