/**
 * Old words for the standing of a source: whatever the form of the data and whichever the engine, an answer is that to
 * the same data in present words, byte for byte, and no old word is printed.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { OLD_STANDINGS } from '../../src/model/standing.js'
import type { DatasetFile } from '../../src/model/dataset.js'
import { bundledFile } from '../support/bundled.js'
import { claims, type Setting, shellWords } from '../support/claims.js'
import {
  type Answer,
  answerOf,
  ENGINES,
  settingOf,
  SMALL_BLOCKS,
  type TestedEngine,
} from '../support/engines.js'
import { temporaryFolder } from '../support/folder.js'
import { FORMS, written } from '../support/forms.js'
import { withOldWords, withoutLostWords } from '../support/old-standings.js'

const [STANDARD] = ENGINES
const present = withoutLostWords(bundledFile('washington-talks'))
const old = withOldWords(bundledFile('washington-talks')) as DatasetFile

const LINES = [
  'list --ndjson',
  'list --sort --ndjson',
  'list act:accuse --json',
  'list sides:both --json',
  'compare --width 80',
  'count --by party,source --json',
  'sources --json',
  'sources macron --width 80',
  'incidents --whose-word --json',
  'overview --width 80',
  'figures --width 80',
]

async function ask(line: string, file: string, engine: TestedEngine, setting: Setting): Promise<Answer> {
  const ran = await claims([...shellWords(line), '-d', file], settingOf(engine, setting, SMALL_BLOCKS))
  const { stdout, ...answer } = answerOf(ran)
  for (const word of OLD_STANDINGS) expect(stdout).not.toContain(`"${word}"`)
  return { ...answer, stdout: stdout.replaceAll(/"sha256":"[0-9a-f]{64}"/g, '') }
}

describe.each(FORMS.map((form) => [form.name, form] as const))('%s', (_, form) => {
  const folder = temporaryFolder('old-standings')
  let [inOld, inPresent]: Setting[] = []
  beforeAll(async () => {
    const placed = async (name: string, file: DatasetFile): Promise<Setting> => {
      const cwd = path.join(folder, name)
      mkdirSync(cwd)
      return { cwd, ...(await written(form, file, cwd)) }
    }
    inOld = await placed('old', old)
    inPresent = await placed('new', present)
  })

  const engines = form.ofRecords ? ENGINES : [STANDARD]
  const calls = engines.flatMap((engine) => LINES.map((line) => [engine.name, line, engine] as const))

  test.each(calls)('%s: claims %s', async (_name, line, engine) => {
    const standard = await ask(line, form.file, STANDARD, inPresent ?? {})
    expect(standard.exit).toBe(0)
    expect(await ask(line, form.file, engine, inOld ?? {})).toEqual(standard)
  })
})

describe('beside present words', () => {
  const cwd = temporaryFolder('mixed-standings')
  beforeAll(async () => {
    for (const [name, file] of [
      ['present', present],
      ['old', old],
    ] as const) {
      writeFileSync(path.join(cwd, `${name}.json`), JSON.stringify(file))
      for (const form of FORMS.filter((each) => ['the-sheet.csv', 'sample.ndjson'].includes(each.file))) {
        writeFileSync(path.join(cwd, name + path.extname(form.file)), await form.content(file))
      }
    }
    const lines = (name: string): string[] => readFileSync(path.join(cwd, name), 'utf8').trim().split('\n')
    const [before, after] = [lines('old.ndjson'), lines('present.ndjson')]
    const put = (name: string, oddity: number): void => {
      const mixed = after.map((line, index) => (index % 2 === oddity ? (before[index] ?? '') : line))
      writeFileSync(path.join(cwd, name), `${mixed.join('\n')}\n`)
    }
    put('mixed-0.ndjson', 0)
    put('mixed-1.ndjson', 1)
    writeFileSync(path.join(cwd, 'twice.ndjson'), `${[...before, ...after].join('\n')}\n`)
    const foreign = [...OLD_STANDINGS, 'party-to-conflict'].map((role, place) =>
      JSON.stringify({ claim: `Number ${String(place)}.`, by: `Speaker ${String(place % 4)}`, role }),
    )
    writeFileSync(path.join(cwd, 'foreign.ndjson'), `${foreign.join('\n')}\n`)
  })

  const calls = ENGINES.flatMap((engine) =>
    ['mixed-0.ndjson', 'mixed-1.ndjson'].flatMap((file) =>
      LINES.map((line) => [engine.name, line, file, engine] as const),
    ),
  )

  test.each(calls)('%s: claims %s -d %s', async (_name, line, file, engine) => {
    const standard = await ask(line, 'present.ndjson', STANDARD, { cwd })
    const named = { ...standard, stdout: standard.stdout.replaceAll('present.ndjson', file) }
    expect(await ask(line, file, engine, { cwd })).toEqual(named)
  })

  // Lines with the same keys, of which a scan prints as they stand those that it knows to be sound.
  test.each(ENGINES.map((engine) => [engine.name, engine] as const))(
    '%s: a line is printed as it stands only where no old word is in it',
    async (_name, engine) => {
      const words = [
        'party-to-conflict',
        'belligerent',
        'state',
        'mediator',
        'state',
        'belligerent',
        'mediator',
      ]
      const lines = [...words, ...words].map((standing, place) => ({
        ...{ schemaVersion: 1, id: `s${String(place)}`, act: 'state', gist: 'It says so.' },
        ...{ source: standing, sourceName: standing.toUpperCase(), sourceType: 'Person' },
        ...{ standing, named: 'person' },
      }))
      const ndjson = (some: readonly object[]): string =>
        some.map((each) => `${JSON.stringify(each)}\n`).join('')
      writeFileSync(path.join(cwd, 'alike.ndjson'), ndjson(lines))
      const ran = await claims(['list', '--ndjson', '-d', 'alike.ndjson'], settingOf(engine, { cwd }))
      const read: Readonly<Record<string, string | undefined>> = {
        belligerent: 'party-to-conflict',
        mediator: undefined,
      }
      const inPresentWords = lines.map((line) => ({
        ...line,
        standing: line.standing in read ? read[line.standing] : line.standing,
      }))
      expect(ran.stdout).toBe(ndjson(inPresentWords))
    },
  )

  test.each(ENGINES.map((engine) => [engine.name, engine] as const))(
    '%s: mapped fields are read so, too, and nobody contradicts himself',
    async (_name, engine) => {
      const line = 'list --ndjson --map gist=claim,source=by,standing=role'
      const { stdout, exit } = await ask(line, 'foreign.ndjson', engine, { cwd })
      expect(exit).toBe(0)
      const standings = stdout
        .trim()
        .split('\n')
        .map((each) => (JSON.parse(each) as { standing?: string }).standing)
      expect(standings).toEqual(['party-to-conflict', undefined, undefined, undefined, 'party-to-conflict'])
    },
  )

  test.each([
    ['old.json', 'present.json'],
    ['present.json', 'old.json'],
    ['old.ndjson', 'present.ndjson'],
    ['old.csv', 'present.json'],
  ])('%s and %s do not contradict one another', async (one, other) => {
    const { exit, stderr } = await claims(['overview', '-d', one, '-d', other], { cwd })
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' })
  })

  test.each(ENGINES.map((engine) => [engine.name, engine] as const))(
    '%s: check finds no second record of another content',
    async (_name, engine) => {
      const ran = await claims(
        ['check', 'twice.ndjson', '--rule', 'duplicate-id'],
        settingOf(engine, { cwd }),
      )
      expect(ran.exit).toBe(0)
    },
  )

  test.each(['json', 'ndjson', 'csv', 'tsv'])('convert --to %s writes present words', async (form) => {
    const converted = async (file: string): Promise<string> =>
      (await claims(['convert', file, '--to', form], { cwd })).stdout
    expect(await converted('old.json')).toBe(await converted('present.json'))
  })

  test('add prints them, and leaves the rest of the file as it stands', async () => {
    writeFileSync(path.join(cwd, 'mine.json'), JSON.stringify(old))
    const argv = ['add', 'mine.json', '--source', 'macron', '--gist', 'He says it.', '--json']
    const { stdout, exit } = await claims(argv, { cwd })
    expect(exit).toBe(0)
    expect(stdout).not.toContain('mediator')
    const { sources } = JSON.parse(readFileSync(path.join(cwd, 'mine.json'), 'utf8')) as DatasetFile
    expect(sources).toEqual(old.sources)
  })
})

test('a wrong word is answered with present ones', async () => {
  const [first, ...others] = old.sources
  const file = { ...old, sources: [{ ...first, standing: 'neutral' }, ...others] }
  const { stderr } = await claims(['list', '-d', '-'], { stdin: JSON.stringify(file) })
  expect(stderr).toContain('it is one of party-to-conflict, state, organisation, press, ngo, person\n')
})
