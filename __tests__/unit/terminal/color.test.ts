import { describe, expect, test } from '@jest/globals'
import { ClaimsError } from '../../../src/error.js'
import { faint, plain, strong } from '../../../src/page/text.js'
import { isStyled, makeStyle, paint } from '../../../src/terminal/color.js'

const TERMINAL = { isTerminal: true }
const PIPE = { isTerminal: false }

describe('bold and dim', () => {
  test.each([
    ['on a terminal', TERMINAL, {}, undefined, true],
    ['not in a pipe', PIPE, {}, undefined, false],
    ['not on a dumb terminal', TERMINAL, { TERM: 'dumb' }, undefined, false],
    [
      'where FORCE_COLOR stands against a dumb terminal',
      PIPE,
      { TERM: 'dumb', FORCE_COLOR: '1' },
      undefined,
      true,
    ],
    ['not where FORCE_COLOR is 0', TERMINAL, { FORCE_COLOR: '0' }, undefined, false],
    [
      'not where NO_COLOR stands against FORCE_COLOR',
      TERMINAL,
      { NO_COLOR: '1', FORCE_COLOR: '1' },
      undefined,
      false,
    ],
    ['where NO_COLOR is empty', TERMINAL, { NO_COLOR: '' }, undefined, true],
    [
      'where CLAIMS_COLOR stands against NO_COLOR',
      PIPE,
      { NO_COLOR: '1', CLAIMS_COLOR: 'always' },
      undefined,
      true,
    ],
    ['not where --color stands against CLAIMS_COLOR', TERMINAL, { CLAIMS_COLOR: 'always' }, 'never', false],
    ['in a pipe with --color always', PIPE, { NO_COLOR: '1' }, 'always', true],
    ['by the stream with --color auto', PIPE, { CLAIMS_COLOR: 'always' }, 'auto', false],
  ] as const)('are used %s', (_, stream, env, option, expected) => {
    expect(isStyled(stream, env, option)).toBe(expected)
  })

  test('are refused by an unknown CLAIMS_COLOR with the right ones', () => {
    expect(() => isStyled(TERMINAL, { CLAIMS_COLOR: 'red' })).toThrow(ClaimsError)
    expect(() => isStyled(TERMINAL, { CLAIMS_COLOR: 'red' })).toThrow('auto, always, never')
  })

  test('are closed on the line; plain words have none', () => {
    const line = [...strong('A'), ...plain('b'), ...faint('c')]
    expect(paint(line, makeStyle(true))).toBe('\u001b[1mA\u001b[22mb\u001b[2mc\u001b[22m')
    expect(paint(line, makeStyle(false))).toBe('Abc')
  })
})
