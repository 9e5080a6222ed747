import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { CONTROL, words } from '../terminal/arbitrary.js'
import { streamed, written } from './drawing.js'

const items = fc.array(
  fc.dictionary(
    words,
    fc.oneof(words, fc.integer(), fc.boolean(), fc.constant(null), fc.array(words)),
  ) as fc.Arbitrary<object>,
  { maxLength: 4 },
)

describe('json', () => {
  test('is one document, an item a line, the count last', async () => {
    const list = [{ id: 's01' }, { id: 's02', of: undefined, n: null }]
    expect(await written('json', { items: list, head: { by: 'day' }, tail: () => ({ more: 0 }) })).toBe(
      [
        '{"schemaVersion":1,"command":"list","query":[],"dataset":{"id":"test","sha256":"0"},"by":"day","items":[',
        '{"id":"s01"},',
        '{"id":"s02","n":null}',
        '],"more":0,"count":2}',
        '',
      ].join('\n'),
    )
  })

  test('of nothing is a document too', async () => {
    expect(JSON.parse(await written('json', {}))).toMatchObject({ items: [], count: 0 })
  })

  test('has the fields asked for, in that order', async () => {
    const list = [{ id: 's01', act: 'accuse', gist: 'g' }, { id: 's02' }]
    expect(await written('json', { items: list }, { fields: ['act', 'id', 'toString'] })).toContain(
      '\n{"act":"accuse","id":"s01"},\n{"id":"s02"}\n',
    )
  })

  test('reads back as what was written, and no character in it acts on a terminal', async () => {
    await fc.assert(
      fc.asyncProperty(items, async (list) => {
        const text = await written('json', { items: streamed(list) })
        expect((JSON.parse(text) as { items: unknown }).items).toEqual(JSON.parse(JSON.stringify(list)))
        expect(text).not.toMatch(CONTROL)
      }),
    )
  })
})

describe('ndjson', () => {
  test('is an item a line, with nothing around them', async () => {
    expect(await written('ndjson', { items: streamed([{ id: 'a\u2028\u202e\u009b' }, { id: 'b' }]) })).toBe(
      '{"id":"a\\u2028\\u202e\\u009b"}\n{"id":"b"}\n',
    )
  })

  test('has the items before a broken one out, and the error', async () => {
    async function* broken(): AsyncGenerator<object> {
      yield await Promise.resolve({ id: 'a' })
      throw new Error('line 2')
    }
    const parts: string[] = []
    const out = (text: string): Promise<void> => {
      parts.push(text)
      return Promise.resolve()
    }
    await expect(written('ndjson', { items: broken() }, { out })).rejects.toThrow('line 2')
    expect(parts.join('')).toBe('{"id":"a"}\n')
  })
})
