/** Random texts and pages, hostile characters among them, for the laws that hold for all of them. */
import fc from 'fast-check'
import type { Band, Block, Entry, Page } from '../../../src/page/page.js'
import type { Emphasis, Text } from '../../../src/page/text.js'

/** Controls, escapes, bidi, invisible characters, marks, emoji, wide and right-to-left letters, lone surrogates. */
const HOSTILE = [
  ...['\u0000', '\u001b[31m', '\u001b]52;c;YQ==\u0007', '\r', '\n', '\t', '\u007f', '\u0085', '\u009b2J'],
  ...['\u202e', '\u2066', '\u200f', '\u2028', '\u200b', '\ufeff', '\u00ad', '\u{e0041}', '\ud83d', '\udc00'],
  ...[
    'e\u0301',
    'سلام',
    'می\u200cخواهم',
    'שָׁלוֹם',
    'क्षि',
    '中文字',
    'ไทย',
    'Հայ',
    '👩\u200d👩\u200d👧',
    '🇦🇲',
    '☎️',
  ],
  ...[
    '<b>',
    '&amp;',
    '|',
    '*a*',
    '`',
    '[x](javascript:1)',
    'https://a.example/b?c=d&e=f|g',
    '=1+1',
    '“words”',
    '·',
  ],
]

export const words: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.string({ unit: fc.constantFrom(...'abcdefg 12,.'), maxLength: 12 }) },
      { weight: 2, arbitrary: fc.constantFrom(...HOSTILE, ' ', '  ') },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

const emphasis = fc.constantFrom<Emphasis>('plain', 'strong', 'faint', 'quoted')

export const text: fc.Arbitrary<Text> = fc.array(fc.record({ text: words, emphasis }), { maxLength: 3 })

const texts = fc.array(text, { maxLength: 3 })

export function entries(columns: number): fc.Arbitrary<Entry[]> {
  const place = fc
    .tuple(fc.nat(columns - 1), fc.nat(columns - 1))
    .map(([a, b]) => ({ first: Math.min(a, b), last: Math.max(a, b) }))
  const content = fc.record({
    parties: words,
    speaker: words,
    manner: words,
    actPhrase: text,
    words: texts,
    reference: text,
  })
  return fc.array(
    fc.tuple(place, content).map(([where, what]) => ({ ...where, ...what })),
    { maxLength: 6 },
  )
}

export function bands(columns: number): fc.Arbitrary<Band[]> {
  return fc.array(fc.record({ label: texts, entries: entries(columns) }), { maxLength: 3 })
}

const column = fc.record({ heading: words, subheading: words })

const sides: fc.Arbitrary<Block> = fc.integer({ min: 1, max: 4 }).chain((count) =>
  fc.record({
    kind: fc.constant('sides' as const),
    labelHeading: words,
    columns: fc.array(column, { minLength: count, maxLength: count }),
    bands: bands(count),
  }),
)

const table: fc.Arbitrary<Block> = fc.integer({ min: 1, max: 5 }).chain((count) =>
  fc.record({
    kind: fc.constant('table' as const),
    walls: fc.boolean(),
    columns: fc.array(
      fc.record({
        heading: words,
        align: fc.constantFrom('left' as const, 'right' as const),
        wide: fc.boolean(),
      }),
      {
        minLength: count,
        maxLength: count,
      },
    ),
    rows: fc.array(
      fc.record({ cells: fc.array(texts, { minLength: count, maxLength: count }), apart: fc.boolean() }),
      { maxLength: 4 },
    ),
  }),
)

const prose: fc.Arbitrary<Block> = fc.record({
  kind: fc.constant('prose' as const),
  heading: text,
  paragraphs: texts,
})

const fields: fc.Arbitrary<Block> = fc.record({
  kind: fc.constant('fields' as const),
  rows: fc.array(fc.record({ name: words, paragraphs: texts }), { maxLength: 4 }),
})

const blocks = fc.array(fc.oneof(sides, table, prose, fields), { maxLength: 3 })

export const page: fc.Arbitrary<Page> = fc
  .record({
    title: fc.record({ name: words, question: words, dataset: words }),
    summary: blocks,
    isStream: fc.boolean(),
    guide: texts,
    blocks,
    footer: text,
  })
  .map(({ summary, footer, ...rest }) => ({ ...rest, summary: () => summary, footer: () => footer }))

/** Bytes that a terminal acts on, and characters that reorder what is read. */
export const CONTROL: RegExp =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u
