import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decode } from '../../../src/dataset/decode.js'
import { errorOf, problemsOf } from '../../support/problems.js'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('decode', () => {
  test('gives back any text that is UTF-8, with or without a byte order mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        // A leading NUL would be taken for UTF-16; JSON cannot begin with one.
        fc.pre(!text.slice(0, 4).includes('\0') && !text.startsWith('\uFEFF'))
        expect(decode(utf8(text), 'a.json')).toBe(text)
        expect(decode(utf8(`\uFEFF${text}`), 'a.json')).toBe(text)
      }),
    )
  })

  test('names the first byte that is not UTF-8 by its offset, line and column', async () => {
    const bytes = Uint8Array.from([...utf8('{\n "é�": "'), 0xff, ...utf8('" }\n')])
    const { kind, problems } = await errorOf(() => decode(bytes, 'a.json'))
    expect(kind).toBe('data')
    expect(problems[0]?.message).toBe('byte 13 (0xFF) is not UTF-8')
    expect(problems[0]?.where).toMatchObject({ file: 'a.json', line: 2, column: 9 })
  })

  test('counts the byte order mark as bytes, not as a column', async () => {
    const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 0x7b, 0xc3, 0x28])
    expect(await problemsOf(() => decode(bytes, 'a'))).toEqual(['1:2 byte 4 (0xC3) is not UTF-8'])
  })

  test('counts from the start of the file where it is given a piece of it', async () => {
    const bytes = Uint8Array.from([0x22, 0x80])
    expect(await problemsOf(() => decode(bytes, 'a', { byte: 100, line: 7 }))).toEqual([
      '7:2 byte 101 (0x80) is not UTF-8',
    ])
  })

  test.each([
    ['little-endian with a mark', [0xff, 0xfe, 0x7b, 0]],
    ['big-endian with a mark', [0xfe, 0xff, 0, 0x7b]],
    ['little-endian without one', [0x7b, 0, 0x22, 0, 0x61, 0]],
    ['big-endian without one', [0, 0x7b, 0, 0x22]],
  ])('says that a file is UTF-16: %s', async (_what, bytes) => {
    const { problems } = await errorOf(() => decode(Uint8Array.from(bytes), 'a.json'))
    expect(problems[0]?.message).toBe('the file is in UTF-16; it must be in UTF-8')
    expect(problems[0]?.hint).toContain('iconv')
  })

  test('points to NDJSON where one string cannot hold the text', async () => {
    const { problems } = await errorOf(() => decode(utf8('{"a": 1}'), 'a.json', undefined, 7))
    expect(problems[0]?.message).toContain('at most 512 MiB')
    expect(problems[0]?.hint).toContain('NDJSON')
  })
})
