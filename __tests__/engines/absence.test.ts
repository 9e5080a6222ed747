/** What reports say of absence and of the whole, with its right words, on every engine. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { records } from '../../bench/generate.js'
import type { FlatRecord, RelationMention } from '../../src/model/record.js'
import { claims, commandLine, shellWords } from '../support/claims.js'
import { ENGINES, settingOf } from '../support/engines.js'
import { temporaryFolder } from '../support/folder.js'

const folder = temporaryFolder('absence')

beforeAll(async () => {
  const { stdout } = await claims(['list', '-d', 'autumn', '--ndjson'])
  writeFileSync(path.join(folder, 'aut.ndjson'), stdout)
  const autumn = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as FlatRecord)
  const times20 = Array.from({ length: 20 }, (_, time) => autumn.map((record) => renamed(record, time)))
  writeFileSync(path.join(folder, 'times20.ndjson'), ndjson(times20.flat()))
  writeFileSync(path.join(folder, 'generated.ndjson'), [...records(5000)].map((line) => `${line}\n`).join(''))
})

function ndjson(lines: readonly object[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('')
}

/** The same record as another one: its id, and those to which it leads. */
function renamed(record: FlatRecord, time: number): FlatRecord {
  const other = (id: string): string => `${id}-${String(time)}`
  const end = ({ from, to, ...kind }: RelationMention): RelationMention => ({
    ...kind,
    ...(from === undefined ? {} : { from: other(from) }),
    ...(to === undefined ? {} : { to: other(to) }),
  })
  return {
    ...record,
    id: other(record.id),
    ...(record.happenedDateFrom === undefined ? {} : { happenedDateFrom: other(record.happenedDateFrom) }),
    ...(record.relations === undefined ? {} : { relations: record.relations.map(end) }),
  }
}

describe.each(ENGINES.map((engine) => [engine.name, engine] as const))('%s', (_name, engine) => {
  /** In one line, as wide as it is. */
  const page = async (line: string): Promise<string> => {
    const { stdout } = await claims(shellWords(line), settingOf(engine, { cwd: folder }))
    return stdout.replaceAll(/\s+/g, ' ')
  }
  const json = async (line: string): Promise<object> =>
    JSON.parse(
      (await claims(shellWords(`${line} --json`), settingOf(engine, { cwd: folder }))).stdout,
    ) as object

  test('accusations of one party count those that are answered', async () => {
    const told = await page('accusations party:armenia -d aut.ndjson')
    expect(told).toContain('41 accusations by Armenia, 8 answered here.')
    expect(told).toContain('41 of 209 statements.')
    expect(await json('accusations party:armenia -d aut.ndjson')).toMatchObject({
      summary: { count: 41, answered: 8 },
    })
  })

  test('a comparison of one party keeps the columns of all parties to the conflict', async () => {
    const line = 'compare party:armenia said:2022-09-13 -d aut.ndjson'
    expect(await page(line)).toContain('said on │ ARMENIA │ AZERBAIJAN │ OTHERS')
    expect(await json(line)).toMatchObject({ columns: ['armenia', 'azerbaijan', 'others'] })
  })

  test('a comparison of the accusations in one incident knows of the denial that was not asked for', async () => {
    const told = await page('compare 2022-11-15-eastern-border act:accuse -d aut.ndjson')
    expect(told).toContain('1 of 209 statements. Where it says ·, there is nothing among what was asked for.')
    expect(told).toContain('1 denial is recorded, none of them asked for.')
  })

  test('so does one of generated records', async () => {
    const told = await page('compare incident:incident-1214 act:accuse -d generated.ndjson')
    expect(told).toContain(
      '1 of 5000 statements. Where it says ·, there is nothing among what was asked for.',
    )
    expect(told).toContain('1 denial is recorded, none of them asked for.')
  })

  test('the data runs to its last day, whoever was asked for, and its longest wait is that of all', async () => {
    const line = 'replies source:armenia-mod -d aut.ndjson'
    expect(await page(line)).toContain(
      '23 accusations, in data from 2022-09-05 to 2022-12-01: 6 denied, 16 with no answer linked here,',
    )
    expect(await json(line)).toMatchObject({
      window: { first: '2022-09-05', last: '2022-12-01' },
      lastDays: 7,
    })
  })

  /** The sentence that sums up replies. */
  const summaryIn = (told: string): string | undefined => /\d+ accusations, [^.]*\./.exec(told)?.[0]

  test('what is answered by a statement that was not asked for is not open', async () => {
    const told = await page('replies --open party:azerbaijan -d times20.ndjson')
    expect(summaryIn(told)).toBe(
      '860 accusations, in data from 2022-09-05 to 2022-12-01: 160 denied, 20 answered with an accusation, 60 answered otherwise, 460 with no answer linked here, 160 in the last 7 days of the data.',
    )
    expect(told).toContain('860 of 4180 statements.')
  })

  test('a denial that a pipe left behind is a denial still', async () => {
    const line = 'claims list -d autumn act:accuse --ndjson | claims replies - --format text'
    const { stdout } = await commandLine(line, settingOf(engine, { cwd: folder }))
    expect(summaryIn(stdout.replaceAll(/\s+/g, ' '))).toMatch(
      /^93 accusations, in data from \S+ to \S+: 15 denied, 3 answered with an accusation, 5 answered otherwise, /,
    )
    expect(stdout.match(/which is not among these records/g)?.length).toBeGreaterThanOrEqual(15)
  })
})
