/** What is vouched for without a check, against the reader and against the schema of records. */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { RECORD_DATES } from '../../../../../src/dataset/dates.js'
import { loadSoundRecord, type SoundRecord } from '../../../../../src/dataset/sound-record.js'
import { Kernel } from '../../../../../src/engines/kernel/kernel.js'
import { Shapes } from '../../../../../src/engines/scan/lines/shapes.js'
import { DECIDES_KEYS, FREE, IDS, Vouched } from '../../../../../src/engines/scan/lines/vouched.js'
import { Chance } from '../../../../support/chance.js'
import { randomRecords } from '../../asking.js'
import { blockOf } from '../../held.js'

let read: SoundRecord
beforeAll(async () => {
  read = await loadSoundRecord()
})

/** Learns from sound lines, as `Line` does, and says whether it would print a line as it stands. */
class Reader {
  readonly #kernel = new Kernel(2 ** 16)
  readonly #shapes = new Shapes<null>(this.#kernel)
  readonly #vouched = new Vouched(this.#kernel)

  learn(line: string): void {
    this.#shapes.learn(JSON.parse(line), line, () => null)
    const shape = this.#recognise(line)
    if (shape !== undefined) this.#vouched.remember(shape)
  }

  vouchesFor(line: string): boolean {
    const shape = this.#recognise(line)
    return shape !== undefined && this.#vouched.isSound(shape)
  }

  #recognise(line: string): ReturnType<Shapes<null>['recognise']> {
    const block = blockOf(this.#kernel, line)
    return this.#shapes.recognise(block, 0, block.length)
  }
}

const VALUES: readonly unknown[] = [
  ...[
    '2022-13-45',
    '2022-11-07',
    'soon',
    'state',
    'clear',
    'Person',
    'direct',
    'http://a',
    'a b',
    'A',
    '-a',
    'a-',
  ],
  ...['é', 'explicit', 'to', 'TextQuoteSelector', 'TextPositionSelector', 'high', ' ', '', 'x'.repeat(40)],
  ...[0, 7, 2 ** 50, true, false],
]

/** A value of the same kind instead of one of them, at any depth. */
function altered(part: unknown, chance: Chance): unknown {
  if (Array.isArray(part)) {
    const place = chance.below(part.length)
    return part.map((one: unknown, index) => (index === place ? altered(one, chance) : one))
  }
  if (typeof part === 'object' && part !== null) {
    const place = chance.below(Object.keys(part).length)
    const members = Object.entries(part).map(([key, one], index) => [
      key,
      index === place ? altered(one, chance) : one,
    ])
    return Object.fromEntries(members) as unknown
  }
  const others = VALUES.filter((value) => typeof value === typeof part)
  return others.length === 0 ? part : chance.of(others)
}

const MINIMAL = { schemaVersion: 1, id: 's1', act: 'state', gist: 'x' }
const POINT = { asPrinted: 'x', value: 'y' }
const EXACT = { type: 'TextQuoteSelector', exact: 'x' }
const ANCHOR = { role: 'content', document: 'd' }

/** What random records do not have: parts whose values depend on one another. */
const INTRICATE = [
  { ...MINIMAL, points: { who: { cut: true } } },
  { ...MINIMAL, points: { who: { cut: false, ...POINT } } },
  { ...MINIMAL, points: { who: POINT } },
  { ...MINIMAL, anchors: [{ ...ANCHOR, selector: [EXACT] }] },
  { ...MINIMAL, anchors: [{ ...ANCHOR, selector: [{ type: 'TextPositionSelector', start: 0, end: 7 }] }] },
  {
    ...MINIMAL,
    anchors: [
      { ...ANCHOR, selector: [{ type: 'RangeSelector', startSelector: EXACT, endSelector: EXACT }, EXACT] },
    ],
  },
]

