import { describe, expect, test } from '@jest/globals'
import type { Block, Page } from '../../../src/page/page.js'
import { faint, plain, strong } from '../../../src/page/text.js'
import { makeStyle } from '../../../src/terminal/color.js'
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
  return { title: [plain('title')], blocks, footer: () => [plain('footer'), [], strong('end')] }
}

describe('a page', () => {
  test('has a blank line between title, blocks and footer', async () => {
    expect(await drawn(page(NOTE, NOTE), 80)).toBe('title\n\nnote\n\nnote\n\nfooter\n\nend\n')
  })

  test('needs none under a line across, but a block of its own has one', async () => {
    expect(await drawn(page(SIDES, NOTE), 80)).toMatch(/─\nnote\n\nfooter/)
    expect(await drawn(page(SIDES, CARD), 80)).toMatch(/─\n\nCard/)
    expect(await drawn(page(SIDES), 80)).toMatch(/─\nfooter/)
  })

  test('reads its footer after the blocks were drawn', async () => {
    let count = 0
    async function* rows(): AsyncGenerator<{ cells: [] }> {
      for (; count < 3; count += 1) yield await Promise.resolve({ cells: [] })
    }
    const counting: Page = {
      title: [],
      blocks: [{ kind: 'table', columns: [{ heading: 'x' }], rows: rows() }],
      footer: () => [plain(`${String(count)} rows`)],
    }
    expect(await drawn(counting, 80)).toMatch(/3 rows\n$/)
  })

  test('has its footer, its lines and its dots dim, what is strong there excepted', async () => {
    const output = await drawn(page(SIDES), 80, { style: makeStyle(true) })
    expect(output).toContain('\u001b[2mfooter\u001b[22m')
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
      const output = await drawn({ ...page(CARD, SIDES, NOTE), footer: () => [faint('x')] }, width)
      expect(output.replaceAll(/\s/g, '')).toContain('Antony')
    }
  })
})
