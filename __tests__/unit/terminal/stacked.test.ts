import { describe, expect, test } from '@jest/globals'
import type { Entry } from '../../../src/page/page.js'
import { faint, plain, strong, type Text } from '../../../src/page/text.js'
import { makePage } from '../../support/page.js'
import { drawn } from './drawn.js'

const DOES: Text = [...strong('ACCUSES'), ...plain(' Azerbaijan')]

async function stacked(entry: Partial<Entry>): Promise<string[]> {
  const whole = {
    first: 0,
    last: 0,
    parties: 'Armenia',
    speaker: '',
    manner: '',
    actPhrase: DOES,
    words: [],
    reference: [],
    ...entry,
  }
  const bands = [{ label: [plain('2022-11-07'), plain('Monday')], entries: [whole] }]
  const output = await drawn(
    makePage({ blocks: [{ kind: 'sides', labelHeading: '', columns: [{ heading: 'A' }], bands }] }),
    60,
  )
  return output.trimEnd().split('\n')
}

describe('entries one under another', () => {
  test('stand under a line with their day, words and reference indented', async () => {
    expect(
      await stacked({
        speaker: 'Ministry of Defence',
        words: [plain('words')],
        reference: faint('s03  reported'),
      }),
    ).toEqual([
      '2022-11-07 Monday ──────────────────────────────────────────',
      'ARMENIA  Ministry of Defence  ACCUSES Azerbaijan',
      '  words',
      '  s03  reported',
    ])
  })

  test.each([
    ['the parties themselves', { speaker: '' }, ['ARMENIA ACCUSES Azerbaijan']],
    ['the parties under their own name', { speaker: 'Armenia' }, ['ARMENIA ACCUSES Azerbaijan']],
    ['parties jointly', { parties: 'A and B', manner: 'jointly' }, ['A AND B jointly ACCUSES Azerbaijan']],
    [
      'persons of several parties, on a line of their own',
      { parties: 'A and B', speaker: 'Ann and Bob', manner: 'jointly' },
      ['A AND B jointly ACCUSES Azerbaijan', '  Ann and Bob'],
    ],
    [
      'somebody to whom a view is ascribed',
      { speaker: 'Armenia', manner: 'a view ascribed to it', actPhrase: [] },
      ['ARMENIA  a view ascribed to it'],
    ],
    [
      'words that are a sentence of their own',
      { actPhrase: [], words: [plain('No report.')] },
      ['ARMENIA', '  No report.'],
    ],
  ])('name %s', async (_, entry, lines) => {
    expect((await stacked(entry)).slice(1)).toEqual(lines)
  })
})
