/** Records that have equal values where a question is decided get one answer; so they do where they are counted. */
import { beforeAll, describe, expect, test } from '@jest/globals'
import { loadSoundRecord, type SoundRecord } from '../../../../../src/dataset/sound-record.js'
import {
  fieldsRead,
  type ShapeKeyOf,
  slotsAt,
} from '../../../../../src/engines/scan/counting/dependencies.js'
import { skeletonOf } from '../../../../../src/engines/scan/lines/skeleton.js'
import { OneRecord } from '../../../../../src/engines/scan/names/one-record.js'
import { RecordQuestion } from '../../../../../src/engines/scan/names/record-question.js'
import { span } from '../../../../../src/dates/edtf.js'
import type { FlatRecord } from '../../../../../src/model/record.js'
import { IS } from '../../../../../src/query/is.js'
import { isIn } from '../../../../../src/query/predicate.js'
import { TEXT_PATHS } from '../../../../../src/query/record-path.js'
import type { Query } from '../../../../../src/query/query.js'
import { readTerms } from '../../../../../src/query/term.js'
import { COUNTED_BY, type CountedBy } from '../../../../../src/reports/count/counted-by.js'
import { DECIDED_BY } from '../../../../../src/reports/count/decided-by.js'
import { type Key, keysOf } from '../../../../../src/reports/count/keys.js'
import { Chance } from '../../../../support/chance.js'
import { randomQuestion } from '../../../../support/random-question.js'
import { asked, randomLines, randomRecords } from '../../asking.js'

const GROUPS = 2
const FILES = 2
const QUESTIONS = 12

let read: SoundRecord
beforeAll(async () => {
  read = await loadSoundRecord()
})

/** The values of the slots, in the order of the record. */
function valuesOf(part: unknown): unknown[] {
  if (typeof part === 'object' && part !== null) return Object.values(part).flatMap(valuesOf)
  return part === null ? [] : [part]
}

/** What a memo takes for the same: presence and values of what decides; undefined where it asks each time. */
function decidingIn(record: FlatRecord, shapeKey: ShapeKeyOf): string | undefined {
  const deciding = shapeKey(skeletonOf(record).slots)
  const values = Object.entries(record).flatMap(([key, value]) =>
    // The version is a constant of the format.
    key === 'schemaVersion' ? [] : valuesOf(value),
  )
  return deciding && JSON.stringify([deciding.facts, ...deciding.slots.map((slot) => values[slot])])
}

type Variety = (records: readonly FlatRecord[], chance: Chance) => readonly FlatRecord[]

const asTheyAre: Variety = (records) => records

/** Others for each record that differ a little: a value, a key, a list, the order. */
function withNeighbours(records: readonly FlatRecord[], chance: Chance): FlatRecord[] {
  const neighbours = records.flatMap((record) =>
    [1, 2, 3].map(() => {
      const { named, ...unnamed } = altered(altered(record, records, chance), records, chance)
      return named === undefined || chance.is(0.3) ? unnamed : { ...unnamed, named }
    }),
  )
  return [...records, ...neighbours].filter((record) => read(JSON.stringify(record)) !== undefined)
}

function altered(record: FlatRecord, others: readonly FlatRecord[], chance: Chance): FlatRecord {
  const key = chance.of(Object.keys(record)) as keyof FlatRecord
  const value: unknown = record[key]
  const other = chance.of(others)[key]
  const rest = Object.fromEntries(Object.entries(record).filter(([one]) => one !== key))
  switch (chance.below(5)) {
    case 0:
      return rest as unknown as FlatRecord
    case 1:
      return { ...record, ...(other === undefined ? {} : { [key]: other }) }
    case 2:
      return { ...rest, [key]: value } as unknown as FlatRecord
    default:
      return { ...record, [key]: inside(value, chance) }
  }
}

/** A list in another way: in another order, shorter, or with what stands in one entry parted into two, or joined. */
function inside(value: unknown, chance: Chance): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (!Array.isArray(value)) return Object.fromEntries(chance.shuffled(Object.entries(value)))
  switch (chance.below(5)) {
    case 0:
      return value.map((entry: unknown) => (chance.is(0.5) ? withoutSome(entry, chance) : entry))
    case 4:
      return chance.shuffled(value)
    case 1:
      return value.slice(1)
    case 2:
      return value.flatMap((entry: unknown) => parted(entry, chance))
    default:
      return [Object.assign({}, ...value)]
  }
}

