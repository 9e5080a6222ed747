import { describe, expect, test } from '@jest/globals'
import { parseQuery } from '../../../src/query/parse.js'
import { IS } from '../../../src/query/is.js'
import { isIn } from '../../../src/query/predicate.js'
import { TEXT_PATHS } from '../../../src/query/record-path.js'
import type { Query } from '../../../src/query/query.js'
import { readTerms, writtenTerm } from '../../../src/query/term.js'
import { makeDataset } from '../../support/dataset.js'
import { problemOf } from '../../support/problem.js'

const dataset = makeDataset({
  incidents: [
    { id: '2022-11-06-border-fire', name: 'Border fire, night of 6–7 November' },
    { id: '2022-10-31-sochi', name: 'Sochi meeting' },
  ],
  documents: [{ id: 'article', headline: 'Talks', agencies: ['afp'] }],
  sources: [
    { id: 'armenia-mod', name: 'Ministry of Defence of Armenia', party: 'armenia' },
    { id: 'pashinyan', name: 'Nikol Pashinyan', party: 'armenia' },
    { id: 'aliyev', name: 'Ilham Aliyev', party: 'azerbaijan' },
    { id: 'azerbaijan-mod', name: 'Ministry of Defence of Azerbaijan', party: 'azerbaijan' },
    {
      id: 'armenia-azerbaijan',
      type: 'Joint',
      name: 'Armenia, Azerbaijan',
      members: ['armenia-mod', 'aliyev'],
    },
    { id: 'afp', type: 'Organization', name: 'Agence France-Presse' },
    { id: 'reuters', type: 'NewsAgency', name: 'Reuters' },
  ],
  statements: [{ id: 's01', target: [{ asPrinted: 'social-media accounts' }] }],
})
const parse = (...input: string[]) => parseQuery(readTerms(input), dataset)
const terms = (...input: string[]) => parse(...input).terms.map(writtenTerm)
const words = (folded: string): Query => ({ tag: 'contains', paths: TEXT_PATHS, folded })
const bareWord = (id: string, folded = id): Query => ({
  tag: 'or',
  any: [words(folded), { tag: 'has-id', id }],
})
const fails = (...input: string[]) => problemOf(() => parse(...input))

describe('a question', () => {
  test('without terms asks for everything', () => {
    expect(parse()).toEqual({ query: { tag: 'everything' }, terms: [] })
  })

  test('has terms of one field as alternatives, different fields together, and negated ones excluded', () => {
    expect(parse('act:accuse', 'is:mutual', 'act:deny,state', '-is:joint', '-is:relayed').query).toEqual({
      tag: 'and',
      all: [
        {
          tag: 'or',
          any: [isIn('act', ['accuse']), isIn('act', ['deny']), isIn('act', ['state'])],
        },
        IS.mutual,
        { tag: 'not', query: IS.joint },
        { tag: 'not', query: IS.relayed },
      ],
    })
  })

  test('has free words that must all occur, and phrases kept together', () => {
    expect(parse('Opened “fire”', 'gun').query).toEqual({
      tag: 'and',
      all: [bareWord('Opened “fire”', 'opened fire'), bareWord('gun')],
    })
    expect(parse('text:a', 'text:b').query.tag).toBe('or')
    expect(parse('-gun').query).toEqual({ tag: 'not', query: bareWord('gun') })
  })

  test('takes a word without a field as an id too, letter by letter, and a word of text: as none', () => {
    expect(parse('S01').query).toEqual(bareWord('S01', 's01'))
    expect(parse('"s01"').query).toEqual(bareWord('s01'))
    expect(parse('text:s01').query).toEqual(words('s01'))
    expect(terms('S01', '-"s 01"')).toEqual(['S01', '-"s 01"'])
  })

  test('has from and to as the ends of what was said', () => {
    const { query } = parse('from:2022-10', 'to:2022-11-06', 'said:2022-11')
    expect(query).toMatchObject({
      tag: 'and',
      all: [
        { path: 'saidDate', range: { text: '2022-11' } },
        { path: 'saidDate', range: { text: '2022-10..' } },
        { path: 'saidDate', range: { text: '..2022-11-06' } },
      ],
    })
  })

  test('takes the words for people for how it is quoted', () => {
    const exactness = (how: string): unknown => parse(`quoted:${how}`).query
    expect(['quoted', 'part', 'reported', 'not-kept'].map(exactness)).toEqual([
      isIn('quote.exactness', ['direct'], ['not-kept']),
      isIn('quote.exactness', ['mixed'], ['not-kept']),
      isIn('quote.exactness', ['indirect']),
      isIn('quote.exactness', ['not-kept']),
    ])
  })

  test('takes a comma and a space as part of a name, a bare comma as alternatives', () => {
    expect(terms('incident:Border fire, night of 6–7 November')).toEqual(['incident:2022-11-06-border-fire'])
    expect(terms('source:armenia, Azerbaijan')).toEqual(['source:armenia-azerbaijan'])
    expect(terms('source:"Armenia, Azerbaijan",pashinyan')).toEqual(['source:armenia-azerbaijan,pashinyan'])
    expect(fails('source:armenia,azerbaijan').message).toMatch(/^“azerbaijan” fits 2 sources: /)
    expect(terms('party:armenia,azerbaijan')).toEqual(['party:armenia,azerbaijan'])
    expect(terms('source:armenia-m,azerbaijan-m')).toEqual(['source:armenia-mod,azerbaijan-mod'])
  })

  test('takes only the body itself when told so', () => {
    const withSpokesman = makeDataset({ sources: [{ id: 'body' }, { id: 'voice', partOf: 'body' }] })
    const ids = (only: boolean) => parseQuery(readTerms(['source:body']), withSpokesman, { only }).query
    expect(ids(false)).toEqual(isIn('source', ['body', 'voice']))
    expect(ids(true)).toEqual(isIn('source', ['body']))
  })
})

