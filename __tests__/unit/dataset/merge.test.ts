import { describe, expect, test } from '@jest/globals'
import { merge } from '../../../src/dataset/merge.js'
import type { DatasetFile } from '../../../src/model/dataset.js'
import { makeFile } from '../../support/dataset.js'
import { errorOf } from '../../support/problems.js'

const one = makeFile({
  info: { id: 'one', title: 'One', license: 'CC0-1.0', method: 'by hand' },
  statements: [{ id: 's1' }, { id: 's2' }],
  relations: [{ from: 's2', to: 's1', type: 'denies' }],
})
const two = makeFile({
  info: { id: 'two', title: 'Two', license: 'CC0-1.0' },
  statements: [{ id: 's2' }, { id: 's3', source: 'blinken' }],
})
const named = (name: string, file: DatasetFile): { name: string; file: DatasetFile } => ({ name, file })

async function contradictions(a: DatasetFile, b: DatasetFile): Promise<string[]> {
  const { kind, problems } = await errorOf(() => merge([named('a.json', a), named('b.json', b)]))
  expect(kind).toBe('data')
  return problems.map(({ message }) => message)
}

describe('merge', () => {
  test('leaves one file as it is', () => {
    expect(merge([named('a', one)])).toBe(one)
  })

  test('joins ids and titles, and keeps what both say alike', () => {
    expect(merge([named('a', one), named('b', two)]).dataset).toEqual({
      id: 'one+two',
      title: 'One + Two',
      license: 'CC0-1.0',
    })
  })

  test('calls records “Records from” all their files', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((file) =>
      named(file, makeFile({ info: { id: 'records', title: `Records from ${file}` } })),
    )
    if (a === undefined || b === undefined || c === undefined) throw new Error('three were made')
    const info = { id: 'records', title: 'Records from a + b' }
    expect(merge([a, b]).dataset).toEqual(info)
    expect(merge([a, b, c]).dataset).toEqual({ ...info, title: 'Records from a + b + c' })
    expect(merge([named('one', one), a]).dataset.id).toBe('one+records')
  })

  test('holds each entry once, in order', () => {
    const merged = merge([named('a', one), named('b', two)])
    expect(merged.statements.map(({ id }) => id)).toEqual(['s1', 's2', 's3'])
    expect(merged.sources.map(({ id }) => id)).toEqual(one.sources.map(({ id }) => id))
    expect(merged.relations).toEqual(one.relations)
  })

  test('of a file with itself is that file', () => {
    expect(merge([named('a', one), named('a', one)])).toEqual(one)
  })

  test('unites lists and fills absent fields', () => {
    const a = makeFile({ sources: [{ id: 'x', name: 'X', alternateName: ['ex', 'iks'] }] })
    const b = makeFile({ sources: [{ id: 'x', name: 'X', alternateName: ['iks', 'Икс'], party: 'armenia' }] })
    expect(merge([named('a', a), named('b', b)]).sources).toEqual([
      { id: 'x', type: 'Organization', name: 'X', alternateName: ['ex', 'iks', 'Икс'], party: 'armenia' },
    ])
  })

  test('names both files for every contradiction', async () => {
    const a = makeFile({
      sources: [{ id: 'x', name: 'X', party: 'armenia' }],
      documents: [{ id: 'd', translation: { status: 'human' } }],
      statements: [{ id: 's1', source: 'x', gist: 'One.' }],
    })
    const b = makeFile({
      sources: [{ id: 'x', name: 'Y', party: 'azerbaijan' }],
      documents: [{ id: 'd', translation: { status: 'machine' } }],
      statements: [{ id: 's1', source: 'x', gist: 'One.', saidDate: '2022' }],
    })
    expect(await contradictions(a, b)).toEqual([
      'name of source “x” is "X" in a.json and "Y" in b.json',
      'party of source “x” is "armenia" in a.json and "azerbaijan" in b.json',
      'translation.status of document “d” is "human" in a.json and "machine" in b.json',
      'saidDate of statement “s1” is absent in a.json and "2022" in b.json',
    ])
  })

  test('does not mind the order of keys', () => {
    const turned = JSON.parse(JSON.stringify(one), (_key, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    ) as DatasetFile
    expect(merge([named('a', one), named('b', turned)])).toEqual(one)
  })

  test('drops the mark of an end that the other file holds, and keeps that of one that none does', () => {
    const denial = { from: 's2', to: 's1', type: 'denies', endNotHeld: true } as const
    const lost = { from: 's2', to: 'gone', type: 'answers', endNotHeld: true } as const
    const [answering, answered] = [
      makeFile({ statements: [{ id: 's2' }], relations: [denial, lost] }),
      makeFile({ statements: [{ id: 's1' }], relations: [denial] }),
    ]
    const marks = (a: DatasetFile, b: DatasetFile): unknown =>
      merge([named('a', a), named('b', b)]).relations.map(({ to, endNotHeld }) => [to, endNotHeld])
    expect(marks(answering, answered)).toEqual([
      ['s1', undefined],
      ['gone', true],
    ])
    expect(marks(answered, answering)).toEqual([
      ['s1', undefined],
      ['gone', true],
    ])
    expect(marks(answering, answering)).toEqual([
      ['s1', true],
      ['gone', true],
    ])
  })

  test('keeps two relations of the same two statements', () => {
    const b = makeFile({
      ...two,
      statements: [{ id: 's1' }, { id: 's2' }],
      relations: [{ from: 's2', to: 's1', type: 'answers' }],
    })
    expect(merge([named('a', one), named('b', b)]).relations.map(({ type }) => type)).toEqual([
      'denies',
      'answers',
    ])
  })
})
