/** Lines that are gone over, against the same lines visited one by one. */
import { expect, test } from '@jest/globals'
import { Kernel } from '../../../../src/engines/kernel/kernel.js'
import { Collector, type Want } from '../../../../src/engines/scan/collector.js'
import type { Block } from '../../../../src/engines/scan/input/block.js'
import { pieceSize, SIZES } from '../../../../src/engines/scan/input/blocks.js'
import { RecordQuestion } from '../../../../src/engines/scan/names/record-question.js'
import { loadSoundRecord } from '../../../../src/dataset/sound-record.js'
import type { FlatRecord } from '../../../../src/model/record.js'
import type { RegisterLine } from '../../../../src/model/register-line.js'
import { readerFor } from '../../../../src/engines/scan/reader.js'
import { Chance } from '../../../support/chance.js'
import { asked, randomRecords } from '../asking.js'
import { blockOf } from '../held.js'

const WANTS: readonly Want[] = [
  { kind: 'lines' },
  { kind: 'records' },
  { kind: 'cells', decidedBy: [['act']] },
  { kind: 'cells', decidedBy: [['saidDate'], ['source', 'members.id']] },
]

/** What a collector finds in lines, and how many of them it visits. */
async function found(
  question: RecordQuestion,
  want: Want,
  text: string,
  goesOver: boolean,
): Promise<{ found: unknown; visits: number }> {
  const kernel = Kernel.take(pieceSize(SIZES))
  const collector = new Collector(kernel, question, want, await readerFor(undefined))
  const block = blockOf(kernel, text)
  let visits = 0
  for (let start = 0; start < block.length;) {
    if (goesOver) start = collector.passOver(block, start, block.length)
    if (start === block.length) break
    const end = block.bytes.indexOf(10, start)
    collector.visit(block, start, end)
    visits += 1
    start = end + 1
  }
  const { lines, ...rest } = collector.take()
  const all = { ...rest, lines: Buffer.from(lines).toString(), cells: cellsOf(collector) }
  kernel.giveBack()
  return { found: all, visits }
}

/** Counts by keys: the order of learning settles no more than numbers. */
function cellsOf({ cells }: Collector): string[] {
  const found = cells?.found()
  const numbers = [...(found?.cells ?? [])]
  const told: string[] = []
  for (let at = 0; at < numbers.length; at += 3) {
    const keys = [0, 1].map((way) => found?.examples[way]?.[numbers[at + way] ?? 0]?.key)
    told.push(JSON.stringify([...keys, numbers[at + 2]]))
  }
  return told.sort()
}

test('lines that are gone over count for what they would if each were visited', async () => {
  let lines = 0
  let over = 0
  for (let seed = 0; seed < 40; seed++) {
    const chance = new Chance(seed)
    const records = randomRecords(chance)
    const many = Array.from({ length: 4 }, () => chance.shuffled(records)).flat()
    const ends = ['\n', '\n', '\n', '\r\n']
    const text = many.map((record) => JSON.stringify(record) + chance.of(ends)).join('')
    const typed = chance.of([
      [],
      ['act:deny'],
      ['source:mod-1'],
      ['said:2022-11', '--certain'],
      ['is:relayed'],
    ])
    const question = await asked(typed, records)
    if (question === undefined) continue
    for (const want of WANTS) {
      const each = await found(question, want, text, false)
      const swept = await found(question, want, text, true)
      expect({ typed, want, found: swept.found }).toEqual({ typed, want, found: each.found })
      lines += each.visits
      over += each.visits - swept.visits
    }
  }
  expect(over).toBeGreaterThan(lines / 3)
})

interface Held {
  readonly collector: Collector
  readonly block: Block
}

/** A collector of everything that has visited the first line. */
async function afterFirst(want: Want, lines: readonly string[]): Promise<Held> {
  const kernel = new Kernel(2 ** 16)
  const question = await asked([], [])
  if (question === undefined) throw new Error('nothing to ask')
  const collector = new Collector(kernel, question, want, await readerFor(undefined))
  const block = blockOf(kernel, lines.join('\n'))
  collector.visit(block, 0, lines[0]?.length ?? 0)
  return { collector, block }
}

/** As records are printed. */
function record({ id = 's1', gist = 'x', saidDate = '2022-11-07', cue = 'says', status = 'clear' }): string {
  const source = { source: 'mod', sourceName: 'M', sourceType: 'Organization' }
  const said = { saidDate, cue, named: 'organisation', status }
  return JSON.stringify({ schemaVersion: 1, id, act: 'state', gist, ...source, ...said })
}

test.each([
  ['a value that is not sound', record({ status: 'clear' }), record({ status: 'foggy' })],
  ['a value that was not met', record({ saidDate: '2022-11-07' }), record({ saidDate: '2022-11-08' })],
  ['what is no id', record({}), record({ id: 'S1' })],
  ['another shape', record({}), record({}).replace('"says"', 'null')],
  ['an unfinished line', record({}), record({}).slice(0, -1)],
])('a line with %s is not shown without a visit', async (_, known, other) => {
  const lines = [known, known, other, known]
  const { collector, block } = await afterFirst({ kind: 'lines' }, lines)
  const third = 2 * (known.length + 1)
  expect(collector.passOver(block, known.length + 1, block.length)).toBe(third)
  expect(collector.take().counts.fits).toBe(2)
  expect(collector.passOver(block, third + other.length + 1, block.length)).toBe(block.length)
})

