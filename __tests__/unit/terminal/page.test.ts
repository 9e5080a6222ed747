import { describe, expect, test } from '@jest/globals'
import type { Band, Block, Page, Title } from '../../../src/page/page.js'
import { faint, plain, strong } from '../../../src/page/text.js'
import { makeStyle } from '../../../src/terminal/color.js'
import { makePage, type PageSketch } from '../../support/page.js'
import { drawn } from './drawn.js'

const NOTE: Block = { kind: 'prose', paragraphs: [plain('note')] }
const CARD: Block = {
  kind: 'fields',
  heading: strong('Card'),
  rows: [
    { name: 'who', paragraphs: [plain('Antony Blinken')] },
    { name: 'in words', paragraphs: [plain('some words that are long'), plain('more')] },
  ],
}
const SIDES: Block = {
  kind: 'sides',
  labelHeading: 'day',
  columns: [{ heading: 'A' }],
  bands: [{ label: [plain('1')], entries: [] }],
}

function page(...blocks: Block[]): Page {
  const footer = [...plain('footer '), ...strong('end')]
  return makePage({ title: { name: 'title' }, blocks, footer: () => footer })
}

function prose(words: string): Block {
  return { kind: 'prose', paragraphs: [plain(words)] }
}

describe('a title', () => {
  const TITLE = { name: 'Who accuses whom', question: 'party:armenia said:2022-09', dataset: 'autumn-2022' }
  const titled = async (title: Partial<Title>, width: number): Promise<string[]> =>
    (await drawn(makePage({ title }), width)).split('\n').slice(0, -1)

  test('has the question behind the name, and the dataset at the right edge', async () => {
    const question = 'Who accuses whom: party:armenia said:2022-09'
    expect(await titled(TITLE, 80)).toEqual([`${question}${' '.repeat(25)}autumn-2022`])
    expect(await titled({ ...TITLE, question: '' }, 60)).toEqual([
      `Who accuses whom${' '.repeat(33)}autumn-2022`,
    ])
  })

  test('has the dataset on a line of its own where two spaces have no place between them', async () => {
    const question = 'Who accuses whom: party:armenia said:2022-09'
    expect(await titled(TITLE, 57)).toEqual([`${question}  autumn-2022`])
    expect(await titled(TITLE, 56)).toEqual([question, 'autumn-2022'])
  })

  test('wraps in a window that is too narrow for it', async () => {
    expect(await titled(TITLE, 20)).toEqual([
      'Who accuses whom:',
      'party:armenia',
      'said:2022-09',
      'autumn-2022',
    ])
    const narrowest = await titled(TITLE, 1)
    expect(narrowest.every((line) => line.length === 1)).toBe(true)
    expect(narrowest.join('')).toBe('Whoaccuseswhom:party:armeniasaid:2022-09autumn-2022')
  })

  test('has no space behind it where no dataset was asked, and no line where there is none', async () => {
    const style = makeStyle(true)
    expect(await drawn(makePage({ title: { name: 'name' } }), 80, { style })).toBe(
      '\u001b[1mname\u001b[22m\n',
    )
    expect(await drawn(makePage({ blocks: [NOTE] }), 80)).toBe('note\n')
  })
})

describe('the answer in short', () => {
  const answer = {
    title: { name: 'title' },
    summary: () => [prose('summary')],
    guide: [plain('guide')],
    blocks: [SIDES],
    footer: () => plain('footer'),
  }
  const lines = async (sketch: PageSketch): Promise<string[]> =>
    (await drawn(makePage(sketch), 12)).split('\n')

  test('stands right under the title, what helps to read the blocks right under it', async () => {
    expect((await lines(answer)).slice(0, 5)).toEqual(['title', 'summary', 'guide', '', '1 ──────────'])
  })

  test('of a small table has a blank line around it', async () => {
    const rows = [{ cells: [[plain('1')]] }]
    const table: Block = { kind: 'table', columns: [{ heading: 'x' }], rows }
    expect((await lines({ ...answer, summary: () => [prose('summary'), table] })).slice(0, 9)).toEqual([
      ...['title', 'summary', '', 'x', '─'.repeat(12), '1', '', 'guide', ''],
    ])
  })

  test('of a stream is read after the blocks, and stands under them right above the footer', async () => {
    let seen = 0
    async function* bands(): AsyncGenerator<Band> {
      for (; seen < 3; seen += 1) yield await Promise.resolve({ label: [plain(String(seen))], entries: [] })
    }
    const blocks: Block[] = [{ ...SIDES, bands: bands() }]
    const summary = (): Block[] => [prose(`${String(seen)} bands`)]
    const printed = await drawn(makePage({ ...answer, isStream: true, blocks, summary }), 80)
    expect(printed).toMatch(/^title\nguide\n\nday/)
    expect(printed).toMatch(/─\n3 bands\nfooter\n$/)
  })

  test('of which nothing is known leaves no line', async () => {
    expect(await lines({ ...answer, summary: () => [], guide: [], blocks: [NOTE] })).toEqual([
      ...['title', '', 'note', '', 'footer', ''],
    ])
  })
})

describe('a page', () => {
  test('has a blank line between title, blocks and footer', async () => {
    expect(await drawn(page(NOTE, NOTE), 80)).toBe('title\n\nnote\n\nnote\n\nfooter end\n')
  })

  test('needs none under a line across, but a block of its own has one', async () => {
    expect(await drawn(page(SIDES, NOTE), 80)).toMatch(/─\nnote\n\nfooter end/)
    expect(await drawn(page(SIDES, CARD), 80)).toMatch(/─\n\nCard/)
    expect(await drawn(page(SIDES), 80)).toMatch(/─\nfooter/)
  })

  test('reads its footer after the blocks were drawn', async () => {
    let count = 0
    async function* rows(): AsyncGenerator<{ cells: [] }> {
      for (; count < 3; count += 1) yield await Promise.resolve({ cells: [] })
    }
    const counting = makePage({
      blocks: [{ kind: 'table', columns: [{ heading: 'x' }], rows: rows() }],
      footer: () => plain(`${String(count)} rows`),
    })
    expect(await drawn(counting, 80)).toMatch(/3 rows\n$/)
  })

  test('has its footer, its lines and its dots dim, what is strong there excepted', async () => {
    const output = await drawn(page(SIDES), 80, { style: makeStyle(true) })
    expect(output).toContain('\u001b[2mfooter \u001b[22m')
    expect(output).toContain('\u001b[1mend\u001b[22m')
    expect(output).toContain('\u001b[2m│\u001b[22m \u001b[2m·\u001b[22m')
    expect(output).toMatch(/\n\u001b\[2m─+┴─+\u001b\[22m\n/)
  })

  test('has cards with names beside their values, or above them where there is little room', async () => {
    const lines = ['Card', 'who       Antony Blinken', 'in words  some words that are long', '          more']
    expect(await drawn(page(CARD), 44)).toContain(lines.join('\n'))
    expect(await drawn(page(CARD), 20)).toContain(
      ['who', '  Antony Blinken', 'in words', '  some words that', '  are long', '  more'].join('\n'),
    )
  })

  test('is drawn at widths 1 and 2 too', async () => {
    for (const width of [1, 2, 3]) {
      const output = await drawn({ ...page(CARD, SIDES, NOTE), footer: () => faint('x') }, width)
      expect(output.replaceAll(/\s/g, '')).toContain('Antony')
    }
  })
})