function withoutSome(entry: unknown, chance: Chance): unknown {
  if (typeof entry !== 'object' || entry === null) return entry
  return Object.fromEntries(chance.some(Object.entries(entry), 0.7))
}

function parted(entry: unknown, chance: Chance): unknown[] {
  if (typeof entry !== 'object' || entry === null) return [entry]
  const members = Object.entries(entry)
  const place = chance.below(members.length + 1)
  return [members.slice(0, place), members.slice(place)].map((some) => Object.fromEntries(some))
}

/** Pairs of records that a memo takes for the same and that get different answers; and how many were compared. */
function compared(
  records: readonly FlatRecord[],
  shapeKey: ShapeKeyOf,
  answer: (record: FlatRecord) => unknown,
): { wrong: unknown[]; count: number } {
  const known = new Map<string, { record: FlatRecord; answer: string }>()
  const wrong: unknown[] = []
  let count = 0
  for (const record of records) {
    const deciding = decidingIn(record, shapeKey)
    if (deciding === undefined) continue
    const given = JSON.stringify(answer(record))
    const first = known.get(deciding)
    if (first === undefined) known.set(deciding, { record, answer: given })
    else {
      count += 1
      if (first.answer !== given) wrong.push({ first, other: { record, answer: given } })
    }
  }
  return { wrong, count }
}

describe('equal values where a question is decided give one verdict', () => {
  test.each(Array.from({ length: GROUPS }, (_, group) => group))('of random records %d', async (group) => {
    let count = 0
    for (let file = 0; file < FILES; file++) {
      const chance = new Chance(group * FILES + file)
      const lines = randomLines(chance)
      const records = withNeighbours(randomRecords(chance), chance)
      for (let index = 0; index < QUESTIONS; index++) {
        const typed = randomQuestion(chance)
        const question = await asked(typed, records, lines)
        if (question === undefined) continue
        const shapeKey = fieldsRead(question.parsed.query, question.alone)
        const found = compared(records, shapeKey, (record) => question.verdict(record))
        expect({ typed, lines, wrong: found.wrong }).toEqual({ typed, lines, wrong: [] })
        count += found.count
      }
    }
    expect(count).toBeGreaterThan(100)
  })
})

/** Names what a question names and random records may not. */
const NAMING: FlatRecord = { schemaVersion: 1, id: 'any', act: 'state', gist: 'x', incident: 'border-fire' }

describe('of questions of each kind', () => {
  test.each([
    ...['source:mod-1', 'party:armenia', 'target:azerbaijan', 'act:deny', '-incident:border-fire'],
    ...[
      'quoted:quoted',
      'said:2022-11-06',
      'happened:2022',
      'published:2022-11-07',
      'is:joint',
      'is:translated',
    ],
    ...[
      'is:uncertain',
      'is:speaker-unclear',
      'is:mutual',
      'is:relayed',
      'is:unattributed',
      'act:deny is:mutual',
    ],
  ])('%s', (typed) => {
    let count = 0
    for (let seed = 0; seed < 8; seed++) {
      const chance = new Chance(seed)
      const lines = randomLines(chance)
      const whole = randomRecords(chance)
      const wanted = { terms: readTerms(typed.split(' ')), only: false }
      const question = new RecordQuestion(wanted, { lines, witnesses: [...whole, NAMING], areAll: true })
      const shapeKey = fieldsRead(question.parsed.query, question.alone)
      const records = withNeighbours(whole, chance)
      const found = compared(records, shapeKey, (record) => question.verdict(record))
      expect({ lines, wrong: found.wrong }).toEqual({ lines, wrong: [] })
      count += found.count
    }
    expect(count).toBeGreaterThan(100)
  })
})

