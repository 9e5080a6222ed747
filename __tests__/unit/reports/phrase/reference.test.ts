import { describe, expect, test } from '@jest/globals'
import { bare } from '../../../../src/page/text.js'
import { referenceOf } from '../../../../src/reports/phrase/reference.js'
import { groupRepetitions } from '../../../../src/reports/parts/statement-group.js'
import { type DatasetSketch, makeDataset } from '../../../support/dataset.js'

/** The reference of each telling. */
function references(sketch: DatasetSketch): string[] {
  const dataset = makeDataset(sketch)
  return groupRepetitions(dataset, dataset.statements).map((telling) => bare(referenceOf(dataset, telling)))
}

const saidDate = '2022-11-07'

describe('the dim line under a statement', () => {
  test.each<[string, DatasetSketch, string]>([
    [
      'how it is quoted',
      { statements: [{ saidDate, quote: { exactness: 'mixed', text: 'a' } }] },
      's1  part quoted',
    ],
    ['that no occasion is named', { statements: [{}] }, 's1  no occasion named'],
    ['that nobody is named', { statements: [{ source: null }] }, 's1  unattributed'],
    [
      'that it stands for both ways',
      { statements: [{ saidDate, mutual: true }] },
      's1  one accusation each way',
    ],
    [
      'the other day of a choice, as printed',
      { statements: [{ saidDate: '[2022-10-07,2022-11-07]', saidDateAsPrinted: 'today' }] },
      's1  or said on 2022-11-07 (printed: today)',
    ],
    [
      'the hour, which the band does not have',
      { statements: [{ saidDate: '2022-11-07T09:11+01:00' }] },
      's1  said at 09:11 (UTC+01:00)',
    ],
    [
      'why the speaker is not clear',
      { statements: [{ saidDate, attribution: { status: 'garbled', statusNote: 'the list is broken' } }] },
      's1  the list is broken',
    ],
    [
      'that the speaker is not clear, where nobody says why',
      { statements: [{ saidDate, attribution: { status: 'partial' } }] },
      's1  speakers named in part',
    ],
    [
      'through whom it came',
      { statements: [{ saidDate, attribution: { relayedBy: [{ source: 'blinken' }] } }] },
      's1   · through Antony Blinken',
    ],
    [
      'that it is known no other way',
      { statements: [{ saidDate, attribution: { relayedBy: [{ asPrinted: 'a channel', only: true }] } }] },
      's1   · KNOWN ONLY THROUGH a channel',
    ],
  ])('tells %s', (_what, sketch, line) => {
    expect(references(sketch)).toEqual([line])
  })

  test('tells what it answers and how long after', () => {
    const statements = [{ saidDate }, { source: 'azerbaijan-mod', saidDate: '2022-11-09' }]
    const relations = [{ from: 's2', to: 's1', type: 'denies' }] as const
    expect(references({ statements, relations })).toEqual(['s1  ', 's2  answers s1, 2 days later'])
  })

  test('does not tell answers that only the coder inferred', () => {
    const statements = [{ saidDate }, { source: 'azerbaijan-mod', saidDate }]
    const relations = [{ from: 's2', to: 's1', type: 'denies', basis: 'inferred' }] as const
    expect(references({ statements, relations })).toEqual(['s1  ', 's2  '])
  })

  test('tells what repeats it: whole, a part of its words, or in other words', () => {
    const quote = (text: string) => ({ exactness: 'direct' as const, text })
    const statements = [
      { saidDate, quote: quote('real and courageous steps') },
      { saidDate, quote: quote('real and courageous steps') },
      { saidDate, quote: quote('courageous steps') },
      { saidDate, quote: quote('something else') },
      { saidDate },
    ]
    const relations = ['s2', 's3', 's4', 's5'].map((from) => ({ from, to: 's1', type: 'repeats' as const }))
    expect(references({ statements, relations })).toEqual([
      's1 = s2  quoted · s3 repeats two of its words · s4 and s5 repeat it',
    ])
  })
})
