/**
 * The documents hold: every example prints what stands under it, and every link leads somewhere. After a change of
 * what is printed, `UPDATE_DOCS=1` writes the examples anew; read the difference before you commit it.
 */
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { COMMANDS } from '../src/commands/catalogue.js'
import { claims, commandLine, PROJECT } from './support/claims.js'
import {
  type Example,
  examples,
  pieces,
  renewed,
  saveFiles,
  Terminal,
  written,
} from './support/console-blocks.js'
import { brokenLinks, DOCUMENTS, isThere, MANUALS, readText } from './support/documents.js'

const UPDATE = process.env['UPDATE_DOCS'] !== undefined

/** As AVeriTeC has its claims. */
const FOREIGN = { claim: 'The road is open.', speaker: 'A spokesman', claim_date: '7-11-2022' }

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'claims-docs-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const shown = ['README.md', ...MANUALS].filter((file) => examples(pieces(readText(file))).length > 0)

describe.each(shown)('%s', (file) => {
  const document = pieces(readText(file))
  const now = new Map<unknown, Example>()
  let terminal = new Terminal('')
  beforeAll(async () => {
    terminal = new Terminal(folder)
    await saveFiles(readText(file), folder)
  })

  for (const example of examples(document)) {
    test(`$ ${example.command}`, async () => {
      const printed = await terminal.run(example.command)
      const right = printed === undefined ? example : renewed(example, printed)
      now.set(example, right)
      if (!UPDATE) expect(example.printed).toEqual(right.printed)
    })
  }

  afterAll(() => {
    const renewedDocument = document.map((piece) => now.get(piece) ?? piece)
    if (UPDATE && now.size > 0) writeFileSync(path.join(PROJECT, file), written(renewedDocument))
  })
})

test.each(MANUALS)('%s fits a terminal: no line of its own is wider than 100 characters', (file) => {
  const words = pieces(readText(file)).filter((piece) => typeof piece === 'string')
  expect(words.filter((line) => line.length > 100)).toEqual([])
})

describe('examples in the help of commands print something, or write their file', () => {
  beforeAll(async () => {
    writeFileSync(path.join(folder, 'mine.json'), (await claims(['new'])).stdout)
    await saveFiles(readText('README.md'), folder)
    renameSync(path.join(folder, 'bridge.csv'), path.join(folder, 'statements.csv'))
    writeFileSync(path.join(folder, 'averitec.json'), JSON.stringify([FOREIGN]))
  })

  test.each(COMMANDS.flatMap((command) => command.examples.map((example) => example.command)))(
    '$ %s',
    async (command) => {
      const { stdout, stderr, exit } = await commandLine(command, { cwd: folder })
      expect({ exit, stderr }).toEqual({ exit: 0, stderr: expect.not.stringContaining('error') })
      const [, file] = / -o (\S+)/.exec(command) ?? []
      expect(file === undefined ? stdout : readFileSync(path.join(folder, file), 'utf8')).not.toBe('')
    },
  )
})

test.each(DOCUMENTS)('the links of %s lead to what exists', (file) => {
  expect(brokenLinks(file)).toEqual([])
})

test('the README has every command in its table, in the words and the order of help', () => {
  const rows = readText('README.md').match(/^\| \[`[^\n]+/gm) ?? []
  expect(rows).toEqual(
    COMMANDS.map(({ name, summary }) => `| [\`${name}\`](src/commands/${name}.md) | ${summary} |`),
  )
})

test('the README asks ten questions and answers each', () => {
  const [, questions = ''] = /\n## Ten questions\n([^]*?)\n## /.exec(readText('README.md')) ?? []
  const asked = questions.split(/^### /m).slice(1)
  expect(asked).toHaveLength(10)
  for (const question of asked) expect(question).toMatch(/^```console\n\$ claims [^]*?\n[^]*?\n```$/m)
})

describe('src/README.md', () => {
  const map = readText('src/README.md')
  const entries = readdirSync(path.join(PROJECT, 'src'), { withFileTypes: true })

  test('draws every folder of src', () => {
    const folders = entries.filter((entry) => entry.isDirectory() && entry.name !== 'generated')
    for (const { name } of folders) expect(map).toMatch(new RegExp(`^[ ├└─]*${name}/`, 'm'))
  })

  test('names only files that exist', () => {
    const named = [...map.matchAll(/`([\w./-]+\.(?:ts|js|json|md))`/g)].map(([, file = '']) => file)
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((file) => !isThere(`src/${file}`) && !isThere(file))).toEqual([])
  })
})

test('The README quotes of the bench what the bench printed', () => {
  const section = readText('README.md').split('## Performance')[1]?.split('\n## ')[0] ?? ''
  const quoted = section.split('\n').filter((line) => line.startsWith('|') || line.startsWith('> '))
  const printed = readText('bench/RESULTS.md').split('\n')
  expect(quoted.length).toBeGreaterThan(4)
  expect(printed).toEqual(expect.arrayContaining(quoted.map((line) => line.replace(/^> /, ''))))
})
