/** `claims add`: what is written, what is not, and that nobody's words are lost. */
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { FORMAT_NAMES } from '../src/cli/line/format-names.js'
import { claims, type Ran } from './support/claims.js'

let folder = ''

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'claims-add-'))
  writeFileSync(path.join(folder, 'mine.json'), (await claims(['new'])).stdout)
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

function text(): string {
  return readFileSync(path.join(folder, 'mine.json'), 'utf8')
}

function add(...argv: string[]): Promise<Ran> {
  return claims(['add', 'mine.json', ...argv], { cwd: folder })
}

const A_STATEMENT = ['--source', 'spokesman', '--said', '2022-11-08', '--gist', 'The spokesman of A says so.']

function statements(): { id: string; analyst?: unknown; quote?: unknown; target?: unknown }[] {
  return (JSON.parse(text()) as { statements: { id: string }[] }).statements
}

describe('claims add', () => {
  test('puts a statement at the end and prints its id, made of day and source', async () => {
    expect(await add(...A_STATEMENT)).toEqual({ stdout: '2022-11-08-a-spokesman-01\n', stderr: '', exit: 0 })
    expect(statements().map(({ id }) => id)).toEqual(['st-1', '2022-11-08-a-spokesman-01'])
  })

  test.each([
    ['2022-11', '2022-11-a-spokesman-01'],
    ['2022?-11-07', '2022-11-07-a-spokesman-01'],
    ['2022-11-XX', '2022-11-a-spokesman-01'],
    ['[2022-11-06,2022-11-07]', '2022-11-06-a-spokesman-01'],
    ['../2022-11-07', 'undated-a-spokesman-01'],
  ])('an id is as exact as the day: %s', async (said, id) => {
    const ran = await add('--source', 'spokesman', '--gist', 'So.', '--said', said)
    expect(ran).toEqual({ stdout: `${id}\n`, stderr: '', exit: 0 })
  })

  test.each([
    ['two spaces', (before: string) => before],
    ['tabs', (before: string) => before.replaceAll(/^ +/gm, (spaces) => '\t'.repeat(spaces.length / 2))],
    ['CRLF', (before: string) => before.replaceAll('\n', '\r\n')],
    ['a byte order mark', (before: string) => `\uFEFF${before}`],
    [
      'a list on one line',
      (before: string) =>
        before.replace(/"parties": \[[^\]]*\]/, '"parties":[{"id":"party-a","name":"Party A"}]'),
    ],
  ])('leaves every other byte as it was: %s', async (_, change) => {
    const before = change(text())
    writeFileSync(path.join(folder, 'mine.json'), before)
    expect((await add(...A_STATEMENT)).exit).toBe(0)
    const after = text()
    const end = before.lastIndexOf('}', before.indexOf('"relations"')) + 1
    expect(after.startsWith(before.slice(0, end))).toBe(true)
    expect(after.endsWith(before.slice(end))).toBe(true)
  })

  test('keeps who may read it, and a link to it', async () => {
    chmodSync(path.join(folder, 'mine.json'), 0o600)
    symlinkSync('mine.json', path.join(folder, 'link.json'))
    const ran = await claims(['add', 'link.json', ...A_STATEMENT], { cwd: folder })
    expect(ran.exit).toBe(0)
    expect(statements()).toHaveLength(2)
    expect(statSync(path.join(folder, 'mine.json')).mode & 0o777).toBe(0o600)
    expect(readlinkSync(path.join(folder, 'link.json'))).toBe('mine.json')
  })

  test('takes quoted words, a target that is a party, and one that is only words', async () => {
    await add(
      ...A_STATEMENT,
      '--quote',
      'It is “so”.',
      '--quoted',
      'part',
      '--target',
      'Party A',
      '--target',
      'the press',
    )
    expect(statements()[1]).toMatchObject({
      quote: { exactness: 'mixed', text: 'It is “so”.' },
      target: [{ party: 'party-a' }, { asPrinted: 'the press' }],
    })
  })

  test('takes a statement as JSON from standard input', async () => {
    const given = {
      id: 'z',
      act: 'state',
      gist: 'Zed.',
      attribution: { source: 'a-spokesman', named: 'person' },
    }
    const ran = await claims(['add', 'mine.json', '-'], { cwd: folder, stdin: JSON.stringify(given) })
    expect(ran).toEqual({ stdout: 'z\n', stderr: '', exit: 0 })
    expect(statements()[1]).toEqual(given)
  })

  test.each(FORMAT_NAMES)('answers in %s with the statement as it now stands', async (format) => {
    const ran = await add(...A_STATEMENT, '--tag', 'road', '--format', format)
    expect({ stderr: ran.stderr, exit: ran.exit }).toEqual({ stderr: '', exit: 0 })
    for (const part of ['2022-11-08-a-spokesman-01', 'The spokesman of A says so.', 'road'])
      expect(ran.stdout).toContain(part)
    expect(ran.stdout).not.toContain('st-1')
  })

  test('answers in JSON as list does, and a record of it can be read again', async () => {
    const answer = JSON.parse((await add(...A_STATEMENT, '--json')).stdout) as {
      dataset: unknown
      items: unknown
    }
    const listed = await claims(['list', '-d', 'mine.json', 'id:2022-11-08-a-spokesman-01', '--json'], {
      cwd: folder,
    })
    expect(listed.exit).toBe(0)
    const { dataset, items } = JSON.parse(listed.stdout) as typeof answer
    expect(answer).toMatchObject({ schemaVersion: 1, command: 'add', query: [], dataset, items, count: 1 })
    const again = await add(...A_STATEMENT, '--ndjson')
    const { stdout } = await claims(['list', '-', '--fields', 'id', '--ndjson'], { stdin: again.stdout })
    expect(stdout).toBe('{"id":"2022-11-08-a-spokesman-02"}\n')
  })

  test('keeps a note and tags of the analyst beside the data, more below the first', async () => {
    await add('--to', 'st-1', '--note', 'Ask them.', '--tag', 'road')
    await add('--to', 'st-1', '--note', 'Asked.', '--tag', 'road', '--tag', 'done')
    expect(statements()[0]?.analyst).toEqual({ note: 'Ask them.\nAsked.', tags: ['road', 'done'] })
  })

  test('twenty at once lose none', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => add(...A_STATEMENT)))
    expect(all.map(({ exit }) => exit)).toEqual(Array.from({ length: 20 }, () => 0))
    expect(new Set(statements().map(({ id }) => id)).size).toBe(21)
    expect(readdirSync(folder)).toEqual(['mine.json'])
  })

  test.each([
    ['an unknown source', ['--source', 'spokesmann', '--gist', 'x'], 2],
    ['a bad date', ['--source', 'spokesman', '--gist', 'x', '--said', '2022-13-45'], 2],
    ['no words', ['--source', 'spokesman'], 2],
    ['an id that is taken', [...A_STATEMENT, '--id', 'st-1'], 2],
    ['an id that is none', [...A_STATEMENT, '--id', 'Ärger'], 2],
    ['two formats', [...A_STATEMENT, '--json', '--csv'], 2],
    ['an unknown field', [...A_STATEMENT, '--fields', 'gists'], 2],
    ['an answer in place of the dataset', [...A_STATEMENT, '-o', './mine.json'], 2],
    ['flags beside a statement that is there', ['--to', 'st-1', '--note', 'x', '--gist', 'x'], 2],
    ['nothing to put beside a statement', ['--to', 'st-1'], 2],
    ['flags beside JSON', ['-', '--gist', 'x'], 2],
    ['JSON beside a statement that is there', ['-', '--to', 'st-1', '--note', 'x'], 2],
    ['an unknown incident', [...A_STATEMENT, '--incident', 'nothing'], 2],
  ])('leaves the file as it was after %s', async (_, argv, exit) => {
    const before = text()
    const ran = await add(...argv)
    expect(ran.exit).toBe(exit)
    expect(ran.stderr).toContain('hint:')
    expect(text()).toBe(before)
    expect(readdirSync(folder)).toEqual(['mine.json'])
  })

  test('names the line of what is wrong in the JSON that was given, not of the file', async () => {
    const stdin =
      '{\n  "id": "z", "act": "alleges",\n  "gist": "Zed.", "attribution": { "source": "a-spokesman", "status": "sure" }\n}'
    const before = text()
    const ran = await claims(['add', 'mine.json', '-'], { cwd: folder, stdin })
    expect(ran.exit).toBe(3)
    expect(ran.stderr).toContain('standard input:2:21: act is “alleges”')
    expect(ran.stderr).toContain('standard input:3:71: attribution.status is “sure”')
    expect(ran.stderr).not.toMatch(/mine\.json|statements/)
    expect(text()).toBe(before)
  })

  test('refuses a file that is not sound, and says where', async () => {
    writeFileSync(path.join(folder, 'mine.json'), text().replace('"act": "state"', '"act": "alleges"'))
    const ran = await add(...A_STATEMENT)
    expect(ran.exit).toBe(3)
    expect(ran.stderr).toContain('mine.json:')
  })

  test.each([
    ['packed.json', (before: string) => gzipSync(before), 'it is packed with gzip', 'gunzip packed.json'],
    ['records.ndjson', () => '{"id":"a"}\n', 'it is no dataset in JSON', 'claims convert records.ndjson'],
    ['table.csv', () => 'id,act\na,state\n', 'it is no dataset in JSON', 'claims convert table.csv'],
  ])('does not write into %s, and says what to do first', async (name, content, why, first) => {
    const before = Buffer.from(content(text()))
    writeFileSync(path.join(folder, name), before)
    const ran = await claims(['add', name, ...A_STATEMENT], { cwd: folder })
    expect(ran.exit).toBe(2)
    expect(ran.stderr).toContain(why)
    expect(ran.stderr).toContain(first)
    expect(readFileSync(path.join(folder, name)).equals(before)).toBe(true)
  })

  test('names the file that is missing', async () => {
    const ran = await claims(['add', 'other.json', ...A_STATEMENT], { cwd: folder })
    expect(ran.exit).toBe(4)
    expect(ran.stderr).toContain('other.json')
  })
})
