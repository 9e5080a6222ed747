import { describe, expect, test } from '@jest/globals'
import { MISREAD, HTML_ENTITY } from '../../../src/check/words/misread-letters.js'

describe('letters that were decoded wrongly once', () => {
  test.each([
    ...['â€œThe', 'theyâ€™re', 'Ã©t', 'CafÃ©', '2 Â°C', 'Ñ‚ÐµÑ\u0081Ñ‚', 'ÐŸÑ€Ð¸', 'it’s Ã¢â‚¬â„¢s'],
    ...['вЂњHi', 'РџСЂРёРІРµС‚', '‚ÄúNow', 'caf√©', 'ÔÇ£Now', 'ΓÇ£Now', 'Ïðèâåò'],
    ...['ÒNow, it is', 'theyÕre', 'it is openÓ', '‰ÛÏNow'],
  ])('are found in %s', (text) => {
    expect(MISREAD.test(text)).toBe(true)
  })

  test.each([
    ...['NÃO', 'MAÇÃ”', 'CAFÉ»', 'MENÜ”', 'Âge', 'âge', 'château', 'voilà…', '«Ô temps»', 'C’était', 'Ôtez'],
    ...[
      'Çavuşoğlu',
      'Òscar',
      'ÓSCAR',
      'CIÓ',
      'Õun',
      'Ó Briain',
      'A Ó B',
      'Œuvre',
      'Þór',
      'Ñandú',
      'Ðurðević',
    ],
    ...[
      'СІРІ',
      'Республика Р',
      'Ångström',
      '‚Äh, nein‘',
      '√2',
      'x√2',
      'Nguyễn Ổ',
      'Árpád',
      '“quoted” – ‘words’…',
    ],
  ])('are not found in %s, which somebody may write', (text) => {
    expect(MISREAD.test(text)).toBe(false)
  })
})

test.each([
  ['North &amp; South', true],
  ['O&#39;Hara', true],
  ['O&#x27;Hara', true],
  ['caf&eacute;', true],
  ['A & B; C', false],
  ['R&D; AT&T; Q&A;', false],
])('characters as HTML writes them: %s', (text, isFound) => {
  expect(HTML_ENTITY.test(text)).toBe(isFound)
})
