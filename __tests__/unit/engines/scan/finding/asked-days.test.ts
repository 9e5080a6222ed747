/** What is ruled out by its day, against parsing the line and asking the question. */
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { loadSoundRecord, type SoundRecord } from '../../../../../src/dataset/sound-record.js'
import { Kernel } from '../../../../../src/engines/kernel/kernel.js'
import { AskedDays } from '../../../../../src/engines/scan/finding/asked-days.js'
import { RecordQuestion } from '../../../../../src/engines/scan/names/record-question.js'
import { readRecord } from '../../../../../src/model/as-written.js'
import { readTerms } from '../../../../../src/query/term.js'
import { counts } from '../../asking.js'
import { held } from '../../held.js'

let read: SoundRecord
let kernel: Kernel
beforeAll(async () => {
  read = await loadSoundRecord()
})
beforeEach(() => {
  kernel = new Kernel(2 ** 12)
})

const QUESTION = { only: false }
const KNOWN = { lines: [], witnesses: [], areAll: false }

function asking(...terms: string[]): { question: RecordQuestion; days: AskedDays | undefined } {
  const question = new RecordQuestion({ ...QUESTION, terms: readTerms(terms) }, KNOWN)
  return { question, days: AskedDays.of(kernel, question.parsed.query) }
}

/** With the same line right behind it, as in a block. */
function isRuledOut(days: AskedDays | undefined, line: string): boolean {
  const { from, to } = held(kernel, line, `${line}\n`, `\n${line}`)
  return days?.exclude(from, to) === true
}

const DAYS = [
  '2022-11-05',
  '2022-11-06',
  '2022-11-07',
  '2022-11-08',
  '2021-01-31',
  '0000-01-01',
  '9999-12-31',
]
/** Of every other kind that EDTF has, around the days that are asked for. */
const DATES = [
  ...['2022', '2022-11', '2021-10', '2022-21', '202X', '2022-11-XX', '2022-XX-07', '-0044-03-15', 'Y12345'],
  ...['2022?-11-07', '2022-11-07?', '2022-11-06~', '2022-11-05~', '2022-11-05%', '2022-11-~05', '2022~'],
  ...['2022-11-06/2022-11-08', '2022-11-01/..', '/2022-11-06', '../2021-01-31', '2021-01-31/2021-02'],
  ...['[2022-11-06,2022-11-07]', '{2021-01-31,2022-11-05}', '[..2021-01-31]', '[2021-01-01..2021-01-31]'],
  ...['2022-11-07T09:11+01:00', '2022-11-05T23:59Z', '2022-11-05T23:59'],
]
const RANGES = [
  ...[
    '2022-11-06',
    '2022-11',
    '2022',
    '2022-11-06..2022-11-07',
    '..2022-11-06',
    '2022-11-06..',
    '2022-11-06~',
  ],
  ...[
    '202X',
    'Y12345',
    '..Y12345',
    'Y12345..',
    '-0044',
    '..-0044',
    '-0044..2021',
    '0000',
    '9999..',
    'Y-12345..',
  ],
  ...['[2022-11-06,2022-11-08]', '2022-11-06/..', '2022-11-07T09:11+01:00'],
]

/** As it is usually written, with gaps, with a letter escaped, and as another key. */
function keySpelt(key: string): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 12, arbitrary: fc.constant(`"${key}":`) },
    fc.constantFrom(`"${key}" :`, `"${key}": `, `"${key}"\t:`, ` "${key}":`),
    fc.constant(`"${key.replace('D', '\\u0044')}":`),
  )
}

function dated(key: string): fc.Arbitrary<string> {
  const date = fc.oneof(fc.constantFrom(...DAYS), fc.constantFrom(...DATES))
  return fc.tuple(keySpelt(key), date).map(([spelt, date]) => `${spelt}"${date}"`)
}

function sometimes(part: fc.Arbitrary<string>): fc.Arbitrary<string | null> {
  return fc.option(part, { freq: 3 })
}

/** Any keys may stand in the labels that a coder found. */
const nested = fc.oneof(dated('saidDate'), dated('happenedDate')).map((member) => `{${member}}`)
const coding = fc
  .oneof(
    nested,
    nested.map((one) => `{"a":[${one}]}`),
  )
  .map((original) => `"coding":{"original":${original}}`)
const words = fc
  .constantFrom(...Array<string>(9).fill('plain'), 'saidDate', 'happenedDate', '"saidDate":"2021-01-31"')
  .map((gist) => `"gist":${JSON.stringify(gist)}`)

