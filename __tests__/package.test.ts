/** The package as somebody installs it: in an empty folder, with no network and no dependency. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { COMMANDS } from '../src/commands/catalogue.js'
import { TOPICS } from '../src/cli/line/topics.js'
import { built, run } from './support/built.js'
import { PROJECT, type Ran } from './support/claims.js'
import { readText } from './support/documents.js'
import { casesOf } from './support/transcript.js'

const SLOW = 120_000
const home = mkdtempSync(path.join(tmpdir(), 'claims-package-'))
const env = { HOME: home, npm_config_cache: path.join(home, 'cache'), npm_config_update_notifier: 'false' }
let packed: { filename: string; files: { path: string; size: number }[] }

beforeAll(async () => {
  await built()
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', home], {
    env,
  })
  const [only] = JSON.parse(stdout) as [typeof packed]
  packed = only
  writeFileSync(path.join(home, 'package.json'), '{ "private": true }')
  const tarball = path.join(home, packed.filename)
  const installed = await run('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], {
    cwd: home,
    env,
  })
  expect(installed).toMatchObject({ exit: 0 })
}, SLOW)

afterAll(() => {
  rmSync(home, { recursive: true })
})

const installed = (...argv: string[]): Promise<Ran> =>
  run(path.join(home, 'node_modules', '.bin', 'claims'), argv, { cwd: home })

describe('what is in it', () => {
  test('the program, the data, the schemas, the manuals, and nothing else', () => {
    const others = packed.files
      .map((file) => file.path)
      .filter(
        (file) =>
          !/^(?:bin\/claims\.js|dist\/.*\.(?:js|d\.ts)|data\/.*\.json|data\/practice\/.*\.txt|data\/completion\/claims\.(?:bash|zsh|fish)|data\/completion\/claims\.\w+|src\/commands\/.*\.md)$/.test(
            file,
          ),
      )
    const known = [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/THIRD-PARTY-LICENSES.txt',
      'dist/claims.1',
      'dist/help.txt',
      'package.json',
    ]
    expect(others.filter((file) => !known.includes(file))).toEqual([])
    expect(packed.files.map((file) => file.path)).toEqual(
      expect.arrayContaining(['bin/claims.js', 'dist/main.js', 'dist/index.js', 'LICENSE']),
    )
  })

  test('a manual page that names every command', () => {
    const page = readFileSync(path.join(PROJECT, 'dist', 'claims.1'), 'utf8')
    expect(COMMANDS.filter(({ name }) => !page.includes(`.SH CLAIMS ${name.toUpperCase()}\n`))).toEqual([])
  })

  test('depends on nothing', () => {
    const manifest = JSON.parse(readFileSync(path.join(PROJECT, 'package.json'), 'utf8')) as Record<
      string,
      unknown
    >
    expect(manifest).not.toHaveProperty('dependencies')
    expect(manifest).not.toHaveProperty('peerDependencies')
  })

  test(
    'has types that every way of importing an ES module finds',
    async () => {
      const attw = path.join(PROJECT, 'node_modules', '.bin', 'attw')
      const checked = await run(
        attw,
        [path.join(home, packed.filename), '--profile', 'esm-only', '--quiet'],
        { env },
      )
      expect(checked).toMatchObject({ exit: 0 })
    },
    SLOW,
  )

  test('holds no path of the machine that it was built on', () => {
    for (const file of packed.files.filter(({ path: name }) => /\.(?:js|json|md)$/.test(name))) {
      expect(readFileSync(path.join(PROJECT, file.path), 'utf8')).not.toContain(PROJECT)
    }
  })
})

describe('in an empty folder', () => {
  test('claims compare prints what it prints here', async () => {
    const cases = casesOf(readFileSync(path.join(PROJECT, '__tests__', 'cases', 'compare-100.txt'), 'utf8'))
    const expected = cases.find(({ command }) => command.startsWith('claims compare'))
    const argv = expected?.command.split(' ').slice(1) ?? []
    expect(await installed(...argv)).toEqual({ stdout: expected?.expected, stderr: '', exit: 0 })
  })

  test.each(['dataset', 'record', 'output'])('claims schema %s', async (name) => {
    const { stdout } = await installed('schema', name)
    expect(stdout).toBe(readFileSync(path.join(PROJECT, 'data', 'schema', `${name}.v1.json`), 'utf8'))
  })

  test('claims check practice finds the texts that came with it', async () => {
    const { stdout, stderr, exit } = await installed('check', 'practice')
    expect([stderr, exit]).toEqual(['', 0])
    expect(stdout).toContain('\n0 errors, 0 warnings, ')
    expect(stdout).not.toMatch(/document-text|--texts/)
  })

  test('claims new makes a file that claims list reads', async () => {
    const { stdout } = await installed('new')
    writeFileSync(path.join(home, 'mine.json'), stdout)
    const { stdout: json, stderr, exit } = await installed('list', '--data', 'mine.json', '--json')
    expect([stderr, exit]).toEqual(['', 0])
    expect(JSON.parse(json)).toMatchObject({ count: 1, items: [{ id: 'st-1' }] })
  })

  test('every manual is there', () => {
    const names = packed.files.map((file) => file.path)
    const manuals = [
      ...COMMANDS.map(({ name }) => `src/commands/${name}.md`),
      ...TOPICS.map(({ name }) => `src/commands/topics/${name}.md`),
    ]
    expect(manuals.filter((manual) => !names.includes(manual))).toEqual([])
  })

  test.each(['compare', 'exit-codes'])('claims help %s', async (name) => {
    const { stdout, exit } = await installed('help', name)
    expect(exit).toBe(0)
    expect(stdout).toMatch(/^# /)
  })

  test('claims --version is that of the package', async () => {
    const { version } = JSON.parse(readFileSync(path.join(PROJECT, 'package.json'), 'utf8')) as {
      version: string
    }
    expect(await installed('--version')).toEqual({ stdout: `${version}\n`, stderr: '', exit: 0 })
  })

  test('the library answers too', async () => {
    const [, example = ''] = /```ts\n([^]*?)```/.exec(readText('README.md')) ?? []
    const script = `import { readFileSync } from 'node:fs'
      const file = JSON.parse(readFileSync(${JSON.stringify(path.join(PROJECT, 'data', 'washington-talks.json'))}, 'utf8'))
      const sha256 = ''
      ${example}
      console.log(report.items.map(({ incident }) => incident).join())`
    const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '-e', script], {
      cwd: home,
    })
    expect([stdout, stderr]).toEqual(['2022-11-06-border-fire\n', ''])
  })
})

test('without a build the command says what to run', async () => {
  const folder = path.join(home, 'unbuilt', 'bin')
  mkdirSync(folder, { recursive: true })
  copyFileSync(path.join(PROJECT, 'bin', 'claims.js'), path.join(folder, 'claims.js'))
  writeFileSync(path.join(home, 'unbuilt', 'package.json'), '{ "type": "module" }')
  expect(await run(process.execPath, [path.join(folder, 'claims.js'), 'compare'])).toEqual({
    stdout: '',
    stderr: 'claims: error: the program is not built\nhint: run npm run build\n',
    exit: 4,
  })
})
