import { describe, expect, test } from '@jest/globals'
import { fieldsOf } from '../../../src/formats/fields.js'
import { plain } from '../../../src/page/text.js'
import { makePage } from '../../support/page.js'
import { report, streamed, written } from './drawing.js'

const ITEMS = [
  { id: 's01', act: 'accuse', of: ['a', 'b'], odd: undefined },
  { id: 's02', more: { x: 1 }, 'esc\u001b': '\u001b[2J' },
]

describe('fields', () => {
  test('are listed in the order in which they first occur', async () => {
    expect(await fieldsOf(report({ items: streamed(ITEMS) }))).toEqual([
      'id',
      'act',
      'of',
      'more',
      'esc\u001b',
    ])
  })

  test('make a plain table of what people read, under the title and footer of the page', async () => {
    const page = () => makePage({ title: { name: 'title' }, footer: () => plain('footer') })
    const fields = ['id', 'of', 'more', 'esc\u001b']
    expect(await written('table', { items: ITEMS, page }, { fields })).toBe(
      [
        'title',
        '',
        'id    of     more      esc␛',
        '─'.repeat(80),
        's01   a, b',
        's02          {"x":1}   ␛[2J',
        '',
        'footer',
        '',
      ].join('\n'),
    )
    expect(await written('markdown', { items: ITEMS, page }, { fields: ['id', 'act'] })).toContain(
      '| s01 | accuse |',
    )
    expect(await written('text', { items: ITEMS, page }, { fields: ['id', 'act'] })).toContain(
      'id: s01; act: accuse\n',
    )
  })
})
