import { describe, expect, test } from '@jest/globals'
import { shownPage } from '../../../src/formats/shown-page.js'
import type { Block, Page } from '../../../src/page/page.js'
import { linked, plain, type Text, type TextSpan } from '../../../src/page/text.js'
import { ASCII, LINES } from '../../../src/terminal/ascii.js'
import { entryLines } from '../../../src/terminal/entry.js'
import { wrap } from '../../../src/terminal/wrap.js'
import { makePage } from '../../support/page.js'
import { report } from './drawing.js'

/** A link in every place of a page that holds text; the words are hostile, so that each of them is changed. */
const LINK: Text = linked('statement', 's\u001b01', 'faint', '· s\u001b01')
const ENTRY = {
  ...{ first: 0, last: 0, parties: 'A\u001b', speaker: '', manner: '' },
  ...{ actPhrase: LINK, words: [LINK], reference: LINK },
}
const BLOCKS: readonly Block[] = [
  { kind: 'prose', heading: LINK, paragraphs: [LINK] },
  { kind: 'fields', rows: [{ name: 'n\u001b', paragraphs: [LINK] }] },
  { kind: 'table', columns: [{ heading: 'h\u001b' }], rows: [{ cells: [[LINK]] }] },
  {
    kind: 'sides',
    labelHeading: 'l\u001b',
    columns: [{ heading: 'c\u001b' }],
    bands: [{ label: [LINK], entries: [ENTRY] }],
  },
]
const PAGE = makePage({
  title: { name: 'n\u001b', question: 'q\u001b', dataset: 'd\u001b' },
  summary: () => BLOCKS,
  guide: [LINK],
  blocks: BLOCKS,
  footer: () => LINK,
})

async function textsOf(blocks: readonly Block[]): Promise<Text[]> {
  const texts: Text[] = []
  for (const block of blocks) {
    if (block.heading !== undefined) texts.push(block.heading)
    if (block.kind === 'prose') texts.push(...block.paragraphs)
    if (block.kind === 'fields') texts.push(...block.rows.flatMap(({ paragraphs }) => paragraphs))
    if (block.kind === 'table') for await (const { cells } of block.rows) texts.push(...cells.flat())
    if (block.kind === 'sides') {
      for await (const { label, entries } of block.bands) {
        texts.push(...label)
        for (const { actPhrase, words, reference } of entries) texts.push(actPhrase, ...words, reference)
      }
    }
  }
  return texts
}

async function spansOf(page: Page): Promise<TextSpan[]> {
  const blocks = [...page.summary(), ...page.blocks]
  return [...(await textsOf(blocks)), ...(page.guide ?? []), page.footer()].flat()
}

describe('the page as people see it', () => {
  test.each([
    ['lines', LINES],
    ['ASCII', ASCII],
  ])('leads where it led, in every place, drawn with %s', async (_, strokes) => {
    const spans = await spansOf(shownPage(report({ page: () => PAGE }), { strokes }))
    expect(spans).toHaveLength(2 * 8 + 2)
    for (const { to, text } of spans) {
      expect(to).toEqual({ kind: 'statement', id: 's\u001b01' })
      expect(text).toBe(strokes === ASCII ? '. s␛01' : '· s␛01')
    }
  })

  test('has no hostile character in what are words alone', async () => {
    const page = shownPage(report({ page: () => PAGE }), { strokes: LINES })
    expect(page.title).toEqual({ name: 'n␛', question: 'q␛', dataset: 'd␛' })
    const [, , table] = page.blocks
    expect(table).toMatchObject({ columns: [{ heading: 'h␛' }] })
  })

  test('is the title and the summary alone where this is asked for', async () => {
    const page = shownPage(report({ page: () => PAGE }), { strokes: LINES, brief: true })
    expect(await textsOf(page.summary())).toHaveLength(8)
    expect({ ...page, summary: [] }).toMatchObject({ title: { name: 'n␛' }, guide: [], blocks: [] })
    expect(page.footer()).toEqual([])
  })
})

test('a link survives the wrapping of its words, and their dimming', () => {
  const text = [...plain('see '), ...linked('source', 'mod', 'plain', 'the Ministry of Defence')]
  const lines = wrap(text, 12)
  expect(lines.length).toBeGreaterThan(1)
  expect(
    lines
      .flat()
      .filter(({ to }) => to?.id === 'mod')
      .map((span) => span.text),
  ).toEqual([...['the', 'Ministry of', 'Defence']])
  const reference = linked('statement', 's01', 'plain')
  expect(entryLines({ ...ENTRY, actPhrase: [], words: [], reference }, 40)).toContainEqual(
    linked('statement', 's01', 'faint'),
  )
})
