/**
 * Nothing in data, file names or arguments acts on the terminal of whoever reads it, nothing of it is hidden, and JSON
 * has it exactly. No character of a quotation is lost at any width.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { visible } from '../src/terminal/visible.js'
import { callsOn } from './support/calls.js'
import { claims, PROJECT, shellWords } from './support/claims.js'
import { makeFile } from './support/dataset.js'
import { temporaryFolder } from './support/folder.js'

const HOSTILE: Readonly<Record<string, string>> = {
  'a style that never ends': '\u001b[31;8m',
  'the clipboard (OSC 52)': '\u001b]52;c;cm0gLXJmIC8=\u0007',
  'a link (OSC 8)': '\u001b]8;;http://example.org\u001b\\here\u001b]8;;\u001b\\',
  'a title (OSC 0)': '\u001b]0;owned\u0007',
  'C1 controls': '\u009b2J\u009d52;c;aGk=\u009c\u0085',
  'a carriage return': 'seen\rhidden',
  'a line break': 'one\ntwo\u2028three\u2029four',
  'a reversal': '\u202egnirts\u202c \u2066isolate\u2069 \u200f',
  'a null and a backspace': '\u0000\b\u007f',
  'nothing to be seen': '\u200b\ufeff\u2060\u{e0041}',
}
const OTHER_SCRIPTS = '漢字かな交じり文 العربية עברית हिन्दी ไทย 👩‍👩‍👧 🇦🇲 e\u0301 ﬁ'
const ALL = `${Object.values(HOSTILE).join(' ')} ${OTHER_SCRIPTS} ${'long'.repeat(30)}`

/** Characters that people must never get as they are; a line break is the only control in what we print. */
const ACTING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/

/** Fields of a dataset that hold free text; all of it is somebody's. */
const FREE_TEXT = new Set(
  (
    'title description license method name shortName alternateName jobTitle type headline publisher author ' +
    'datePublishedBasis creditLine evidence place text gist clause sourceAsPrinted cue channel statusNote asPrinted ' +
    'saidDateBasis dateAsPrinted saidDateAsPrinted saidTimeAsPrinted exact prefix suffix note translation rankReason'
  ).split(' '),
)

const hostile = JSON.stringify(
  JSON.parse(readFileSync(path.join(PROJECT, 'data', 'washington-talks.json'), 'utf8'), withHostileWords),
)

/** Called with the value already done inside; `type` of a source or a relation is a word of ours, not a text. */
function withHostileWords(this: Record<string, unknown>, key: string, value: unknown): unknown {
  const ours = key === 'type' && !('publisher' in this || 'creditLine' in this)
  if (typeof value === 'string' && FREE_TEXT.has(key) && !ours) return `${value} ${ALL}`
  return key === 'alternateName' || key === 'evidence' ? [...(value as string[]), ALL] : value
}

describe('a hostile dataset', () => {
  const folder = temporaryFolder('hostile-tables')
  const ask = (line: string, ...options: string[]): ReturnType<typeof claims> =>
    claims([...shellWords(line), '--data', '-', ...options], { stdin: hostile })

  describe.each(['table', 'text', 'markdown', 'html'])('as %s', (format) => {
    test.each(callsOn('washington-talks'))('claims %s', async (line) => {
      const { stdout, stderr, exit } = await ask(line, '--format', format)
      expect([stderr, exit]).toEqual(['', 0])
      expect(ACTING.exec(stdout)).toBeNull()
    })
  })

  test.each([1, 20, 60, 200])('in a table %s columns wide', async (width) => {
    for (const line of ['overview', 'compare', 'list', 'show s07', 'sources']) {
      const { stdout } = await ask(line, '--width', String(width))
      expect(ACTING.exec(stdout)).toBeNull()
    }
  })

  test('in JSON acts on nothing either, and has every character', async () => {
    const { stdout } = await ask('list', '--json')
    expect(ACTING.exec(stdout)).toBeNull()
    const { items } = JSON.parse(stdout) as { items: { gist: string; sourceName: string }[] }
    expect(items).toHaveLength(13)
    for (const item of items) {
      expect(item.gist.endsWith(ALL)).toBe(true)
      expect(item.sourceName.endsWith(ALL)).toBe(true)
    }
  })

  describe.each([
    ['csv', ','],
    ['tsv', '\t'],
  ])('as %s', (format, delimiter) => {
    const formula = "=cmd|' /c calc'!A1"
    const file = makeFile({ statements: [{ gist: ALL, attribution: { source: 'arm-mod', cue: formula } }] })
    const cells = (text: string): string[] => (parse(text, { delimiter, from_line: 2 }) as string[][]).flat()

    test.each([
      ['list', ['list', '--data', '-', '--fields', 'gist,cue', '--format', format]],
      ['convert', ['convert', '-', '--to', format]],
    ])('acts on no terminal, and is exact in a pipe and in a file: %s', async (_command, argv) => {
      const setting = { stdin: JSON.stringify(file), cwd: folder }
      const onTerminal = await claims(argv, { ...setting, columns: 80 })
      expect(ACTING.exec(onTerminal.stdout.replaceAll('\r\n', '\n').replaceAll(delimiter, ' '))).toBeNull()
      expect(onTerminal.stdout).toContain(visible(ALL))
      const piped = await claims(argv, setting)
      expect(cells(piped.stdout)).toEqual(expect.arrayContaining([ALL, `'${formula}`]))
      await claims([...argv, '--output', `exact.${format}`], setting)
      expect(readFileSync(path.join(folder, `exact.${format}`), 'utf8')).toBe(piped.stdout)
      const raw = await claims([...argv, '--raw'], setting)
      expect(cells(raw.stdout)).toEqual(expect.arrayContaining([ALL, formula]))
    })
  })

  test('shows what it has instead of leaving it out', async () => {
    const { stdout } = await ask('show s03', '--format', 'text')
    expect(stdout).toContain('␛]52;c;cm0gLXJmIC8=␇')
    expect(stdout).toContain('⟨U+202E⟩gnirts')
    expect(stdout).toContain('漢字かな交じり文 العربية')
  })
})

