/** Every report in every format, the file it is written to, and its fields. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { COMMANDS } from '../../src/commands/catalogue.js'
import { FORMAT_NAMES } from '../../src/cli/line/format-names.js'
import { optionsOf } from '../../src/cli/line/options-of.js'
import { BUNDLED, callsOn } from '../support/calls.js'
import { claims, shellWords } from '../support/claims.js'
import { temporaryFolder } from '../support/folder.js'

const folder = temporaryFolder('conduct')

const ROWS_ALONE: readonly string[] = ['ndjson', 'csv', 'tsv']
const WRITTEN: unknown = expect.stringMatching(/^\S[^]*\n$/)
const BROKEN: unknown = expect.stringMatching(/\n\n\n|undefined|\[object |NaN/)

describe('formats', () => {
  describe.each(BUNDLED)('on %s', (dataset) => {
    test.each(callsOn(dataset))('claims %s prints every format', async (line) => {
      const asked = [...shellWords(line), '--data', dataset]
      const { count } = JSON.parse((await claims([...asked, '--json'])).stdout) as { count: number }
      for (const format of FORMAT_NAMES) {
        const { stdout, stderr, exit } = await claims([...asked, '--format', format])
        expect({ format, exit, stderr }).toEqual({ format, exit: 0, stderr: '' })
        // Where nothing fits there are no rows; what people read says so.
        if (count > 0 || !ROWS_ALONE.includes(format))
          expect({ format, stdout }).toEqual({ format, stdout: WRITTEN })
        expect({ format, stdout }).not.toEqual({ format, stdout: BROKEN })
      }
    })
  })

  test.each(FORMAT_NAMES.slice(1))('--%s is short for --format', async (format) => {
    const [short, long] = [await claims(['list', `--${format}`]), await claims(['list', '--format', format])]
    expect(short).toEqual(long)
    expect(short.exit).toBe(0)
  })

  test('every command that prints a report takes every format', () => {
    const reports = COMMANDS.filter(({ ownForm }) => ownForm === undefined)
    expect(reports.length).toBe(COMMANDS.length - 5)
    for (const command of reports) {
      const names = optionsOf(command).map(({ name }) => name)
      expect(names).toEqual(expect.arrayContaining([...FORMAT_NAMES.slice(1), 'fields', 'output', 'raw']))
    }
  })

  test('every other command says why it takes none of them, and what to do', async () => {
    for (const { name, ownForm } of COMMANDS.filter((command) => command.ownForm !== undefined)) {
      for (const option of ['--fields', '--csv', '--html']) {
        const { stderr, exit } = await claims([name, option])
        const told = `claims: error: claims ${name} has no ${option}: ${ownForm?.why ?? ''}\nhint: ${ownForm?.instead ?? ''}\n`
        expect({ stderr, exit }).toEqual({ stderr: told, exit: 2 })
      }
    }
  })

  test.each([
    ['a.json', 'json'],
    ['a.ndjson', 'ndjson'],
    ['a.jsonl', 'ndjson'],
    ['a.csv', 'csv'],
    ['a.tsv', 'tsv'],
    ['a.md', 'markdown'],
    ['a.HTML', 'html'],
    ['a.txt', 'text'],
    ['a', 'table'],
  ])('-o %s writes %s', async (name, format) => {
    const { stdout, exit } = await claims(['list', '-o', name], { cwd: folder })
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 0 })
    const printed = await claims(['list', '--format', format])
    expect(readFileSync(path.join(folder, name), 'utf8')).toBe(printed.stdout)
  })

  test('an ending that means nothing is told, and nothing is written', async () => {
    const { stderr, exit } = await claims(['list', '-o', 'a.jsn'], { cwd: folder })
    expect(exit).toBe(2)
    expect(stderr).toContain('did you mean json')
    expect(existsSync(path.join(folder, 'a.jsn'))).toBe(false)
  })

  test('-o - is standard output', async () => {
    expect(await claims(['list', '-o', '-'])).toEqual(await claims(['list']))
  })

  test.each(FORMAT_NAMES)('--fields chooses in %s, in the order asked for', async (format) => {
    const { stdout } = await claims(['list', 'id:s03', '--fields', 'act,id', '--format', format])
    expect(stdout).toMatch(/act[^]*accuse|accuse[^]*s03/)
    expect(stdout.indexOf('accuse')).toBeLessThan(stdout.lastIndexOf('s03'))
    expect(stdout).not.toContain('opened fire')
  })

  test('--fields alone lists those that there are, and each can be asked for', async () => {
    const { stdout } = await claims(['list', '--fields'])
    const names = stdout.trimEnd().split('\n')
    expect(names).toContain('gist')
    const { exit } = await claims(['list', '--json', '--fields', names.join(',')])
    expect(exit).toBe(0)
  })

  test('a cell that a spreadsheet would take for a formula is made words, unless --raw', async () => {
    const record = '{"schemaVersion":1,"id":"x","act":"state","gist":"=1+1","source":"a","sourceName":"A"}\n'
    const line = ['list', '--data', '-', '--csv', '--fields', 'gist']
    expect((await claims(line, { stdin: record })).stdout).toBe("gist\r\n'=1+1\r\n")
    expect((await claims([...line, '--raw'], { stdin: record })).stdout).toBe('gist\r\n=1+1\r\n')
  })
})

describe('JSON', () => {
  test('says what was asked before the items, and the count last', async () => {
    const { stdout } = await claims(['list', '--json', 'source:blinken'])
    const document = JSON.parse(stdout) as Record<string, unknown>
    const keys = Object.keys(document)
    expect(keys.slice(0, 5)).toEqual(['schemaVersion', 'command', 'query', 'dataset', 'items'])
    expect(keys.at(-1)).toBe('count')
    expect(document).toMatchObject({ schemaVersion: 1, command: 'list', query: ['source:blinken'], count: 3 })
  })
})