describe('what is vouched for is sound', () => {
  test('of random records with one value or two changed', () => {
    let vouched = 0
    for (let seed = 0; seed < 15; seed++) {
      const chance = new Chance(seed)
      const records = [...randomRecords(chance), ...INTRICATE]
      const reader = new Reader()
      for (const record of chance.shuffled(records)) reader.learn(JSON.stringify(record))
      for (const record of records.flatMap((one) => [one, one, one, one])) {
        const other = altered(record, chance)
        const line = JSON.stringify(chance.is(0.7) ? other : altered(other, chance))
        if (!reader.vouchesFor(line)) continue
        vouched += 1
        expect({ line, isSound: read(line) !== undefined }).toEqual({ line, isSound: true })
      }
    }
    expect(vouched).toBeGreaterThan(100)
  })

  test.each([
    [
      'a point that is not cut and says nothing',
      [INTRICATE[0], INTRICATE[1]],
      { ...MINIMAL, points: { who: { cut: false } } },
    ],
    [
      'a selector with the keys of another type',
      [INTRICATE[3], INTRICATE[4]],
      { ...MINIMAL, anchors: [{ ...ANCHOR, selector: [{ ...EXACT, type: 'TextPositionSelector' }] }] },
    ],
  ])('not %s, though each of its values was sound elsewhere', (_, learnt, wrong) => {
    const reader = new Reader()
    for (const record of learnt) reader.learn(JSON.stringify(record))
    expect(read(JSON.stringify(wrong))).toBeUndefined()
    expect(reader.vouchesFor(JSON.stringify(wrong))).toBe(false)
  })

  test('every line that was learnt from, and others in free words and ids', () => {
    const reader = new Reader()
    const line = (id: string, gist: string): string => JSON.stringify({ ...MINIMAL, id, gist })
    reader.learn(line('s1', 'x'))
    expect(reader.vouchesFor(line('s1', 'x'))).toBe(true)
    expect(reader.vouchesFor(line('another-1', 'Other “words” 😀'))).toBe(true)
    for (const id of ['-a', 'A', 'a b', 'ä', 'a_b', '']) expect(reader.vouchesFor(line(id, 'x'))).toBe(false)
  })

  test('a value that needs a check only once it stood in a sound line', () => {
    const reader = new Reader()
    const line = (act: string): string => JSON.stringify({ ...MINIMAL, act })
    reader.learn(line('state'))
    expect([reader.vouchesFor(line('deny')), reader.vouchesFor(line('x'))]).toEqual([false, false])
    reader.learn(line('deny'))
    expect([reader.vouchesFor(line('deny')), reader.vouchesFor(line('x'))]).toEqual([true, false])
  })
})

interface Schema {
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly if?: Schema
  readonly allOf?: readonly Schema[]
}

const SCHEMA = JSON.parse(readFileSync('data/schema/record.v1.json', 'utf8')) as Schema & {
  readonly $defs: Readonly<Record<string, Schema>>
}

/** By path, what the schema says of the values there, and nothing else that it says. */
function leavesOf(schema: Schema, path: string, leaves: Map<string, Schema>): Map<string, Schema> {
  const { $ref, properties, items } = schema
  const target = $ref === undefined ? undefined : SCHEMA.$defs[$ref.replace('#/$defs/', '')]
  if (target?.properties !== undefined) return leavesOf(target, path, leaves)
  if (items !== undefined) return leavesOf(items, path, leaves)
  if (properties === undefined) return leaves.set(path, schema)
  for (const [key, part] of Object.entries(properties)) {
    leavesOf(part, path === '' ? key : `${path}.${key}`, leaves)
  }
  return leaves
}

const LEAVES = leavesOf(SCHEMA, '', new Map())

/** The keys whose values decide, in some part, which other keys stand there. */
function decidingIn({ if: condition, allOf = [] }: Schema): string[] {
  return [...Object.keys(condition?.properties ?? {}), ...allOf.flatMap(decidingIn)]
}
const TEXT = [
  { type: 'string', minLength: 1 },
  { type: ['string', 'null'], minLength: 1 },
]

describe('the schema', () => {
  test.each([...FREE])('takes any text at %s', (path) => {
    const rules = Object.entries(LEAVES.get(path) ?? {}).filter(([key]) => key !== 'description')
    expect(TEXT).toContainEqual(Object.fromEntries(rules))
  })

  test.each([...IDS])('takes any id at %s', (path) => {
    expect(LEAVES.get(path)?.$ref).toBe('#/$defs/id')
  })

  test('has for ids the signs that are looked at', () => {
    expect(SCHEMA.$defs['id']).toMatchObject({ type: 'string', pattern: '^[a-z0-9][a-z0-9-]*$' })
  })

  test('decides by a value which keys stand beside it only where the shape counts too', () => {
    const deciding = Object.entries(SCHEMA.$defs).flatMap(([name, part]) =>
      decidingIn(part).map((key) => [name, key]),
    )
    expect(deciding).toEqual([['point', 'cut'], ...[1, 2, 3].map(() => ['selector', 'type'])])
    const paths = [...LEAVES.keys()].filter((path) => DECIDES_KEYS.test(path))
    expect(paths).toEqual([
      ...[...LEAVES.keys()].filter((path) => path.endsWith('.cut')),
      'anchors.selector.type',
    ])
  })

  test('and no date is vouched for as free words, though to the schema it is any text', () => {
    const dates = RECORD_DATES.map((way) => way.join('.').replaceAll('.[]', ''))
    expect(dates).toContain('saidDate')
    expect(dates.filter((path) => FREE.has(path) || IDS.has(path))).toEqual([])
  })

  const others = [...LEAVES.keys()].filter((path) => !FREE.has(path) && !IDS.has(path))
  test.each(others)('a value at %s must have been checked', (path) => {
    const kernel = new Kernel(2 ** 12)
    const shapes = new Shapes<null>(kernel)
    const vouched = new Vouched(kernel)
    shapes.learn({ a: 'x' }, '{"a":"x"}', () => null)
    const shape = shapes.recognise(blockOf(kernel, '{"a":"new"}'), 0, 11)
    const slots = [{ path, place: path, kind: 'text' as const }]
    expect(shape).toBeDefined()
    expect(vouched.isSound({ number: 0, slots })).toBe(false)
    vouched.remember({ number: 0, slots })
    expect(vouched.isSound({ number: 0, slots })).toBe(true)
  })
})