const lines = fc
  .tuple(
    fc.constant('"schemaVersion":1'),
    fc.constant('"id":"s1"'),
    fc.constantFrom('"act":"state"', '"act":"deny"'),
    words,
    fc.constantFrom('"source":"mod"', '"named":"person"'),
    sometimes(dated('saidDate')),
    sometimes(dated('happenedDate')),
    sometimes(dated('publishedDate')),
    sometimes(coding),
    sometimes(
      fc.constantFrom(
        '"cue":"saidDate"',
        '"quote":{"exactness":"direct","original":{"text":"x","inLanguage":"hy"}}',
      ),
    ),
  )
  .map((members) => members.filter((member) => member !== null))
  .chain((members) =>
    fc.oneof(
      { weight: 2, arbitrary: fc.constant(members) },
      fc.shuffledSubarray(members, { minLength: members.length }),
    ),
  )
  .map((members) => `{${members.join(',')}}`)

const term = fc
  .tuple(fc.constantFrom('said', 'happened', 'published'), fc.constantFrom(...RANGES))
  .map(([field, range]) => `${field}:${range}`)
const terms = fc
  .tuple(
    fc.array(term, { minLength: 1, maxLength: 3 }),
    fc.subarray(['act:deny', '-act:deny', '-said:2022-11-06', 'known-by:2022-11-07', 'is:uncertain']),
  )
  .map((parts) => parts.flat())

describe('what is ruled out', () => {
  test('has nothing to do with the question', () => {
    let ruledOut = 0
    fc.assert(
      fc.property(terms, fc.array(lines, { maxLength: 8 }), (typed, all) => {
        const { question, days } = asking(...typed)
        const out = all.filter((line) => isRuledOut(days, line))
        ruledOut += out.length
        const wrong = out.filter((line) => {
          const record = read(line)
          return record !== undefined && counts(question, readRecord(record))
        })
        expect(wrong).toEqual([])
      }),
      { numRuns: 1000 },
    )
    expect(ruledOut).toBeGreaterThan(100)
  })

  test.each([
    ['said:2022-11-06', '{"saidDate":"2022-11-05"}'],
    ['said:2022-11-06', '{"a":1,"saidDate":"2022-11-07","b":2}'],
    ['said:2022-11', '{"saidDate":"2021-01-31"}'],
    ['said:2022-11-06..', '{"saidDate":"2022-11-05"}'],
    ['said:..2022-11-06', '{"saidDate":"2022-11-07"}'],
    ['said:Y12345', '{"saidDate":"9999-12-31"}'],
    ['said:..-0044', '{"saidDate":"0000-01-01"}'],
    ['happened:2022-11-06', '{"happenedDate":"2022-11-05"}'],
    ['said:2022-11-06', '{"saidDate":"2022-11-05","x":{"saidDate":"2022-11-07"}}'],
  ])('%s rules out %s', (typed, line) => {
    expect(isRuledOut(asking(typed).days, line)).toBe(true)
  })
})

describe('what is not ruled out', () => {
  test.each([
    ['a day that is asked for', '{"saidDate":"2022-11-06"}'],
    ['no day', '{"happenedDate":"2022-11-05"}'],
    ['more than a day', '{"saidDate":"2022-11"}'],
    ['about a day', '{"saidDate":"2022-11-05~"}'],
    ['a clock time', '{"saidDate":"2022-11-05T23:59Z"}'],
    ['a gap before the colon', '{"saidDate" :"2022-11-05"}'],
    ['a gap behind the colon', '{"saidDate": "2022-11-05"}'],
    ['a key that is escaped', '{"said\\u0044ate":"2022-11-06","x":{"saidDate":"2022-11-05"}}'],
    ['anything that is escaped', '{"saidDate":"2022-11-05","gist":"a \\"b\\""}'],
    ['one day of two', '{"saidDate":"2022-11-05","x":{"saidDate":"2022-11-06"}}'],
    ['the key twice, first a day that is asked for', '{"saidDate":"2022-11-06","saidDate":"2022-11-05"}'],
    ['the key only where a label may stand', '{"coding":{"original":{"saidDate":"2022-11-05"}}}'],
    ['a label before the day', '{"coding":{"original":{"saidDate":"2022-11-05"}},"saidDate":"2022-11-05"}'],
    ['the key as a value', '{"saidDate":"2022-11-05","cue":"saidDate"}'],
    ['a line that is cut off', '{"saidDate":"2022-11-05'],
  ])('%s', (_, line) => {
    expect(isRuledOut(asking('said:2022-11-06').days, line)).toBe(false)
  })

  test.each([
    ['a question for no day', 'act:deny'],
    ['a question for days that are not said', '-said:2022-11-06'],
    ['a question for a day or another', 'said:2021,2022-11-06'],
    ['a question for days of publishing', 'published:2022-11-06'],
    ['a question without bounds', 'said:../..'],
  ])('anything by %s', (_, typed) => {
    expect(isRuledOut(asking(typed).days, '{"saidDate":"1999-01-01","happenedDate":"1999-01-01"}')).toBe(
      false,
    )
  })
})
