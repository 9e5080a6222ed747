import { describe, expect, test } from '@jest/globals'
import { ClaimsError, type Problem } from '../../../src/error.js'
import { findNamed, idNamed, type NameKind, type Register } from '../../../src/text/names.js'
import { makeDataset, SOURCES } from '../../support/dataset.js'

const { sources, parties } = makeDataset()
const incidents = makeDataset({
  incidents: [
    { id: '2022-11-06-border-fire', name: 'Border fire, night of 6–7 November 2022' },
    { id: '2022-11-15-eastern-border', name: 'Border fire, eastern section' },
    { id: '__proto__', name: 'constructor' },
  ],
}).incidents

const problem = (register: Register, kind: NameKind, typed: string): Problem | undefined => {
  try {
    idNamed(register, kind, typed)
  } catch (error) {
    if (error instanceof ClaimsError && error.kind === 'usage') return error.problems[0]
  }
  return undefined
}

describe('a source is found', () => {
  test.each([
    ['pashinyan', 'pashinyan'],
    ['PASHINYAN', 'pashinyan'],
    ['Пашинян', 'pashinyan'],
    ['Փաշինյան', 'pashinyan'],
    ['Nikol Pashinian', 'pashinyan'],
    ['Pashinian', 'pashinyan'],
    ['prime minister', 'pashinyan'],
    ['President Aliyev', 'aliyev'],
    ['Aliev', 'aliyev'],
    ['armenian defence ministry', 'armenia-mod'],
    ['Defence Armenia', 'armenia-mod'],
    ['armenia mod', 'armenia-mod'],
    ['Armenian MoD', 'armenia-mod'],
    ['az', 'azerbaijan-mod'],
    ['Secretary of State Antony Blinken', 'blinken'],
    ['“Blinken”', 'blinken'],
  ])('by %s', (typed, id) => {
    expect(idNamed(sources, 'source', typed)).toBe(id)
  })

  test('by an id before another source’s name, and by a whole name before parts of others', () => {
    const register = makeDataset({
      sources: [
        ...SOURCES,
        { id: 'kamran-aliyev', name: 'Kamran Aliyev' },
        { id: 'office', name: 'Office', alternateName: ['aliyev'] },
        { id: 'state', name: 'Secretary' },
      ],
    }).sources
    expect(findNamed(register, 'aliyev')).toEqual({ ids: ['aliyev'], exact: true })
    expect(findNamed(register, 'ALIYEV')).toEqual({ ids: ['aliyev'], exact: true })
    expect(idNamed(register, 'source', 'secretary')).toBe('state')
  })
})

test('an id as it stands is never taken for another that looks alike', () => {
  const register = makeDataset({ sources: [{ id: 'a-b' }, { id: 'a--b' }] }).sources
  expect(findNamed(register, 'a--b').ids).toEqual(['a--b'])
  expect(findNamed(register, 'A b').ids).toEqual(['a-b', 'a--b'])
})

describe('a name that fits several', () => {
  const register = makeDataset({
    sources: [
      { id: 'aliyev-ilham', name: 'Ilham Aliyev' },
      { id: 'kamran-aliyev', name: 'Kamran Aliyev' },
    ],
  }).sources

  test('is not decided, though only one id begins so', () => {
    expect(problem(register, 'source', 'aliyev')).toEqual({
      message: '“aliyev” fits 2 sources: aliyev-ilham (Ilham Aliyev), kamran-aliyev (Kamran Aliyev)',
      hint: 'type the id of one of them',
    })
  })

  test('is not decided where two share a short name', () => {
    expect(problem(sources, 'source', 'Ministry of Defence')?.message).toContain('fits 2 sources')
  })

  test('lists eight at most', () => {
    const many = makeDataset({
      incidents: Array.from({ length: 10 }, (_, index) => ({ id: `2022-${index}` })),
    })
    expect(problem(many.incidents, 'incident', '2022')?.message).toMatch(
      /fits 10 incidents: .*2022-7 .* and 2 more$/,
    )
  })
})

test('who is one of several that speak jointly is meant before all of them together', () => {
  const leaders = {
    id: 'leaders',
    name: 'Nikol Pashinyan and Ilham Aliyev',
    members: ['pashinyan', 'aliyev'],
  }
  const register = makeDataset({ sources: [leaders, ...SOURCES] }).sources
  expect(idNamed(register, 'source', 'Nikol')).toBe('pashinyan')
  expect(idNamed(register, 'source', 'Nikol Ilham')).toBe('leaders')
  expect(problem(register, 'source', 'pashinian2')?.didYouMean).toEqual(['pashinyan'])
  expect(problem(register, 'source', 'nikoll')?.didYouMean).toEqual(['leaders', 'pashinyan'])
})

describe('a name that fits none', () => {
  test('suggests the nearest', () => {
    expect(problem(sources, 'source', 'pashinian2')).toEqual({
      message: 'no source is named “pashinian2”',
      hint: 'claims sources lists the short names',
      didYouMean: ['pashinyan'],
    })
    expect(problem(sources, 'source', 'Ministry of Defence of Armania')?.didYouMean).toContain('armenia-mod')
  })

  test('suggests nothing that is far', () => {
    expect(problem(sources, 'source', 'zzzzzz')).not.toHaveProperty('didYouMean')
    expect(problem(sources, 'source', '…')?.message).toBe('no source is named “…”')
  })

  test('lists the parties, which are few', () => {
    expect(problem(parties, 'party', 'georgia')?.hint).toBe(
      'the parties here: armenia, azerbaijan, united-states',
    )
  })
})

describe('an incident is found', () => {
  test.each([
    ['2022-11-06', '2022-11-06-border-fire'],
    ['2022-11-06-border-fire', '2022-11-06-border-fire'],
    ['eastern section', '2022-11-15-eastern-border'],
    ['Border fire, eastern section', '2022-11-15-eastern-border'],
    ['__proto__', '__proto__'],
    ['constructor', '__proto__'],
  ])('by %s', (typed, id) => {
    expect(idNamed(incidents, 'incident', typed)).toBe(id)
  })

  test('never by half a word', () => {
    expect(findNamed(incidents, 'east')).toEqual({ ids: [], exact: false })
  })
})

test('a document is found by headline or publisher', () => {
  const { documents } = makeDataset({
    documents: [{ id: 'd1', headline: 'Talks in Washington', publisher: 'Example Post' }],
  })
  expect(idNamed(documents, 'document', 'washington talks')).toBe('d1')
  expect(idNamed(documents, 'document', 'Example Post')).toBe('d1')
})
