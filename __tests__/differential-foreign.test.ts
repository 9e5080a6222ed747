/** Somebody else's NDJSON by `--map`, scanned and in memory: the same bytes, whatever is in it and wrong with it. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { Chance } from './support/chance.js'
import { temporaryFolder } from './support/folder.js'
import { randomForeign, randomMapping } from './support/random-foreign.js'
import { bothWays, fileOf, randomCommand } from './support/scanned.js'
import { ugly } from './support/ugly.js'

const FILES = 25
const QUESTIONS = 10

const folder = temporaryFolder('differential-foreign')

const BAD = [
  '{"claim":"cut off',
  '{"claim":"x"} trailing',
  '{"claim":"x","claim":"y"}',
  '{"said":{"by":"nobody says a thing"}}',
  '{"claim":["two","claims"]}',
  '{"claim":"x","when":"soon"}',
  '{"claim":"x","link":"no address"}',
  '{"claim":"x","kind":"acuse"}',
  '"a text"',
  '[1]',
]

describe('A scan by a mapping prints what the memory engine prints', () => {
  for (let seed = 1; seed <= FILES; seed++) {
    test(`of items ${String(seed)}`, async () => {
      const chance = new Chance(seed)
      const items = randomForeign(chance)
      const lines = [...items, ...chance.some(items, 0.1)].map((item) => ugly(item, chance))
      if (chance.is(0.3)) lines.push('{"@graph":[{"claim":"x"}]}')
      const content = fileOf(chance.shuffled(lines), chance)
      const file = chance.of(['items.ndjson', 'items.jsonl.gz', '-'])
      if (file !== '-') {
        writeFileSync(path.join(folder, file), file.endsWith('gz') ? gzipSync(content) : content)
      }
      for (let index = 0; index < QUESTIONS; index++) {
        const argv = [...randomCommand(chance), '-d', file, '--map', randomMapping(chance)]
        const dated = chance.is(0.9) ? [...argv, '--dates', 'dmy'] : argv
        const [memory, scan] = await bothWays(folder, dated, file === '-' ? content : undefined)
        expect({ argv: dated, ...scan }).toEqual({ argv: dated, ...memory })
      }
    })
  }
})

describe('Lines that make no record are told by a scan as by the memory engine', () => {
  test.each([1, 2, 3, 4, 5, 6])('of file %d', async (seed) => {
    const chance = new Chance(seed)
    const items = randomForeign(chance).map((item) => JSON.stringify(item))
    const lines = chance.shuffled([
      ...items,
      chance.of(BAD),
      ...chance.some(BAD, 0.5),
      ...chance.some(items, 0.2),
    ])
    writeFileSync(path.join(folder, 'broken.ndjson'), fileOf(lines, chance))
    const argv = ['list', '--ndjson', '-d', 'broken.ndjson', '--dates', 'dmy', '--map', randomMapping(chance)]
    const [memory, scan] = await bothWays(folder, argv)
    expect(memory.exit).toBeGreaterThan(1)
    expect(scan).toEqual(memory)
  })
})

/** Numbers that a double would change, a list under a key, addresses that are none, dates of two days. */
const NUMBERS = ['929438475938475931', '929438475938475932', '1.10', '1e400', '-0', '7']
const TYPED = ['7.11.2022', '25.11.2022', '11/25/2022', '2022/23', '6/1/48', 'mayo 2022', 'Nov 2022']
const PLACES = ['https://a.example/1', 'www.a.example', 'https://a.example/1 | https://b.example/2']

describe('What is taken literally is so in a scan as in memory', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('of file %d', async (seed) => {
    const chance = new Chance(seed)
    const dates = chance.some(TYPED, 0.4)
    const lines = Array.from({ length: 30 }, (_, index) => {
      const talk = `{"t":${chance.of(NUMBERS)},"n":${String(index)}.0,"who":"A; B ${String(index % 3)}","day":"${chance.of(['2022', ...dates])}","link":"${chance.of(PLACES)}"}`
      return chance.of([`{"body":"x","talks":[${talk}]}`, `{"talks":[${talk}],"body":{"y":1.10}}`])
    })
    writeFileSync(path.join(folder, 'literal.ndjson'), fileOf(lines, chance))
    const columns = ['source=talks.who', 'said=talks.day', 'url=talks.link', 'id=talks.n']
    const map = ['gist=talks.t', ...chance.some(columns, 0.6)].join(',')
    const options = chance.of([[], ['--lists', ';'], ['--lists', '|'], ['--dates', 'dmy']])
    const argv = ['list', '--ndjson', '-d', 'literal.ndjson', '--map', map, ...options]
    const [memory, scan] = await bothWays(folder, argv)
    expect({ argv, ...scan }).toEqual({ argv, ...memory })
  })
})
