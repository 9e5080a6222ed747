import { describe, expect, test } from '@jest/globals'
import type { Entry } from '../../../src/page/page.js'
import { bare, plain, strong, type Text } from '../../../src/page/text.js'
import { entryLines } from '../../../src/terminal/entry.js'

const DOES: Text = [...strong('ACCUSES'), ...plain(' Azerbaijan')]

function lines(entry: Partial<Entry>, width: number): string[] {
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
  return entryLines(whole, width).map(bare)
}

describe('an entry in a column', () => {
  test('has its deed behind the name where it fits, else on a line of its own', () => {
    expect(lines({ speaker: 'Ministry of Defence' }, 38)).toEqual(['Ministry of Defence ACCUSES Azerbaijan'])
    expect(lines({ speaker: 'Ministry of Defence' }, 27)).toEqual([
      'Ministry of Defence',
      'ACCUSES Azerbaijan',
    ])
  })

  test('has the manner between commas', () => {
    expect(lines({ manner: 'jointly' }, 60)).toEqual(['Armenia, jointly, ACCUSES Azerbaijan'])
    expect(lines({ manner: 'a view ascribed to it', actPhrase: [] }, 60)).toEqual([
      'Armenia, a view ascribed to it',
    ])
  })

  test('has its words alone where they are a sentence of their own', () => {
    expect(lines({ actPhrase: [], words: [plain('No report is cited.')] }, 60)).toEqual([
      'No report is cited.',
    ])
  })

  test('has the names of parties strong', () => {
    const whole = {
      first: 0,
      last: 0,
      parties: 'Armenia',
      speaker: '',
      manner: '',
      actPhrase: DOES,
      words: [],
      reference: [],
    }
    expect(entryLines(whole, 60)[0]?.[0]).toEqual({ text: 'Armenia', emphasis: 'strong' })
    expect(entryLines({ ...whole, speaker: 'Pashinyan' }, 60)[0]?.[0]).toEqual({
      text: 'Pashinyan',
      emphasis: 'plain',
    })
  })
})
