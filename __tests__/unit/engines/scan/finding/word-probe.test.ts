/** Finding bytes, against Buffer.indexOf; and finding folded words, against folding all of the text. */
import { beforeEach, describe, expect, test } from '@jest/globals'
import fc, { type Arbitrary } from 'fast-check'
import { LANES } from '../../../../../src/engines/kernel/assembly/layout.js'
import { Kernel } from '../../../../../src/engines/kernel/kernel.js'
import { Needled, WordProbe } from '../../../../../src/engines/scan/finding/probes.js'
import { frequencyIn } from '../../../../../src/engines/scan/finding/needles.js'
import { fold } from '../../../../../src/text/fold.js'
import { held } from '../../held.js'

/** With it a piece of memory ends at the end of a page, and the second one with all of the memory. */
const SIZE = 2 ** 16 - LANES
let kernel: Kernel
// What is put into the tables of a kernel stays there: each holds some thousands of probes.
beforeEach(() => {
  kernel = new Kernel(SIZE)
})

/** Bytes so few that the needle is often met, or almost. */
const few = fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'é', '"', '\n'), maxLength: 80 })

/** Signs that fold in every way: to one letter, to several, to none, to a space, only with their neighbours. */
const SIGNS = [
  ...'abcdefghizABIZ0129',
  ...[' ', '  ', '\n', '\t', '.', '-', '_', '/', '\\', '"', '{', ':', ',', '=', '<', '\u007f', '\u0010'],
  ...["'", '`', '’', '‘', 'ʼ', '´', '\u00a0', '\u200b', '\u00ad', '\u2028', '\ufeff', '“', '…', '—', '±'],
  ...[
    'é',
    'É',
    'ç',
    'Ş',
    'İ',
    'ı',
    'ğ',
    'ß',
    'ẞ',
    'ø',
    'æ',
    'ŋ',
    'ﬁ',
    '½',
    'Ⅳ',
    '№',
    '™',
    '²',
    '𝐀',
    'Ａ',
    '１',
  ],
  ...['\u0301', '\u0327', '\u0338', '\u0308', '\u20dd', '\u0345', '\u05b8', '\u064e', '\u093f'],
  ...[
    'П',
    'а',
    'ш',
    'ь',
    'й',
    'Щ',
    'Փ',
    'ա',
    'և',
    'α',
    'ς',
    'ש',
    'ع',
    '٣',
    'न',
    'ก',
    '中',
    '国',
    'が',
    '각',
    '😀',
  ],
]
const anySigns = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
)
const word = fc.string({ unit: fc.constantFrom(...'abcdefghiz0129'), minLength: 1, maxLength: 20 })

/** A part of one of the words that a text folds to; any word where it folds to none. */
function wordOf(text: string): Arbitrary<string> {
  const words = fold(text).split(' ').filter(Boolean)
  if (words.length === 0) return word
  return fc
    .tuple(fc.constantFrom(...words), fc.nat(), fc.nat())
    .map(([one, from, length]) => one.slice(from % one.length).slice(0, 1 + (length % 12)))
}

const textWithWord = anySigns.chain((text) => fc.tuple(fc.constant(text), wordOf(text)))

/** As it stands in a record; a line with `\u` gets a look in any case. */
function spelt(text: string): string {
  return JSON.stringify({ gist: text })
}

/** How often each byte is met decides which letters are looked for. */
const sample = fc
  .string({ unit: fc.constantFrom(...'abizABIZ01 "\n'), maxLength: 20 })
  .map((text) => frequencyIn(Buffer.from(text)))