describe('a target', () => {
  test.each([
    ['armenia', 'target:armenia'],
    ['azerb', 'target:azerbaijan'],
    ['Pashinyan', 'target:pashinyan'],
    ['azerbaijan-mod', 'target:azerbaijan-mod'],
    ['social-media', 'target:social-media'],
  ])('%s', (value, term) => {
    expect(terms(`target:${value}`)).toEqual([term])
  })

  test('is a source by its whole name before a party by a part of its', () => {
    const register = makeDataset({ sources: [{ id: 'united' }] })
    const written = (typed: string) => parseQuery(readTerms([typed]), register).terms.map(writtenTerm)
    expect(written('target:united')).toEqual(['target:united'])
    expect(written('target:United States')).toEqual(['target:united-states'])
  })

  test('that nothing in the dataset is, suggests the nearest', () => {
    expect(fails('target:pashinjan')).toEqual({
      kind: 'usage',
      message: 'no target is named “pashinjan”',
      hint: 'claims sources lists the short names',
      didYouMean: ['pashinyan'],
    })
    expect(fails('target:…').message).toBe('no target is named “…”')
  })

  test('that fits several is not decided', () => {
    expect(fails('target:defence').message).toMatch(/^“defence” fits 2 sources: /)
  })
})

describe('a question written back', () => {
  test('has ids for names, in the order typed', () => {
    expect(
      terms('said:2022-10', 'source:Nikol Pashinyan', '-act:ACCUSE,deny', 'opened fire', 'incident:sochi'),
    ).toEqual([
      'said:2022-10',
      'source:pashinyan',
      '-act:accuse,deny',
      'opened fire',
      'incident:2022-10-31-sochi',
    ])
  })

  test.each([
    [['source:Nikol Pashinyan', 'source:aliyev', '-party:armenia']],
    [['text:"a, b",c', 'text:say "x, y" now']],
    [['said:[2022-11-06,2022-11-07],2022-10', 'from:2022', 'known-by:2022-11-07T09:11+01:00']],
    [
      [
        '"quoted, words"',
        '-10:30',
        'http://example.org',
        'target:"social-media"',
        'id:s01',
        'agency:afp',
        'document:talks',
      ],
    ],
  ])('means the same: %s', (input) => {
    const once = parseQuery(readTerms(input), dataset)
    expect(parseQuery(once.terms, dataset)).toEqual(once)
    expect(parseQuery(readTerms(once.terms.map(writtenTerm)), dataset)).toEqual(once)
  })
})

describe('what means nothing', () => {
  test.each([
    ['act:accuses', 'act: has no “accuses”', ['accuse']],
    ['act:denied', 'act: has no “denied”', ['deny']],
    ['is:uncertan', 'is: has no “uncertan”', ['uncertain']],
    ['relation:denied', 'relation: has no “denied”', ['denies']],
    ['source:pashinjan', 'no source is named “pashinjan”', ['pashinyan']],
    ['party:armenai', 'no party is named “armenai”', ['armenia']],
    ['incident:sochy', 'no incident is named “sochy”', ['2022-10-31-sochi']],
    ['agency:pashinyan', 'no agency is named “pashinyan”', undefined],
    ['id:s1', 'no statement has the id “s1”', ['s01']],
    ['from:2022..2023', 'from: takes one date', undefined],
    ['-to:2022', 'to: cannot be negated', undefined],
    ['source:,', 'source: has no value', undefined],
    ['text:…', '“…” has no word to look for', undefined],
    ['said:soon', 'said:soon is no date', undefined],
    ['from:soon', 'from:soon is no date', undefined],
  ])('%s', (term, message, didYouMean) => {
    const problem = fails(term)
    expect(problem).toMatchObject({ kind: 'usage', message, hint: expect.any(String) })
    expect(problem.didYouMean).toEqual(didYouMean)
  })

  test('a choice shows what there is', () => {
    expect(fails('quoted:x').hint).toBe(
      'quoted: takes quoted, part, reported, not-kept, direct, mixed, indirect',
    )
  })
})
