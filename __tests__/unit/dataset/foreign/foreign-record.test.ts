import { describe, expect, test } from '@jest/globals'
import { columnRow } from '../../../../src/dataset/foreign/column-row.js'
import { pathOf, recordsIn } from '../../../../src/dataset/foreign/foreign-record.js'
import { parseMapping } from '../../../../src/dataset/mapping.js'
import type { Reading } from '../../../../src/dataset/reading.js'

const NOWHERE = { where: { file: '' }, content: '' }

/** The cells of the records in an item, or what is wrong with them. */
function rows(item: unknown, map: string, reading: Reading = {}): unknown[] {
  const foreign = { ...reading, map: parseMapping([map]) }
  return recordsIn(item, foreign).records.map((record) => {
    const { cells, problem } = columnRow(record, 1, NOWHERE, foreign)
    return problem?.message ?? [...cells.values()].join(' / ')
  })
}

const hint = (item: unknown, map: string, reading: Reading = {}): string | undefined => {
  const foreign = { ...reading, map: parseMapping([map]) }
  return recordsIn(item, foreign)
    .records.map((record) => columnRow(record, 1, NOWHERE, foreign).problem?.hint)
    .find((found) => found !== undefined)
}

const TALK = {
  title: 'A talk',
  results: [
    { who: 'Mayor', claims: [{ text: 'One.' }, { text: 'Two.' }] },
    { who: 'Guild', claims: [{ text: 'One.' }] },
  ],
}

describe('the records in an item', () => {
  test('are the items of the one list through which all paths run', () => {
    const item = { results: [{ claim: 'A', who: 'x' }, { claim: 'A', who: 'y' }, { claim: 'B' }], meta: 1 }
    expect(rows(item, 'gist=results.claim,source=results.who')).toEqual(['A / x', 'A / y', 'B'])
    const found = recordsIn(item, { map: parseMapping(['gist=results.claim,source=results.who']) })
    expect(found.listPath).toBe('results')
  })

  test('may stand deep, behind keys with dots, and in lists of lists', () => {
    expect(rows({ 'a.b': { c: [{ d: '1' }, { d: '2' }] } }, 'gist=a.b.c.d')).toEqual(['1', '2'])
    expect(rows(TALK, 'gist=results.claims.text')).toEqual(['One.', 'Two.', 'One.'])
    expect(rows({ results: [] }, 'gist=results.claim')).toEqual([])
  })

  test('are the item where paths run elsewhere too; values of several are then never united', () => {
    expect(rows(TALK, 'gist=title,source=results.who')).toEqual([
      'there are 2 values at “results.who”, and source takes one',
    ])
    const same = { results: [{ claim: 'A' }, { claim: 'A' }], by: 'x' }
    expect(rows(same, 'gist=results.claim,source=by')).toEqual([
      'there are 2 values at “results.claim”, and gist takes one',
    ])
    expect(hint(same, 'gist=results.claim,source=by')).toMatch(/^--each results makes a record of each/)
    const halves = { results: [{ claim: 'A' }, { day: '2022' }], by: 'x' }
    expect(rows(halves, 'gist=results.claim,said=results.day,source=by')).toEqual([
      'there are 2 items at “results”, and “results.claim” is in one of them',
    ])
  })

  test('with --each start at the record, and with a / at the top', () => {
    const reading = { each: 'results.claims' }
    expect(rows(TALK, 'gist=text,source=/results.who,note=/title', reading)).toEqual([
      'One. / Mayor / A talk',
      'Two. / Mayor / A talk',
      'One. / Guild / A talk',
    ])
    expect(rows({ tags: ['a', 1] }, 'gist=.', { each: 'tags' })).toEqual(['a', '1'])
    expect(rows({ one: { c: 'A' } }, 'gist=c', { each: 'one' })).toEqual(['A'])
    expect(hint(TALK, 'gist=claims.text,source=who', { each: 'results' })).toMatch(/^--each results.claims /)
  })

  test('with --each are missed where the path leads nowhere, and none where the list is empty', () => {
    const found = (item: unknown): unknown => recordsIn(item, { map: parseMapping(['gist=c']), each: 'a.b' })
    expect(found({ a: {} })).toEqual({ records: [], isMissing: true })
    expect(found({ a: { b: [] } })).toEqual({ records: [] })
    expect(found({ a: { b: null } })).toEqual({ records: [] })
    const [first] = recordsIn({ a: { b: [{}] } }, { map: parseMapping(['gist=c']), each: 'a.b' }).records
    expect(first && pathOf(first)).toBe('a.b')
  })

  test('name several speakers only where lists are asked for', () => {
    const item = { c: 'A', by: [{ name: 'x' }, 'y'] }
    expect(rows(item, 'gist=c,source=by')).toEqual(['there are 2 values at “by”, and source takes one'])
    expect(rows(item, 'gist=c,source=by', { lists: ';' })).toEqual(['A / x;y'])
    expect(hint(item, 'gist=c,source=by')).toMatch('--lists ";" takes all of them for one record')
  })

  test('have no text where an object stands, and JSON where a column is JSON', () => {
    expect(rows({ c: { d: 1, e: 2 } }, 'gist=c')).toEqual(['at “c” there is an object, and no text'])
    expect(hint({ c: { d: 1, e: 2 } }, 'gist=c')).toBe('map a path in it: c.d, c.e')
    expect(rows({ c: 'A', f: [{ of: 'x' }] }, 'gist=c,figures=f')).toEqual(['A / [{"of":"x"}]'])
  })
})
