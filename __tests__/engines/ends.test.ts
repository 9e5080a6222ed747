/**
 * Relations to statements that are not among the records: they are told, never dropped, on every engine, in every form
 * and after every pipe. What cannot be known of such an end (who, when, how long after) is said to be not known.
 */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { DatasetFile } from '../../src/model/dataset.js'
import { type FlatRecord, toRecord } from '../../src/model/record.js'
import type { Relation } from '../../src/model/relation.js'
import { claims, commandLine, type Setting, shellWords } from '../support/claims.js'
import { makeDataset, makeFile } from '../support/dataset.js'
import { ENGINES, settingOf } from '../support/engines.js'
import { temporaryFolder } from '../support/folder.js'

const accuse = { act: 'accuse', incident: 'fire', target: [{ party: 'azerbaijan' }] } as const

const RELATION = { direction: 'one-way', basis: 'explicit' } as const

/** x1 to x5 are nowhere. */
const DATASET = makeDataset({
  statements: [
    { id: 'a1', ...accuse, saidDate: '2022-11-06', gist: 'Of a fire.' },
    { id: 'a2', ...accuse, saidDate: '2022-11-06', gist: 'Of a second fire.' },
    { id: 'a3', ...accuse, saidDate: '2022-11-06', gist: 'Of a third fire.' },
    { id: 'a4', ...accuse, saidDate: '2022-11-07', gist: 'Of a fourth fire.' },
    { id: 'd1', act: 'deny', source: 'azerbaijan-mod', incident: 'fire', saidDate: '2022-11-08' },
    { id: 'c1', act: 'state', source: 'blinken', incident: 'fire', saidDate: '2022-11-20' },
  ],
  relations: [
    { from: 'x1', to: 'a1', type: 'denies', ...RELATION },
    { from: 'x2', to: 'a2', type: 'acknowledges', ...RELATION },
    { from: 'a4', to: 'x4', type: 'counter-accuses', direction: 'mutual', basis: 'explicit' },
    { from: 'd1', to: 'x3', type: 'denies', ...RELATION },
    { from: 'c1', to: 'x5', type: 'repeats', ...RELATION },
  ],
})

const RECORDS = DATASET.statements.map((statement) => toRecord(DATASET, statement))
const NDJSON = RECORDS.map((record) => `${JSON.stringify(record)}\n`).join('')

const folder = temporaryFolder('ends')
writeFileSync(path.join(folder, 'cut.ndjson'), NDJSON)

interface Replied {
  readonly id: string
  readonly states: readonly string[]
  readonly within?: string | null
  readonly replies: readonly object[]
}

const UNKNOWN = { saidDate: null, source: null, sourceName: null, parties: [], days: null, hours: null }

const TELLS_OF_X1 = /denied by x1, which is not among these records/i

describe.each(ENGINES.map((engine) => [engine.name, engine] as const))('%s', (_name, engine) => {
  describe.each([
    ['a file', '-d cut.ndjson'],
    ['a pipe', '-'],
  ])('from %s', (_from, source) => {
    const setting: Setting = settingOf(engine, {
      cwd: folder,
      ...(source === '-' ? { stdin: NDJSON } : {}),
    })

    async function printed(line: string): Promise<string> {
      const ran = await claims(shellWords(`${line} ${source}`), setting)
      expect({ exit: ran.exit, stderr: ran.stderr }).toEqual({
        exit: 0,
        stderr: expect.not.stringContaining('error'),
      })
      return ran.stdout
    }
    const items = async <T>(line: string): Promise<readonly T[]> =>
      (JSON.parse(await printed(`${line} --json`)) as { items: readonly T[] }).items
    const repliesTo = async (id: string, options = ''): Promise<Replied | undefined> =>
      (await items<Replied>(`replies ${options}`)).find((item) => item.id === id)

    test.each([
      ['a1', 'denied', 'x1', false],
      ['a2', 'acknowledged', 'x2', false],
      ['a4', 'counter-accused', 'x4', true],
    ])('replies: %s is %s by %s, of which nothing else is known', async (id, way, end, mutual) => {
      expect(await repliesTo(id)).toMatchObject({
        states: [way],
        replies: [{ id: end, way, basis: 'explicit', mutual, held: false, ...UNKNOWN }],
      })
    })

    test('replies: in words', async () => {
      expect(await printed('replies --format text')).toMatch(TELLS_OF_X1)
      expect((await printed('replies')).replaceAll(/\s+/g, ' ')).toContain('1 denied')
    })

    test('replies --open: what such an end answers is not open', async () => {
      expect((await items<Replied>('replies --open')).map(({ id }) => id)).toEqual(['a3'])
    })

    test('replies --within: perhaps', async () => {
      expect((await repliesTo('a1', '--within 2d'))?.within).toBe('perhaps')
      expect((await repliesTo('a3', '--within 2d'))?.within).toBeNull()
    })

    test('replies: the longest wait is that of the answers whose day is known', async () => {
      const answer = JSON.parse(await printed('replies --json')) as { lastDays: unknown }
      expect(answer.lastDays).toBe(1)
    })

    test('accusations: what such an end answers is answered', async () => {
      const [item] = await items('accusations')
      expect(item).toMatchObject({ count: 4, answered: 3, answeredStatements: ['a1', 'a2', 'a4'] })
    })

    test('show: the relation in words and in the record', async () => {
      expect((await printed('show a1')).replaceAll(/\s+/g, ' ')).toMatch(TELLS_OF_X1)
      const [item] = await items<{ statement: FlatRecord }>('show a1')
      expect(item?.statement.relations).toMatchObject([{ type: 'denies', from: 'x1' }])
    })

    test('compare: a denial names what it answers', async () => {
      const page = (await printed('compare fire act:accuse,deny --format text')).replaceAll(/\s+/g, ' ')
      expect(page).toContain('x3, which is not among these records')
    })

    test.each(['compare act:accuse', 'compare act:accuse --by incident'])(
      '%s: it is told that such an end denies something',
      async (line) => {
        const page = (await printed(line)).replaceAll(/\s+/g, ' ')
        expect(page).toContain('1 denial is recorded, which is not among these records.')
        expect(page).not.toContain('No denial is recorded')
      },
    )

    test('compare --by incident: what such an end denies is denied', async () => {
      const [row] = await items<{ readonly sideBySide: string }>('compare act:accuse --by incident')
      expect(row?.sideBySide).toContain('denied')
    })

    test('list: the records keep their relations, and so they do after two pipes', async () => {
      const line = `claims list ${source} --ndjson | claims list - --ndjson | claims replies - --json`
      const { items } = JSON.parse((await commandLine(line, setting)).stdout) as { items: Replied[] }
      expect(items.map(({ id, states }) => [id, ...states])).toEqual([
        ['a1', 'denied'],
        ['a2', 'acknowledged'],
        ['a3', 'open'],
        ['a4', 'counter-accused'],
      ])
      const listed = (await printed('list --ndjson')).trimEnd().split('\n')
      expect(listed.map((text) => (JSON.parse(text) as FlatRecord).relations)).toEqual(
        RECORDS.map(({ relations }) => relations),
      )
    })
  })
})

