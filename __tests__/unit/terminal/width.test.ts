import { describe, expect, test } from '@jest/globals'
import { displayWidth, graphemes, terminalWidth } from '../../../src/terminal/width.js'

describe('the width of a text', () => {
  test.each([
    ['', 0],
    ['ARMENIA', 7],
    ['“6–7 November” ─│·', 18],
    ['Նիկոլ Փաշինյան', 14],
    ['İlham Əliyev', 12],
    ['中文', 4],
    ['e\u0301', 1],
    ['سَلام', 4],
    ['می\u200cخواهم', 7],
    ['שָׁלוֹם', 4],
    ['👩\u200d👩\u200d👧', 2],
    ['🇦🇲', 2],
    ['각', 2],
    ['각', 2],
  ])('of %j is %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width)
  })

  test('is counted over what a reader sees as one character', () => {
    expect(graphemes('e\u0301👩\u200d👧x')).toEqual(['e\u0301', '👩\u200d👧', 'x'])
  })
})

describe('the width of the terminal', () => {
  const terminal = { isTerminal: true, columns: 80 }

  test('is that of --width, else of the terminal, else COLUMNS, else 100', () => {
    expect(terminalWidth(terminal, { COLUMNS: '70' }, 60)).toBe(60)
    expect(terminalWidth(terminal, { COLUMNS: '70' })).toBe(80)
    expect(terminalWidth({ isTerminal: false }, { COLUMNS: '70' })).toBe(70)
    expect(terminalWidth({ isTerminal: false }, {})).toBe(100)
  })

  test('of 0 or of no number is unknown; 1 is a width', () => {
    expect(terminalWidth({ isTerminal: true, columns: 0 }, { COLUMNS: 'wide' }, Number.NaN)).toBe(100)
    expect(terminalWidth({ isTerminal: true, columns: 1 }, {})).toBe(1)
  })
})