test('values that stand one after another are kept apart', async () => {
  const decidedBy = [['gist', 'cue']]
  const lines = [record({ gist: 'ab', cue: 'c' }), record({ gist: 'a', cue: 'bc' })]
  const { collector, block } = await afterFirst({ kind: 'cells', decidedBy }, lines)
  const second = (lines[0]?.length ?? 0) + 1
  expect(collector.passOver(block, second, block.length)).toBe(second)
})

test('lines whose values are too long for a key are visited, each of them', async () => {
  const long = record({ gist: 'x'.repeat(5000) })
  const { collector, block } = await afterFirst({ kind: 'cells', decidedBy: [['gist']] }, [long, long])
  expect(collector.passOver(block, long.length + 1, block.length)).toBe(long.length + 1)
})

test('lines may end in a carriage return', async () => {
  const [known, other] = [record({}), `${record({ id: 's2' })}\r`]
  const { collector, block } = await afterFirst({ kind: 'lines' }, [known, other, known])
  expect(collector.passOver(block, known.length + 1, block.length)).toBe(block.length)
  expect(Buffer.from(collector.take().lines).toString()).toBe(`${known}\n${record({ id: 's2' })}\n${known}\n`)
})

test('a stretch that is not UTF-8 is visited line by line', async () => {
  const known = record({})
  const { collector, block } = await afterFirst({ kind: 'lines' }, [known, known, known])
  const second = known.length + 1
  block.bytes[second + known.indexOf('"x"') + 1] = 0xff
  expect(collector.passOver(block, second, block.length)).toBe(second)
})

/** With few ids and the name beside most of them, its keys in the order in which records are printed. */
function naming(chance: Chance): FlatRecord {
  const id = (prefix: string): string => `${prefix}${String(chance.below(2))}`
  const name = (key: string, of: string): object => (chance.is(0.8) ? { [key]: of.toUpperCase() } : {})
  const [source, party, targetParty, targetSource] = [id('a'), id('p'), id('p'), id('a')]
  const target = chance.is(0.5)
    ? { party: targetParty, ...name('partyName', targetParty) }
    : { source: targetSource, ...name('sourceName', targetSource) }
  const documents = Array.from({ length: chance.below(3) }, () => ({
    ...{ id: id('d'), ...(chance.is(0.8) ? { role: 'report' } : {}) },
    ...{ type: 'NewsArticle', ...(chance.is(0.7) ? { headline: 'H' } : {}), publisher: null },
  }))
  const relations = Array.from({ length: chance.below(3) }, () => {
    const kind = { basis: 'explicit', type: chance.of(['denies', 'answers']), direction: 'one-way' }
    return { ...kind, to: id('t') }
  })
  const record = {
    ...{ schemaVersion: 1, id: id('s'), act: 'state', gist: 'x' },
    ...{ source, ...name('sourceName', source), sourceType: 'Organization' },
    ...(chance.is(0.5) ? { party, ...name('partyName', party) } : {}),
    ...(chance.is(0.7) ? { target: [target] } : {}),
    ...{ saidDate: '2022-11-07', cue: 'says', named: 'organisation', status: 'clear' },
    ...(documents.length > 0 ? { documents } : {}),
    ...(relations.length > 0 ? { relations } : {}),
  }
  return record as unknown as FlatRecord
}

test('what is printed is what each record by itself would be printed as', async () => {
  const lines: readonly RegisterLine[] = [
    {
      schemaVersion: 1,
      register: 'sources',
      entry: { id: 'a1', type: 'Organization', name: 'A1', shortName: 'One' },
    },
    {
      schemaVersion: 1,
      register: 'relations',
      entry: { from: 's0', to: 's1', type: 'denies', direction: 'one-way', basis: 'explicit' },
    },
  ]
  const read = await loadSoundRecord()
  let shown = 0
  for (let seed = 0; seed < 40; seed++) {
    const chance = new Chance(seed)
    const wanted = { terms: [], only: false, keepsUnattributed: true }
    const known = { lines: chance.is(0.3) ? lines : [], witnesses: [], areAll: false }
    const question = new RecordQuestion(wanted, known)
    const texts = Array.from({ length: 200 }, () => JSON.stringify(naming(chance))).filter(
      (text) => read(text) !== undefined,
    )
    const text = chance.shuffled(texts).map((one) => `${one}\n`)
    const { found: swept, visits } = await found(question, { kind: 'lines' }, text.join(''), true)
    const expected = text.map((one) => `${question.print(JSON.parse(one) as FlatRecord)}\n`).join('')
    expect((swept as { lines: string }).lines).toBe(expected)
    shown += text.length - visits
  }
  expect(shown).toBeGreaterThan(100)
})