describe('bytes are found where Buffer.indexOf finds them', () => {
  const needle = fc.oneof(
    few.filter((text) => text !== ''),
    fc.string({ minLength: 1, maxLength: 40 }),
  )

  test('whatever stands around them', () => {
    fc.assert(
      fc.property(few, needle, few, few, sample, (text, sought, before, behind, frequency) => {
        const { bytes, from, to } = held(kernel, text, before, behind + sought)
        const found = new Needled(kernel, sought, frequency).find(from, to)
        const place = bytes.indexOf(sought)
        expect(found).toBe(place === -1 ? to : from + place)
      }),
      { numRuns: 1000 },
    )
  })

  test('between any bounds, of which the first may lie behind the second', () => {
    fc.assert(
      fc.property(few, needle, fc.nat(100), fc.nat(100), (text, sought, one, other) => {
        const { bytes, from } = held(kernel, text + sought + text)
        const [start, end] = [one % (bytes.length + 1), other % (bytes.length + 1)]
        const found = new Needled(kernel, sought, frequencyIn(bytes)).find(from + start, from + end)
        const place = bytes.subarray(start, end).indexOf(sought)
        expect(found).toBe(place === -1 ? from + end : from + start + place)
      }),
      { numRuns: 1000 },
    )
  })

  test.each([1, 2, 15, 16, 17, 31, 32, 33])('a needle of %d bytes at every place of a block', (length) => {
    const sought = 'xyz'.repeat(20).slice(0, length)
    const needled = new Needled(kernel, sought, new Float64Array(256))
    for (let place = 0; place <= 40; place++) {
      const { from, to } = held(kernel, `${'-'.repeat(place)}${sought}`, '', sought)
      expect([needled.find(from, to), needled.find(from, to - 1)]).toEqual([from + place, to - 1])
    }
  })

  test('at the end of the memory', () => {
    const [, piece] = kernel.pieces
    const to = piece.byteOffset + piece.length - LANES
    const needled = new Needled(kernel, 'needle', new Float64Array(256))
    piece.fill('-')
    expect(needled.find(to - 50, to)).toBe(to)
    piece.write('needle', piece.length - LANES - 6)
    expect(needled.find(to - 50, to)).toBe(to - 6)
  })
})

describe('a word is found', () => {
  test('wherever a text folds to it', () => {
    fc.assert(
      fc.property(textWithWord, sample, ([text, sought], frequency) => {
        const line = spelt(text)
        if (line.includes('\\u') || !fold(text).includes(sought)) return
        const { from, to } = held(kernel, line)
        const probe = new WordProbe(kernel, sought, frequency)
        // Words in other spellings are remembered.
        for (const found of [probe.find(from, to), probe.find(from, to)]) {
          expect({ line, sought, isFound: found >= from && found < to }).toMatchObject({ isFound: true })
        }
      }),
      { numRuns: 3000 },
    )
  })

  test('in every line that has it, when they are looked through one after another', () => {
    const lines = fc
      .array(anySigns, { minLength: 1, maxLength: 8 })
      .chain((texts) =>
        fc.tuple(
          fc.constant(texts.map(spelt).filter((line) => !line.includes('\\u'))),
          fc.constantFrom(...texts).chain(wordOf),
        ),
      )
    fc.assert(
      fc.property(lines, sample, ([all, sought], frequency) => {
        const { bytes, from, to } = held(kernel, all.map((line) => `${line}\n`).join(''))
        const probe = new WordProbe(kernel, sought, frequency)
        const visited: string[] = []
        for (let at = probe.find(from, to); at < to;) {
          const start = at === from ? 0 : bytes.lastIndexOf('\n', at - from - 1) + 1
          const end = bytes.indexOf('\n', at - from)
          visited.push(bytes.toString('utf8', start, end))
          at = probe.find(from + end + 1, to)
        }
        const expected = all.filter((line) =>
          fold((JSON.parse(line) as { gist: string }).gist).includes(sought),
        )
        expect(visited).toEqual(expect.arrayContaining(expected))
        expect(visited.length).toBeLessThanOrEqual(all.length)
      }),
      { numRuns: 1000 },
    )
  })

  test.each([
    ['facade', 'une façade'],
    ['facade', 'LA FAÇADE'],
    ['facade', 'fac\u0327ade'],
    ['pashinyan', 'Пашинян'],
    ['shin', 'Փաշինյան'],
    ['dont', "I don't"],
    ['dont', 'I don’t'],
    ['dont', 'DON`T'],
    ['strasse', 'Große Straße'],
    ['iv', 'Ⅳ'],
    ['a', 'ª'],
    ['2', 'x²'],
    ['no', '№'],
    ['fire', 'ceaseﬁre'],
  ])('%s in %s', (sought, text) => {
    const { from, to } = held(kernel, spelt(text))
    expect(new WordProbe(kernel, sought, new Float64Array(256)).find(from, to)).toBeLessThan(to)
  })
})

