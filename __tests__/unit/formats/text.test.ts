import { describe, expect, test } from '@jest/globals'
import type { Page } from '../../../src/page/page.js'
import { plain } from '../../../src/page/text.js'
import { makePage } from '../../support/page.js'
import { COMPARE, OVERVIEW } from '../terminal/screens.js'
import { written } from './drawing.js'

async function lines(page: Page): Promise<string[]> {
  return (await written('text', { page: () => page })).trimEnd().split('\n')
}

describe('text', () => {
  test('tells an entry as one sentence', async () => {
    const output = await lines(COMPARE)
    expect(output).toContain(
      '2022-11-07 Monday. Armenia, Ministry of Defence, accuses Azerbaijan “units of the Azerbaijani armed forces opened fire (…) against Armenian positions in the eastern sector of the border”. happened 2022-11-06, Sunday night. s03, part quoted.',
    )
    expect(output).toContain(
      '2022-10 day not stated. Armenia and Azerbaijan, jointly, pledge “not to resort to force” and to “resolve all disputes solely on the basis of recognition of mutual sovereignty and territorial integration.” s11, part quoted; the signed text has “integrity”.',
    )
    expect(output).toContain(
      'undated. Russia, a view ascribed to it holds the area to be in its zone of influence; fears Western mediation. s09 s10, reported; no occasion named.',
    )
    expect(output).toContain(
      '2022-11-07 Monday. Armenia and Azerbaijan: No report of casualties by either side is cited; that is not a report of none. s05, reported.',
    )
  })

  test('has a line for each entry, no rules and no blank lines', async () => {
    const output = await lines(COMPARE)
    expect(output).toHaveLength(3 + 10 + 1 + 1)
    expect(output.join('')).not.toMatch(/[─│]/)
    expect(output).not.toContain('')
  })

  test('tells a row of a table as names and values', async () => {
    expect(await lines(OVERVIEW)).toContain(
      'who speaks: Russia; says: 2; what they do: 2 views ascribed to it; in whose words: 2 reported',
    )
  })

  test('reads the lines of one phrase as one, and parts other paragraphs by commas', async () => {
    const rows = {
      kind: 'table' as const,
      columns: [{ heading: 'said on', phrase: true }, { heading: 'who' }],
      rows: [
        {
          cells: [
            [plain('about'), plain('2022-09-05')],
            [plain('a'), plain('b')],
          ],
        },
      ],
    }
    expect(await lines(makePage({ blocks: [rows] }))).toEqual(['said on: about 2022-09-05; who: a, b'])
  })

  test('tells a card as names and values', async () => {
    const card = {
      kind: 'fields' as const,
      heading: plain('Card'),
      rows: [{ name: 'who', paragraphs: [plain('a'), plain('b')] }],
    }
    expect(await lines(makePage({ blocks: [card] }))).toEqual(['Card', 'who: a, b'])
  })
})
