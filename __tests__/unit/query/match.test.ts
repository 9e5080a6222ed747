import { describe, expect, test } from '@jest/globals'
import type { Answer } from '../../../src/dates/answer.js'
import { corpusOf } from '../../../src/evidence/dataset-facts.js'
import { surroundingsData, surroundingsOf } from '../../../src/evidence/surroundings.js'
import { matcher } from '../../../src/query/match.js'
import { parseQuery } from '../../../src/query/parse.js'
import { readTerms } from '../../../src/query/term.js'
import { type DatasetSketch, makeDataset, SOURCES } from '../../support/dataset.js'

/** The ids of what surely fits, and with a `?` of what perhaps does. */
function asked(sketch: DatasetSketch, ...terms: string[]): string[] {
  const dataset = makeDataset(sketch)
  const surroundings = surroundingsOf(surroundingsData(corpusOf(dataset)))
  const match = matcher(parseQuery(readTerms(terms), dataset).query, { surroundings })
  return dataset.statements.flatMap((statement) => {
    const answer = match(statement, dataset)
    if (answer === 'no') return []
    return [answer === 'perhaps' ? `${statement.id}?` : statement.id]
  })
}

const JOINT = { id: 'both-sides', type: 'Joint', name: 'Both', members: ['pashinyan', 'aliyev'] } as const
const SPOKESMAN = { id: 'spokesman', name: 'A spokesman', partOf: 'armenia-mod' } as const

describe('who says it', () => {
  const sketch: DatasetSketch = {
    sources: [...SOURCES, JOINT, SPOKESMAN],
    statements: [
      { id: 'mod', source: 'armenia-mod' },
      { id: 'voice', source: 'spokesman' },
      { id: 'leader', source: 'pashinyan' },
      { id: 'joint', source: 'both-sides' },
      { id: 'other', source: 'blinken' },
      { id: 'nobody', source: null },
    ],
  }

  test('a body with its spokesmen', () => {
    expect(asked(sketch, 'source:armenia-mod')).toEqual(['mod', 'voice'])
  })

  test('a joint statement stands with each of its members', () => {
    expect(asked(sketch, 'source:pashinyan')).toEqual(['leader', 'joint'])
    expect(asked(sketch, 'party:azerbaijan')).toEqual(['joint'])
    expect(asked(sketch, 'party:armenia')).toEqual(['mod', 'voice', 'leader', 'joint'])
    expect(asked(sketch, '-party:armenia')).toEqual(['other', 'nobody'])
  })
})

describe('at whom it is aimed', () => {
  const sketch: DatasetSketch = {
    sources: [...SOURCES, JOINT, SPOKESMAN],
    statements: [
      { id: 'party', target: [{ party: 'armenia' }] },
      { id: 'body', target: [{ source: 'armenia-mod' }] },
      { id: 'voice', target: [{ source: 'spokesman', asPrinted: 'the spokesman' }] },
      { id: 'words', target: [{ asPrinted: 'Social-media accounts' }, { party: 'azerbaijan' }] },
      { id: 'mutual', mutual: true, source: 'both-sides' },
      { id: 'not-mutual', source: 'both-sides' },
      { id: 'none' },
    ],
  }

  test('a party, with its sources', () => {
    expect(asked(sketch, 'target:armenia')).toEqual(['party', 'body', 'voice', 'mutual'])
    expect(asked(sketch, 'target:azerbaijan')).toEqual(['words', 'mutual'])
  })

  test('a source, with its spokesmen', () => {
    expect(asked(sketch, 'target:armenia-mod')).toEqual(['body', 'voice'])
  })

  test('words as printed', () => {
    expect(asked(sketch, 'target:accounts')).toEqual(['words'])
  })

  test('a mutual statement is aimed at each that makes it', () => {
    expect(asked(sketch, 'target:pashinyan')).toEqual(['mutual'])
    expect(asked(sketch, 'target:aliyev')).toEqual(['mutual'])
    expect(asked(sketch, 'target:blinken')).toEqual([])
  })
})

describe('what, about what, in whose words and where', () => {
  const sketch: DatasetSketch = {
    sources: [...SOURCES, { id: 'afp', type: 'NewsAgency', name: 'AFP' }],
    documents: [{ id: 'article', agencies: ['afp'] }, { id: 'transcript' }],
    statements: [
      {
        id: 'a',
        act: 'accuse',
        incident: 'fire',
        quote: { exactness: 'mixed' },
        appearances: [{ document: 'article', role: 'report' }],
      },
      {
        id: 'b',
        act: 'deny',
        incident: 'talks',
        appearances: [{ document: 'transcript', role: 'original' }],
      },
      { id: 'c', anchors: [{ role: 'content', document: 'article', selector: [] }] },
    ],
    relations: [
      { from: 'b', to: 'a', type: 'denies' },
      { from: 'c', to: 'a', type: 'contradicts', direction: 'mutual' },
    ],
  }

  test.each([
    ['act:accuse', ['a']],
    ['incident:talks', ['b']],
    ['quoted:part', ['a']],
    ['document:article', ['a', 'c']],
    ['document:transcript', ['b']],
    ['agency:afp', ['a']],
    ['id:a,c', ['a', 'c']],
    ['relation:denies', ['b']],
    ['relation:contradicts', ['a', 'c']],
    ['-act:accuse', ['b', 'c']],
  ])('%s', (term, ids) => {
    expect(asked(sketch, term)).toEqual(ids)
  })
})