describe('a word is not found', () => {
  test('in ASCII text that does not have its letters', () => {
    const ascii = fc.string({ unit: fc.constantFrom(...'abAB01 .-"'), maxLength: 60 })
    const sought = fc.string({ unit: fc.constantFrom(...'ab01'), minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(ascii, sought, sample, (text, word, frequency) => {
        const { bytes, from, to } = held(kernel, text, word, word)
        const place = bytes.toString('latin1').toLowerCase().indexOf(word)
        const found = new WordProbe(kernel, word, frequency).find(from, to)
        if (place === -1) expect(found).toBe(to)
        else expect([from + place <= found, found < from + place + word.length]).toEqual([true, true])
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    ['facade', 'une façon'],
    ['dont', "won't"],
    ['ab', 'a=\u0338 b é'],
    ['fire', 'feu ﬁ re'],
  ])('%s in %s', (sought, text) => {
    const { from, to } = held(kernel, spelt(text))
    const probe = new WordProbe(kernel, sought, new Float64Array(256))
    expect([probe.find(from, to), probe.find(from, to)]).toEqual([to, to])
  })

  test('where it stands only partly within the bounds', () => {
    for (const text of ['opposition', 'Opposition', 'öppösitiön', "oppo'sition"]) {
      const bytes = Buffer.from(text)
      for (let cut = 1; cut < bytes.length; cut++) {
        const { from } = held(kernel, text)
        for (const often of ['', 'oppo', 'sition']) {
          const probe = new WordProbe(kernel, 'opposition', frequencyIn(Buffer.from(often)))
          expect(probe.find(from, from + cut)).toBe(from + cut)
          expect(probe.find(from + cut, from + bytes.length)).toBe(from + bytes.length)
        }
      }
    }
  })
})

describe('nothing outside of the bounds counts', () => {
  test('whatever stands there', () => {
    fc.assert(
      fc.property(textWithWord, anySigns, anySigns, ([text, sought], before, behind) => {
        const bare = held(kernel, text)
        const place =
          new WordProbe(kernel, sought, new Float64Array(256)).find(bare.from, bare.to) - bare.from
        const amid = held(kernel, text, before + sought, sought + behind)
        const found = new WordProbe(kernel, sought, new Float64Array(256)).find(amid.from, amid.to)
        expect(found - amid.from).toBe(place)
      }),
      { numRuns: 2000 },
    )
  })

  test('one letter, at every place and right behind it', () => {
    const probe = new WordProbe(kernel, 'x', new Float64Array(256))
    for (let place = 0; place <= 40; place++) {
      const { from, to } = held(kernel, `${'-'.repeat(place)}X`, 'x', 'x')
      expect([probe.find(from, to), probe.find(from, to - 1)]).toEqual([to - 1, to - 1])
    }
  })

  test('of a word that is longer than all of the text', () => {
    const long = 'counteraccusation'.repeat(10)
    const probe = new WordProbe(kernel, long, new Float64Array(256))
    for (const text of ['', 'c', 'counter', long.slice(1), `${long.slice(1)}é`]) {
      const { from, to } = held(kernel, text, long, long)
      expect(probe.find(from, to)).toBe(to)
    }
  })

  test('at the end of the memory', () => {
    const [, piece] = kernel.pieces
    const to = piece.byteOffset + piece.length - LANES
    for (const [text, isThere] of [
      ['façad', false],
      ['facade', true],
      ['façade', true],
    ] as const) {
      piece.fill('-')
      piece.write(text, piece.length - LANES - Buffer.byteLength(text))
      const found = new WordProbe(kernel, 'facade', new Float64Array(256)).find(to - 50, to)
      expect(found < to).toBe(isThere)
    }
  })
})
