import { parse } from 'csv-parse/sync'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { words } from '../terminal/arbitrary.js'
import { streamed, written } from './drawing.js'

describe('csv', () => {
  test('has a header, CRLF, and JSON in the cells of lists and objects', async () => {
    const items = [
      { id: 's01', n: 2, yes: true, none: null, list: ['a', 'b'] },
      { id: 's02', said: 'a "b", c\nd', more: { x: 1 } },
    ]
    expect(await written('csv', { items })).toBe(
      [
        'id,n,yes,none,list,said,more',
        's01,2,true,,"[""a"",""b""]",,',
        's02,,,,,"a ""b"", c\nd","{""x"":1}"',
        '',
      ].join('\r\n'),
    )
  })

  test('is parted by tabs as tsv', async () => {
    expect(await written('tsv', { items: [{ a: 'x,y', b: 'p\tq' }] })).toBe('a\tb\r\nx,y\t"p\tq"\r\n')
  })

  test('keeps a spreadsheet from taking words for formulas, numbers excepted', async () => {
    const items = [{ a: '=1+1', b: '+1', c: '-x', d: '@x', e: -5, f: '\tx' }]
    expect(await written('csv', { items })).toBe(`a,b,c,d,e,f\r\n'=1+1,'+1,'-x,'@x,-5,"'\tx"\r\n`)
    expect(await written('csv', { items }, { raw: true })).toBe('a,b,c,d,e,f\r\n=1+1,+1,-x,@x,-5,"\tx"\r\n')
  })

  test('keeps every character of a text, and acts on nothing where it goes to a terminal', async () => {
    const items = [
      { a: '\u001b]0;owned\u0007', b: '\u0000\u202egnirts', c: 'one\r\ntwo', d: '=cmd|x', n: -1 },
    ]
    expect(await written('csv', { items })).toBe(
      `a,b,c,d,n\r\n\u001b]0;owned\u0007,\u0000\u202egnirts,"one\r\ntwo",'=cmd|x,-1\r\n`,
    )
    expect(await written('csv', { items }, { isTerminal: true })).toBe(
      `a,b,c,d,n\r\n␛]0;owned␇,␀⟨U+202E⟩gnirts,one␍␊two,'=cmd|x,-1\r\n`,
    )
  })

  test('has the fields asked for, also those that no item has', async () => {
    expect(await written('csv', { items: [{ id: 's01', act: 'deny' }] }, { fields: ['act', 'said'] })).toBe(
      'act,said\r\ndeny,\r\n',
    )
  })

  test('has no line for no items', async () => {
    expect(await written('csv', {})).toBe('')
  })

  test('of a stream stops at a field that comes too late for a column, and names it', async () => {
    const items = Array.from({ length: 1001 }, (_, index) =>
      index === 1000 ? { id: 's', late: 1 } : { id: 's' },
    )
    await expect(written('csv', { items: streamed(items) })).rejects.toThrow('“late”')
    expect(await written('csv', { items })).toMatch(/^id,late\r\n/)
  })

  test('reads back as what was written', async () => {
    // A lone surrogate has no UTF-8.
    const cell = words.map((text) => text.replaceAll(/\p{Cs}/gu, ''))
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ a: cell, b: cell }), { minLength: 1 }), async (items) => {
        const text = await written('csv', { items }, { raw: true })
        expect(parse(text, { columns: true })).toEqual(items)
      }),
    )
  })
})