describe('a dataset document', () => {
  const converted = async (form: string, from: string): Promise<string> =>
    (await claims(['convert', from, '--to', form], { cwd: folder })).stdout

  test('marks the relation, and reads back', async () => {
    const json = await converted('json', 'cut.ndjson')
    const { relations } = JSON.parse(json) as { relations: readonly (Relation & { endNotHeld?: true })[] }
    expect(relations).toHaveLength(5)
    expect(relations).toContainEqual({ from: 'x1', to: 'a1', type: 'denies', ...RELATION, endNotHeld: true })
    expect(relations.every(({ endNotHeld }) => endNotHeld === true)).toBe(true)

    writeFileSync(path.join(folder, 'cut.json'), json)
    const [fromRecords, fromDataset] = await Promise.all(
      ['cut.ndjson', 'cut.json'].map((file) => claims(['replies', '--ndjson', '-d', file], { cwd: folder })),
    )
    expect(fromDataset).toMatchObject({ exit: 0, stdout: fromRecords?.stdout })
    const again = (await converted('ndjson', 'cut.json')).trimEnd().split('\n')
    expect(again.map((line) => (JSON.parse(line) as FlatRecord).relations)).toMatchObject(
      RECORDS.map(({ relations }) => relations),
    )
  })

  test('marks a date that is taken from elsewhere, and reads back', async () => {
    const borrowing = RECORDS.slice(0, 1).map((record) => ({
      ...record,
      happenedDate: '2022-09-12',
      happenedDateFrom: 'x9',
    }))
    const lines = borrowing.map((record) => `${JSON.stringify(record)}\n`).join('')
    writeFileSync(path.join(folder, 'borrowing.ndjson'), lines)
    const json = await converted('json', 'borrowing.ndjson')
    const { statements } = JSON.parse(json) as DatasetFile
    expect(statements).toMatchObject([{ happenedDateFrom: 'x9', dateFromNotHeld: true }])

    writeFileSync(path.join(folder, 'borrowing.json'), json)
    const { stdout } = await claims(['show', 'a1', '-d', 'borrowing.json'], { cwd: folder })
    expect(stdout).toContain('2022-09-12, from x9, which is not among these records')
    expect(JSON.parse(await converted('ndjson', 'borrowing.json'))).toEqual(borrowing[0])

    writeFileSync(path.join(folder, 'unmarked.json'), json.replace(/,\s*"dateFromNotHeld": true/, ''))
    const { exit, stderr } = await claims(['show', 'a1', '-d', 'unmarked.json'], { cwd: folder })
    expect([exit, stderr]).toEqual([3, expect.stringContaining('happenedDateFrom is “x9”')])
  })

  test('does not mark a relation whose ends are both there', async () => {
    const { relations } = JSON.parse(await converted('json', 'autumn-2022')) as { relations: Relation[] }
    expect(relations.filter((relation) => 'endNotHeld' in relation)).toEqual([])
  })

  test('with an end that leads nowhere, and no mark, is refused as before', async () => {
    const file = makeFile({
      statements: [{ id: 'a1', ...accuse }],
      relations: [{ from: 'x1', to: 'a1', type: 'denies', ...RELATION }],
    })
    writeFileSync(path.join(folder, 'dangling.json'), JSON.stringify(file))
    const { exit, stderr } = await claims(['replies', '-d', 'dangling.json'], { cwd: folder })
    expect({ exit, stderr }).toEqual({
      exit: 3,
      stderr: expect.stringContaining('is “x1”, and there is no such statement'),
    })
  })
})
