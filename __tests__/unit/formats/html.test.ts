import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { page as anyPage } from '../terminal/arbitrary.js'
import { COMPARE, OVERVIEW, POINTS } from '../terminal/screens.js'
import { textHtml } from '../../../src/formats/html-text.js'
import { plain } from '../../../src/page/text.js'
import { written } from './drawing.js'

const VOID = new Set(['meta', 'br', '!doctype'])

/** The tags of a page, as they open and close; throws where they do not nest. */
function checkedTags(html: string): string[] {
  const open: string[] = []
  const seen: string[] = []
  for (const [, closing = '', name = ''] of html.matchAll(/<(\/?)([a-z!][a-z0-9]*)[^<>]*>/g)) {
    if (VOID.has(name)) continue
    if (closing === '') {
      open.push(name)
      seen.push(name)
    } else if (open.pop() !== name) throw new Error(`</${name}> closes another`)
  }
  if (open.length > 0) throw new Error(`${open.join()} stay open`)
  if (/[<>]/.test(html.replaceAll(/<\/?[a-z!][^<>]*>/g, ''))) throw new Error('a bare < or >')
  return seen
}

/** Columns of each row, those that cells from above reach into counted too. */
function rowWidths(html: string): number[] {
  const below: number[] = []
  return [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) => {
    let width = below.shift() ?? 0
    for (const [, attributes = ''] of row.matchAll(/<t[hd]([^>]*)>/g)) {
      const span = Number(/colspan="(\d+)"/.exec(attributes)?.[1] ?? 1)
      const rows = Number(/rowspan="(\d+)"/.exec(attributes)?.[1] ?? 1)
      for (let next = 0; next < rows - 1; next += 1) below[next] = (below[next] ?? 0) + span
      width += span
    }
    return width
  })
}

describe('html', () => {
  test('is well formed, with as many columns in every row, whatever the page', async () => {
    await fc.assert(
      fc.asyncProperty(anyPage, async (page) => {
        const html = await written('html', { page: () => page })
        const tags = checkedTags(html)
        expect(tags).not.toContain('script')
        for (const [table = ''] of html.matchAll(/<table.*?<\/table>/gs)) {
          expect(new Set(rowWidths(table)).size).toBe(1)
        }
      }),
      { numRuns: 200 },
    )
  })

  test('has cells that span columns where the wall falls, and rows beside a longer stack', async () => {
    const html = await written('html', { page: () => COMPARE })
    expect(html).toMatch(
      /<td colspan="3"><div class="entry"><span class="party">[^<]+<\/span> <p>Nikol Pashinyan/,
    )
    expect(html).toContain(
      '<th scope="rowgroup" rowspan="3"><p>2022-11-07</p>\n<p>Monday</p></th><td colspan="2">',
    )
    expect(html).toMatch(
      /<td rowspan="3"><div class="entry"><span class="party">[^<]+<\/span> <p>Antony Blinken <b>ASSESSES<\/b><\/p>/,
    )
    expect(html).toContain('<span class="quoted">“civilian mission”</span>')
  })

  test('names the party in each entry, for windows too narrow for columns, and once only', async () => {
    const html = await written('html', { page: () => COMPARE })
    expect(html).toMatch(/@media screen and \(max-width: 44rem\)[^@]*\.party \{ display: inline/)
    expect(html).toContain('<div class="entry"><p><b>Russia</b>')
    expect(html).not.toMatch(/class="party">Russia/)
  })

  test('lets a day of many entries go on to the next sheet, but no entry', async () => {
    const html = await written('html', { page: () => COMPARE })
    expect(html).toContain('.facts tr, .entry, dd { break-inside: avoid; }')
  })

  test('says its language, its title and its captions, and holds all it needs', async () => {
    for (const page of [COMPARE, OVERVIEW, POINTS]) {
      const html = await written('html', { page: () => page })
      expect(html).toMatch(/^<!doctype html>\n<html lang="en">/)
      expect(html).toMatch(/<title>[^<]+<\/title>/)
      expect(html).toMatch(/<caption>[^<]+<\/caption>/)
      expect(html).not.toMatch(/<(?:script|link|img|iframe)|url\(|@import/)
    }
  })

  test('has greys only', async () => {
    const html = await written('html', { page: () => COMPARE })
    for (const [, color = ''] of html.matchAll(/#([0-9a-f]{3,6})\b/g)) {
      const [red, green, blue] =
        color.length === 3 ? color.split('') : [color.slice(0, 2), color.slice(2, 4), color.slice(4)]
      expect([green, blue]).toEqual([red, red])
    }
  })

  test('links web addresses and nothing else', () => {
    expect(textHtml(plain('at https://a.example/?b=c&d="e".'))).toBe(
      'at <a href="https://a.example/?b=c&amp;d=">https://a.example/?b=c&amp;d=</a>&quot;e&quot;.',
    )
    expect(textHtml(plain('<a href=javascript:1>'))).toBe('&lt;a href=javascript:1&gt;')
  })
})