describe.each(Object.entries(HOSTILE))('%s', (_what, text) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'claims-hostile-'))
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  // No system passes a null in an argument.
  const argument = text.replaceAll('\0', '')
  const fileName = `${argument.replaceAll('/', '')}.json`
  writeFileSync(path.join(folder, fileName), `{ "${text.replaceAll('"', '')}": }`)

  test.each([
    ['as a command', [argument]],
    ['as an option', [`--${argument}`]],
    ['as an option of a command', ['list', `--${argument}`]],
    ['as the value of an option', ['list', '--format', argument]],
    ['as a number', ['list', '--limit', argument]],
    ['as a field', [`list`, `${argument}:x`]],
    ['as a name', ['list', `source:${argument}`]],
    ['as a choice', ['list', `act:${argument}`]],
    ['as a date', ['list', `said:${argument}`]],
    ['as an id', ['show', argument]],
    ['as a schema', ['schema', argument]],
    ['as a topic', ['help', argument]],
    ['as a dataset', ['list', '--data', argument]],
    ['as a file that is not there', ['list', '--data', `./${argument}`]],
    ['as a file that is broken, and in it', ['list', '--data', `./${fileName}`]],
    ['as a file to write', ['list', '--output', `nowhere/${argument}`]],
    ['as a setting', ['list', '--fields', argument]],
  ])('%s', async (_place, argv) => {
    for (const form of ['text', 'json']) {
      const { stdout, stderr } = await claims([...argv, '--errors', form], { cwd: folder })
      expect(ACTING.exec(stderr + stdout)).toBeNull()
    }
  })

  test('in the environment', async () => {
    for (const env of [{ CLAIMS_COLOR: argument }, { CLAIMS_DATA: argument }, { COLUMNS: argument }]) {
      const { stdout, stderr } = await claims(['compare'], { env })
      expect(ACTING.exec(stderr + stdout)).toBeNull()
    }
  })
})

describe('no character of a quotation is lost', () => {
  const FRAME = /[\s│─┼┬┴·“”]/gu
  const unicode = fc
    .oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ unit: 'grapheme', maxLength: 300 }))
    .map((text) => text.replaceAll(/[│─┼┬┴·“”]/g, ''))
    .filter((text) => text.trim() !== '')

  test.each(['list', 'compare --across source', 'show s1', 'compare --by day --across party'])(
    'in claims %s, 20 to 200 columns wide',
    async (line) => {
      await fc.assert(
        fc.asyncProperty(unicode, fc.integer({ min: 20, max: 200 }), async (text, width) => {
          const file = makeFile({ statements: [{ quote: { exactness: 'direct', text } }] })
          const { stdout } = await claims([...shellWords(line), '--data', '-', '--width', String(width)], {
            stdin: JSON.stringify(file),
          })
          expect(stdout.replaceAll(FRAME, '')).toContain(visible(text).replaceAll(FRAME, ''))
        }),
        { numRuns: 40 },
      )
    },
  )
})