describe('when', () => {
  const sketch: DatasetSketch = {
    documents: [
      { id: 'early', datePublished: '2022-11-07T09:11+01:00' },
      { id: 'late', datePublished: '2022-11-09' },
      { id: 'undated' },
    ],
    statements: [
      { id: 'day', saidDate: '2022-11-07', happenedDate: '2022-11-06' },
      { id: 'month', saidDate: '2022-11' },
      { id: 'about', saidDate: '2022-11-07~' },
      { id: 'none' },
      { id: 'published', saidDate: '2022-11-01', publishedDate: '2022-11-08' },
      {
        id: 'appeared',
        saidDate: '2022-11-05',
        appearances: ['late', 'undated', 'early'].map((document) => ({ document, role: 'report' })),
      },
    ],
  }

  test.each([
    ['said:2022-11-07', ['day', 'month?', 'about?']],
    ['said:2022-11', ['day', 'month', 'about?', 'published', 'appeared']],
    ['said:2022-10', []],
    ['-said:2022-11-07', ['month?', 'about?', 'none', 'published', 'appeared']],
    ['happened:2022-11', ['day']],
    ['published:2022-11-08', ['published']],
    ['published:..2022-11-07', ['appeared']],
    ['known-by:2022-11-07', ['day', 'month?', 'about?', 'appeared']],
    [
      'known-by:2022-11-30',
      ['day', 'month', 'about', 'published', 'appeared'].map((id) => (id === 'about' ? 'about?' : id)),
    ],
    ['known-by:2022-11-07T09:11+01:00', ['day?', 'month?', 'about?', 'appeared']],
    ['known-by:2022-11-07T09:10+01:00', ['day?', 'month?', 'about?']],
  ])('%s', (term, ids) => {
    expect(asked(sketch, term)).toEqual(ids)
  })
})

describe('words', () => {
  const sketch: DatasetSketch = {
    incidents: [{ id: 'i1', name: 'Border fire, eastern section' }],
    statements: [
      { id: 'gist', gist: 'It speaks of “different calibers” there.' },
      { id: 'clause', clause: 'of firing' },
      { id: 'pieces', quote: { exactness: 'mixed', text: 'light weapons […] of friends' } },
      { id: 'original', quote: { exactness: 'direct', original: { text: 'огонь', inLanguage: 'ru' } } },
      {
        id: 'names',
        attribution: { sourceAsPrinted: 'Yerevan’s ministry', relayedBy: [{ asPrinted: 'Baku' }] },
      },
      { id: 'incident', incident: 'i1' },
      { id: 'target', target: [{ asPrinted: 'accounts' }], addressee: [{ asPrinted: 'the Council' }] },
    ],
  }

  test.each([
    ['DIFFERENT Cal', ['gist']],
    ['of firing', ['clause']],
    ['weapons of', []],
    ['light weapons', ['pieces']],
    ['ogon', ['original']],
    ['yerevans ministry', ['names']],
    ['baku', ['names']],
    ['fire, eastern', ['incident']],
    ['accounts', ['target']],
    ['council', ['target']],
    ['said of', []],
  ])('%s', (words, ids) => {
    expect(asked(sketch, words)).toEqual(ids)
  })

  test('each free word must occur', () => {
    expect(asked(sketch, 'weapons', 'friends')).toEqual(['pieces'])
    expect(asked(sketch, 'weapons', 'baku')).toEqual([])
    expect(asked(sketch, 'text:weapons,baku')).toEqual(['pieces', 'names'])
  })
})

test('words in quotation marks that were not kept are perhaps quoted, perhaps quoted in part', () => {
  const dataset = makeDataset({ statements: [{ id: 'a', quote: { exactness: 'not-kept' } }] })
  const [statement] = dataset.statements
  if (statement === undefined) throw new Error('no statement')
  const answer = (how: string): Answer =>
    matcher(parseQuery(readTerms([`quoted:${how}`]), dataset).query)(statement, dataset)
  expect(answer('quoted')).toBe('perhaps')
  expect(answer('part')).toBe('perhaps')
  expect(answer('reported')).toBe('no')
  expect(answer('not-kept')).toBe('yes')
})

describe('a word without a field', () => {
  const sketch: DatasetSketch = {
    incidents: [{ id: 'fire-1', name: 'Night at the border', alternateName: ['The shelling'] }],
    sources: [
      { id: 'mod', name: 'Ministry of Defence', shortName: 'MoD', alternateName: ['Defence Ministry'] },
      { id: 'mod-2', name: 'Another' },
    ],
    statements: [
      { id: 'own', source: 'mod-2' },
      { id: 'of-incident', source: 'mod-2', incident: 'fire-1' },
      { id: 'on-page', source: 'mod-2', appearances: [{ document: 'page-1', role: 'report' }] },
      { id: 'anchored', source: 'mod-2', anchors: [{ role: 'content', document: 'page-1', selector: [] }] },
      { id: 'said', source: 'mod', gist: 'Of own fire-1.' },
    ],
  }

  test.each([
    ['own', ['own', 'said']],
    ['fire-1', ['of-incident', 'said']],
    ['page-1', ['on-page', 'anchored']],
    ['Fire-1', ['said']],
    ['page', []],
    ['id:own', ['own']],
    ['text:own', ['said']],
  ])('%s finds what has it as its id, its incident’s or its document’s, or as words', (word, found) => {
    expect(asked(sketch, word)).toEqual(found)
  })

  test.each([
    ['Ministry of Defence', ['said']],
    ['mod', ['said']],
    ['defence ministry', ['said']],
    ['the shelling', ['of-incident']],
    ['Night at', ['of-incident']],
    ['Defence of', []],
  ])('“%s” finds a phrase in the names of sources and incidents', (phrase, found) => {
    expect(asked(sketch, phrase)).toEqual(found)
  })
})