describe('a question is asked of each record', () => {
  const undated: FlatRecord = { schemaVersion: 1, id: 's1', act: 'state', gist: 'x', source: 'mod-1' }
  const dated = { ...undated, documents: [{ id: 'page-1', datePublished: '2022-11-07' }] }
  const published: Query = { tag: 'overlaps', path: 'publishedDate', range: span('2022-11-07') }
  const { joint } = IS

  test.each<[string, Query, boolean, FlatRecord, boolean]>([
    ['without a day of publishing', published, true, undated, false],
    ['without a day of publishing that a register may tell', published, false, undated, true],
    ['with a day of its own', published, false, { ...dated, publishedDate: '2022' }, false],
    ['with the day of a page', published, true, dated, true],
    ['that says what its source is', joint, true, { ...undated, sourceType: 'Joint' }, false],
    [
      'that says what its source is, where a register may too',
      joint,
      false,
      { ...undated, sourceType: 'Joint' },
      true,
    ],
    ['that does not say what its source is', joint, true, undated, true],
    ['for words', { tag: 'contains', paths: TEXT_PATHS, folded: 'x' }, true, undated, true],
    ['with one part that is', { tag: 'and', all: [isIn('act', ['deny']), published] }, true, dated, true],
  ])('%s', (_, query, alone, record, isAsked) => {
    expect(decidingIn(record, fieldsRead(query, alone)) === undefined).toBe(isAsked)
  })
})

test('what is said of each of several has another key than what they say jointly', () => {
  const record = { schemaVersion: 1, id: 's1', gist: 'x', source: 'both', sourceType: 'Joint' } as const
  const keys = [
    { ...record, act: 'state', mutual: false },
    { ...record, act: 'state', mutual: true },
    { ...record, act: 'not-reported', mutual: false },
  ].map((one) => decidingIn(one as FlatRecord, fieldsRead(IS.joint, true)))
  expect(new Set(keys).size).toBe(3)
})

describe('equal values where records are counted give the same headings', () => {
  function comparedBy(by: CountedBy, variety: Variety, headingOf: (key: Key) => unknown): number {
    let count = 0
    for (let file = 0; file < FILES * GROUPS; file++) {
      const chance = new Chance(file)
      const lines = variety === asTheyAre ? [] : randomLines(chance)
      const found = compared(variety(randomRecords(chance), chance), slotsAt(DECIDED_BY[by]), (record) => {
        const { dataset, statement } = new OneRecord(record, lines)
        return keysOf(dataset, statement, by).map(headingOf)
      })
      expect({ lines, wrong: found.wrong }).toEqual({ lines, wrong: [] })
      count += found.count
    }
    return count
  }

  test.each(COUNTED_BY)('by %s', (by) => {
    expect(comparedBy(by, withNeighbours, ({ value, name }) => value ?? name)).toBeGreaterThan(100)
  })

  test.each(COUNTED_BY)('by %s, with the names that people read, which these records all tell', (by) => {
    expect(comparedBy(by, asTheyAre, (key) => key)).toBeGreaterThan(30)
  })

  test('by source, where one has another name', () => {
    const record: FlatRecord = { schemaVersion: 1, id: 's1', act: 'state', gist: 'x', source: 'mod-1' }
    const [one, other] = ['Ministry', 'Ministry of Defence'].map((sourceName) =>
      decidingIn({ ...record, sourceName }, slotsAt(DECIDED_BY.source)),
    )
    expect(one).not.toBe(other)
  })

  test.each([
    [
      'agency',
      [{ id: 'page-1', role: 'report', agencies: ['afp'] }],
      [{ id: 'page-1', role: 'report', agencies: ['reuters'] }],
    ],
    [
      'target',
      [{ party: 'armenia', asPrinted: 'the other side' }],
      [{ party: 'armenia' }, { asPrinted: 'the other side' }],
    ],
    [
      'agency',
      [
        { id: 'page-1', role: 'report', agencies: ['afp'] },
        { id: 'page-2', role: 'report' },
      ],
      [
        { id: 'page-1', role: 'report' },
        { agencies: ['afp'], id: 'page-2' },
      ],
    ],
  ] as const)('by %s, where other values stand in a list, or the same in other entries', (by, ...lists) => {
    const key = by === 'target' ? 'target' : 'documents'
    const records = lists.map(
      (list) => ({ schemaVersion: 1, id: 's1', act: 'state', gist: 'x', [key]: list }) as FlatRecord,
    )
    const [one, other] = records.map((record) => decidingIn(record, slotsAt(DECIDED_BY[by])))
    expect(one).not.toBe(other)
  })
})
