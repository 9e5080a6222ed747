import { expect, test } from '@jest/globals'
import { plain } from '../../../src/page/text.js'
import { ASCII, asciiText } from '../../../src/terminal/ascii.js'
import { drawn } from './drawn.js'
import { COMPARE } from './screens.js'

test('--ascii changes lone dots of our own words, never those inside words or quotations', () => {
  const quoted = { text: '“a · b”', emphasis: 'quoted' } as const
  expect(asciiText([...plain('s03 · col·lega ·'), quoted])).toEqual([...plain('s03 . col·lega .'), quoted])
})

test('--ascii draws the same page with | - + and .', async () => {
  const lines = await drawn(COMPARE, 100)
  const ascii = await drawn(COMPARE, 100, { strokes: ASCII })
  expect(ascii).toContain('-----------+-----------------------------+')
  expect(ascii).toContain('| .                           |')
  expect(ascii).toBe(
    lines.replaceAll('│ ·', '│ .').replaceAll('│', '|').replaceAll('─', '-').replaceAll(/[┼┴┬]/g, '+'),
  )
})
