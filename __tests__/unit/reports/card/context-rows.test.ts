import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Selector } from '../../../../src/text/anchor.js'
import { bare } from '../../../../src/page/text.js'
import { contextRows } from '../../../../src/reports/card/context-rows.js'
import { makeDataset } from '../../../support/dataset.js'

const HASH = 'a'.repeat(64)

interface Asked {
  readonly content?: string
  readonly sha256?: string
  readonly selector: readonly Selector[]
}

/** The lines of the row, with the document's text at hand where `content` is given. */
function lines({ content, sha256 = HASH, selector }: Asked): string[] {
  const dataset = makeDataset({
    documents: [{ id: 'page', hashes: { 'SHA-256': HASH } }],
    statements: [{ anchors: [{ role: 'content', document: 'page', selector }] }],
  })
  const [statement] = dataset.statements
  if (statement === undefined) throw new Error('no statement')
  const texts = content === undefined ? [] : [{ file: 'texts/page.txt', sha256, content }]
  return contextRows(dataset, statement, texts).flatMap(({ paragraphs }) => paragraphs.map(bare))
}

const at = (start: number, end: number): Selector => ({ type: 'TextPositionSelector', start, end })
const exact = (words: string, prefix = '', suffix = ''): Selector => ({
  type: 'TextQuoteSelector',
  exact: words,
  prefix,
  suffix,
})

describe('with the text at hand', () => {
  test.each([
    ['Armenian', 'Նա ասաց՝ '],
    ['an emoji', '🕊👍🏽 '],
    ['letters outside the basic plane', '𝒜𝒷𠮷 '],
    ['lines of all of them', 'Նա\n🕊\r\n𝒜 '],
  ])('%s before the words: line and code points are right', (_, before) => {
    const content = `${before}so it is, he said.`
    const start = [...before].length
    const [shown, where] = lines({ content, selector: [exact('so it is'), at(start, start + 8)] })
    const line = before.split('\n').length
    expect(shown).toBe(`${before.split(/\r?\n/).at(-1) ?? ''}»so it is«, he said.`)
    expect(where).toBe(`page, line ${String(line)}, code points ${String(start)} to ${String(start + 8)}`)
  })

  test('what is cut off a long line has a mark, what ends with its line has none', () => {
    const content = `first\n${'a'.repeat(100)}so${'b'.repeat(100)}\nlast`
    const [shown] = lines({ content, selector: [at(106, 108)] })
    expect(shown).toBe(`…${'a'.repeat(80)}»so«${'b'.repeat(80)}…`)
    expect(lines({ content: 'one\nit is so.\ntwo', selector: [at(10, 12)] })[0]).toBe('it is »so«.')
  })

  test('words over several lines are shown on one', () => {
    expect(lines({ content: 'it is\r\nso, he said', selector: [at(3, 9)] })[0]).toBe('it »is so«, he said')
  })

  test('at the very start and the very end', () => {
    expect(lines({ content: 'so', selector: [at(0, 2)] })[0]).toBe('»so«')
    expect(lines({ content: '\nso', selector: [at(0, 3)] })[0]).toBe('» so«')
  })

  test('another SHA-256 is said', () => {
    const selector = [exact('so'), at(6, 8)]
    const [, where] = lines({ content: 'it is so', sha256: 'b'.repeat(64), selector })
    expect(where).toBe('page, line 1, code points 6 to 8; the text at hand has another SHA-256')
  })

  test('words that moved are found by what stands around them', () => {
    const content = 'so, so. New: it is so!'
    const selector = [exact('so', 'is ', '!'), at(6, 8)]
    expect(lines({ content, sha256: 'b'.repeat(64), selector })).toEqual([
      'so, so. New: it is »so«!',
      'page, line 1, code points 19 to 21; the text at hand has another SHA-256',
    ])
  })

  test('other words are never shown in their place', () => {
    const range: Selector = {
      type: 'RangeSelector',
      startSelector: { type: 'TextQuoteSelector', exact: 'it' },
      endSelector: { type: 'TextQuoteSelector', exact: 'so' },
    }
    const other = { content: 'all is well', sha256: 'b'.repeat(64) }
    const absent = ['page: the words do not stand in it; the text at hand has another SHA-256']
    expect(lines({ ...other, selector: [exact('so'), at(0, 2)] })).toEqual(absent)
    expect(lines({ ...other, selector: [range, at(0, 8)] })).toEqual(absent)
    expect(lines({ content: 'it is so.', selector: [range, at(0, 8)] })[0]).toBe('»it is so«.')
  })

  test('for any text and any place in it, the marks stand round the words of that place', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
      .filter((one) => !/[\r\n»«]/.test(one))
    fc.assert(
      fc.property(text, fc.nat(59), fc.nat(59), (content, a, b) => {
        const points = [...content]
        const start = Math.min(a, b) % points.length
        const end = Math.min(points.length, start + 1 + (Math.max(a, b) % points.length))
        const words = points.slice(start, end).join('')
        const [shown = ''] = lines({ content, selector: [exact(words), at(start, end)] })
        expect(shown).toBe(`${points.slice(0, start).join('')}»${words}«${points.slice(end).join('')}`)
      }),
    )
  })
})

describe('without the text', () => {
  test('the words stand between what their anchor keeps', () => {
    expect(lines({ selector: [exact('so', 'it is ', ', he said'), at(6, 8)] })).toEqual([
      '…it is so, he said…',
    ])
  })

  test('a passage of which only the ends are kept has no context', () => {
    expect(lines({ selector: [at(6, 8)] })).toEqual([])
  })
})
