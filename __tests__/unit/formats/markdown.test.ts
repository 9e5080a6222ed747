import { describe, expect, test } from '@jest/globals'
import { plain, strong } from '../../../src/page/text.js'
import { markdownParagraph, markdownText } from '../../../src/formats/markdown.js'
import { COMPARE, POINTS } from '../terminal/screens.js'
import { written } from './drawing.js'

describe('markdown', () => {
  test('escapes what Markdown would read', () => {
    expect(markdownText(plain('a|b <i> *c* _d_ `e` [f](g) \\ ~h~ &lt; $x$'))).toBe(
      'a\\|b \\<i\\> \\*c\\* \\_d\\_ \\`e\\` \\[f\\](g) \\\\ \\~h\\~ \\&lt; \\$x\\$',
    )
    expect(markdownParagraph(plain('# no heading'))).toBe('\\# no heading')
    expect(markdownParagraph(plain('  - no list'))).toBe('\\- no list')
    expect(markdownParagraph(plain('1. no list'))).toBe('1\\. no list')
  })

  test('links web addresses and nothing else', () => {
    expect(markdownText(plain('see https://a.example/b_c?d|e.'))).toBe('see <https://a.example/b_c?d%7Ce>.')
    expect(markdownText(plain('javascript:alert(1)'))).toBe('javascript:alert(1)')
    expect(markdownText(plain('[x](javascript:1)'))).toBe('\\[x\\](javascript:1)')
  })

  test('has the marks of bold next to the words', () => {
    expect(markdownText([...strong(' DENIES '), ...plain('it')])).toBe('**DENIES** it')
  })

  test('has entries of several columns in rows of their own that name the columns', async () => {
    const output = await written('markdown', { page: () => COMPARE })
    const rows = output.split('\n').filter((line) => line.startsWith('| '))
    expect(rows[0]).toBe('| said on | ARMENIA | AZERBAIJAN | OTHERS |')
    expect(rows.every((row) => row.split(/(?<!\\)\|/).length === 6)).toBe(true)
    expect(output).toContain(
      '| 2022-11-07<br>Monday | \\[ARMENIA, AZERBAIJAN\\] Armenia and Azerbaijan **ACCUSE** each other<br>',
    )
    expect(output).toContain('\n|  | Ministry of Defence **ACCUSES** Azerbaijan<br>')
    expect(output).toContain('| undated | · | · | Russia, a view ascribed to it<br>')
  })

  test('has tables with their subheadings', async () => {
    const output = await written('markdown', { page: () => POINTS })
    expect(output).toContain(
      '|  | ARMENIA<br>Ministry of Defence | AZERBAIJAN<br>Ministry of Defence | SIDE BY SIDE |',
    )
    expect(output).toContain('| did what | “opened fire” | firing | SAME |')
  })
})
