import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { displayWidth } from '../../../src/terminal/width.js'
import { CONTROL, page as anyPage } from '../terminal/arbitrary.js'
import { written } from './drawing.js'

/** The laws for whatever people read: random pages with hostile words in every place. */
describe('what people read', () => {
  test.each(['table', 'text', 'markdown', 'html'] as const)(
    'as %s holds no control character',
    async (name) => {
      await fc.assert(
        fc.asyncProperty(anyPage, async (page) => {
          expect(await written(name, { page: () => page })).not.toMatch(CONTROL)
        }),
        { numRuns: 100 },
      )
    },
  )

  test('as a table is never wider than the window', async () => {
    await fc.assert(
      fc.asyncProperty(anyPage, fc.integer({ min: 20, max: 160 }), async (page, width) => {
        const output = await written('table', { page: () => page }, { width })
        for (const line of output.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width)
      }),
      { numRuns: 200 },
    )
  })
})
