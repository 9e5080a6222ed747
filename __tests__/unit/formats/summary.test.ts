/** The answer in short, in every format: under the title, or below a stream; and alone, with `--brief`. */
import { describe, expect, test } from '@jest/globals'
import type { Band, Block } from '../../../src/page/page.js'
import { faint, plain } from '../../../src/page/text.js'
import type { Report } from '../../../src/reports/report.js'
import { makePage } from '../../support/page.js'
import { streamed, written } from './drawing.js'

function prose(words: string): Block {
  return { kind: 'prose', paragraphs: [plain(words)] }
}

const ITEMS = [{ id: 's01' }, { id: 's02' }]

const REPORT: Partial<Report> = {
  head: { by: 'party' },
  summary: () => ({ accusations: 96 }),
  items: ITEMS,
  tail: () => ({ perhaps: 2 }),
  page: () =>
    makePage({
      title: { name: 'Who accuses whom', question: 'party:armenia', dataset: 'autumn-2022' },
      summary: () => [prose('96 accusations.')],
      guide: [plain('Down: who accuses.')],
      blocks: [prose('the table')],
      footer: () => faint('No finding is made.'),
    }),
}

/** It knows what it sums up only at its end. */
function stream(): Partial<Report> {
  let seen = 0
  async function* items(): AsyncGenerator<object> {
    for await (const item of streamed(ITEMS)) {
      seen += 1
      yield item
    }
  }
  async function* bands(): AsyncGenerator<Band> {
    for await (const item of items()) yield { label: [plain(JSON.stringify(item))], entries: [] }
  }
  return {
    isStream: true,
    summary: () => ({ statements: seen }),
    items: { [Symbol.asyncIterator]: items },
    page: () =>
      makePage({
        title: { name: 'The statements' },
        isStream: true,
        summary: () => [prose(`${String(seen)} in all.`)],
        blocks: [{ kind: 'sides', labelHeading: 'day', columns: [{ heading: 'who' }], bands: bands() }],
        footer: () => faint('No finding is made.'),
      }),
  }
}

const ORDER =
  /Who accuses whom[^]*96 accusations\.[^]*Down: who accuses\.[^]*the table[^]*No finding is made\./

describe('the answer in short', () => {
  test.each(['table', 'text', 'markdown', 'html'] as const)(
    'stands under the title as %s',
    async (format) => {
      expect(await written(format, REPORT)).toMatch(ORDER)
    },
  )

  test.each(['table', 'text', 'markdown', 'html'] as const)(
    'of a stream is read after its blocks as %s',
    async (format) => {
      const printed = await written(format, stream())
      expect(printed).toMatch(/The statements[^]*2 in all\.[^]*No finding is made\./)
      expect(printed.indexOf('2 in all.')).toBeGreaterThan(printed.indexOf('who'))
      expect(printed).not.toContain('0 in all.')
    },
  )

  test('has the exact form of each format', async () => {
    expect(await written('text', REPORT)).toBe(
      [
        'Who accuses whom: party:armenia · autumn-2022',
        '96 accusations.',
        'Down: who accuses.',
        'the table',
        'No finding is made.',
        '',
      ].join('\n'),
    )
    expect(await written('markdown', REPORT)).toBe(
      [
        '# Who accuses whom: party:armenia',
        'Dataset: autumn-2022',
        '96 accusations.',
        'Down: who accuses.',
        'the table',
        'No finding is made.\n',
      ].join('\n\n'),
    )
  })

  test('is before the items in JSON, and after them where they come as a stream', async () => {
    const whole = await written('json', REPORT)
    expect(Object.keys(JSON.parse(whole) as object).slice(-5)).toEqual([
      ...['by', 'summary', 'items', 'perhaps', 'count'],
    ])
    const last = await written('json', stream())
    expect(last).toMatch(/\],"summary":\{"statements":2\},"count":2\}\n$/)
    expect(last.match(/summary/g)).toHaveLength(1)
  })

  test('is no member of what has none', async () => {
    expect(await written('json', {})).not.toContain('summary')
  })
})

describe('the answer in short alone', () => {
  const brief = { brief: true }

  test.each([
    ['table', `Who accuses whom: party:armenia${' '.repeat(38)}autumn-2022\n96 accusations.\n`],
    ['text', 'Who accuses whom: party:armenia · autumn-2022\n96 accusations.\n'],
    ['markdown', '# Who accuses whom: party:armenia\n\nDataset: autumn-2022\n\n96 accusations.\n'],
    ['ndjson', '{"accusations":96}\n'],
    [
      'json',
      '{"schemaVersion":1,"command":"list","query":[],"dataset":{"id":"test","sha256":"0"},"by":"party","summary":{"accusations":96},"perhaps":2}\n',
    ],
  ] as const)('as %s', async (format, printed) => {
    expect(await written(format, REPORT, brief)).toBe(printed)
  })

  test('as html is the title and the summary, without a table, a guide or a footer', async () => {
    const html = await written('html', REPORT, brief)
    expect(html).toContain(
      '<h1>Who accuses whom: party:armenia</h1>\n<p><span class="faint">autumn-2022</span></p>\n<p>96 accusations.</p>\n',
    )
    expect(html).not.toMatch(/the table|Down:|No finding|<footer>/)
  })

  test('has what a stream counts, though no entry of it is shown', async () => {
    expect(await written('table', stream(), brief)).toBe('The statements\n2 in all.\n')
    expect(await written('ndjson', stream(), brief)).toBe('{"statements":2}\n')
    expect(JSON.parse(await written('json', stream(), brief))).toMatchObject({ summary: { statements: 2 } })
  })
})

test('the window of a browser has the name, the question and the dataset, escaped', async () => {
  expect(await written('html', REPORT)).toContain(
    '<title>Who accuses whom: party:armenia · autumn-2022</title>',
  )
  const page = () => makePage({ title: { name: 'a < b', question: 'text:"c"', dataset: '' } })
  const html = await written('html', { page })
  expect(html).toContain('<title>a &lt; b: text:&quot;c&quot;</title>')
  expect(html).toContain('<h1>a &lt; b: text:&quot;c&quot;</h1>')
})
