import { describe, expect, test } from '@jest/globals'
import { bare } from '../../../../src/page/text.js'
import { sayingOf } from '../../../../src/reports/phrase/saying.js'
import { happened } from '../../../../src/reports/phrase/happened.js'
import type { Text } from '../../../../src/page/text.js'
import { makeDataset, type StatementSketch } from '../../../support/dataset.js'

function words(sketch: StatementSketch): Text {
  const dataset = makeDataset({ statements: [sketch] })
  return dataset.statements.flatMap((one) => [...sayingOf(dataset, one).words])
}
const ONLY = { relayedBy: [{ source: 'azerbaijan-mod', only: true }] }

describe('the words of a statement', () => {
  test.each<[string, StatementSketch, string]>([
    ['the gist where nothing else is there', { gist: 'It is open.' }, 'It is open.'],
    ['the quoted words in marks', { quote: { exactness: 'direct', text: 'It is open.' } }, '“It is open.”'],
    [
      'the pieces of a quotation apart',
      { quote: { exactness: 'direct', text: 'one […] two', pieces: ['one', 'two'] } },
      '“one” … “two”',
    ],
    [
      'the clause before the quoted words',
      { clause: 'that the road “is open”', quote: { exactness: 'mixed', text: 'is open' } },
      'that the road “is open”',
    ],
    ['no marks in a gist', { gist: 'It “is” open.' }, 'It is open.'],
    [
      'no words where they were not kept',
      { gist: 'It is open.', quote: { exactness: 'not-kept' } },
      'It is open.',
    ],
    [
      'nothing quoted that is known only through somebody else',
      { attribution: ONLY, clause: 'that “it is open”', quote: { exactness: 'direct', text: 'it is open' } },
      'that it is open',
    ],
  ])('are %s', (_what, sketch, expected) => {
    expect(bare(words(sketch))).toBe(expected)
  })

  test('are marked as quoted inside the marks and nowhere else', () => {
    const spans = words({ clause: 'that “all” is “open” now' })
    expect(spans.map(({ text, emphasis }) => `${emphasis}: ${text}`)).toEqual([
      'plain: that ',
      'quoted: “all”',
      'plain:  is ',
      'quoted: “open”',
      'plain:  now',
    ])
  })
})

describe('when it happened', () => {
  const lines = (...statements: StatementSketch[]): string[] => {
    const dataset = makeDataset({ statements })
    return dataset.statements.slice(0, 1).flatMap((one) => happened(dataset, one).map(bare))
  }

  test.each<[string, StatementSketch[], string[]]>([
    ['is told', [{ happenedDate: '2022-11-06', saidDate: '2022-11-07' }], ['happened 2022-11-06']],
    [
      'is told with the page’s words',
      [{ happenedDate: '2022-11-06', dateAsPrinted: 'Sunday night' }],
      ['happened 2022-11-06, Sunday night'],
    ],
    [
      'is not told where it is the day of saying',
      [{ happenedDate: '2022-11-06', saidDate: '2022-11-06' }],
      [],
    ],
    ['is not told where it is not known', [{}], []],
    [
      'is told as another statement’s where it is',
      [
        { happenedDate: '2022-11-06/2022-11-07', happenedDateFrom: 's2' },
        { happenedDate: '2022-11-06/2022-11-07' },
      ],
      ['happened: not stated here; s2 has 2022-11-06 to 2022-11-07'],
    ],
    [
      'is told as taken from another statement, where that one gives more or less',
      [{ happenedDate: '2022-11-06', happenedDateFrom: 's2' }, { happenedDate: '2022-11-06/2022-11-07' }],
      ['happened: not stated here; 2022-11-06, from s2'],
    ],
    ['is not told of a report that was not made', [{ act: 'not-reported', happenedDate: '2022-11-06' }], []],
  ])('%s', (_what, statements, expected) => {
    expect(lines(...statements)).toEqual(expected)
  })
})
