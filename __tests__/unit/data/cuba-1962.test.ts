// The letters of October 1962: what is coded, and that each word and each answer leads to its page.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { DatasetFile } from '../../../src/model/dataset.js'
import { isKnownOnlyThroughRelay, type Statement } from '../../../src/model/statement.js'
import { quotedPieces } from '../../../src/model/quote.js'
import { waitBetween } from '../../../src/dates/wait.js'
import { span } from '../../../src/dates/edtf.js'

const file = JSON.parse(readFileSync('data/cuba-1962.json', 'utf8')) as DatasetFile
const { documents, incidents, relations, sources, statements } = file
const byId = new Map(statements.map((one) => [one.id, one]))
const documentOf = new Map(documents.map((one) => [one.id, one]))
const one = (id: string): Statement => {
  const found = byId.get(id)
  if (found === undefined) throw new Error(`no statement ${id}`)
  return found
}
const partyOf = ({ attribution: { source } }: Statement): string =>
  sources.find(({ id }) => id === source)?.party ?? ''
const counted = (values: readonly string[]): Record<string, number> =>
  Object.fromEntries([...new Set(values)].sort().map((value) => [value, values.filter((v) => v === value).length]))
const wordsIn = (text: string): number => text.split(/\s+/).length

describe('Cuba 1962 holds', () => {
  test('89 statements on 11 incidents by 10 speakers, from 22 to 28 October', () => {
    expect(statements).toHaveLength(89)
    expect(incidents).toHaveLength(11)
    expect(new Set(statements.map(({ attribution }) => attribution.source)).size).toBe(10)
    const days = statements.map(({ saidDate = '' }) => saidDate.slice(0, 10)).sort()
    expect([days.at(0), days.at(-1)]).toEqual(['1962-10-22', '1962-10-28'])
  })

  test('as many statements of each party as the method lets expect', () => {
    expect(counted(statements.map(partyOf))).toEqual({
      cuba: 6,
      oas: 1,
      'soviet-union': 42,
      un: 6,
      'united-states': 34,
    })
  })

  test('acts of twelve kinds', () => {
    expect(counted(statements.map(({ act }) => act))).toEqual({
      accuse: 20,
      acknowledge: 3,
      announce: 5,
      appeal: 18,
      assess: 3,
      criticise: 1,
      'decline-comment': 1,
      deny: 10,
      pledge: 10,
      praise: 4,
      state: 10,
      threaten: 4,
    })
  })

  test('all eleven documents of the volume, and statements of each', () => {
    const used = new Set(statements.flatMap(({ appearances = [] }) => appearances.map(({ document }) => document)))
    for (let number = 60; number <= 70; number += 1) {
      const id = `d${String(number)}`
      expect(documentOf.get(id)?.url).toBe(`https://history.state.gov/historicaldocuments/frus1961-63v06/${id}`)
      expect(used).toContain(id)
    }
  })
})

describe('quoted words of Cuba 1962', () => {
  const quoted = statements.filter(({ quote }) => quote?.text !== undefined)

  test('are short, and each piece has an address', () => {
    expect(quoted).toHaveLength(83)
    for (const { id, quote, appearances = [] } of quoted) {
      for (const piece of quotedPieces(quote)) expect([id, wordsIn(piece) < 25]).toEqual([id, true])
      const addresses = appearances.map(({ document }) => documentOf.get(document)?.url)
      expect([id, addresses.every((url) => url?.startsWith('http'))]).toEqual([id, true])
    }
  })

  test('stand each in an anchor of a document with an address', () => {
    for (const { id, quote, anchors = [] } of quoted) {
      const held = anchors.flatMap(({ selector }) =>
        selector.flatMap((each) => (each.type === 'TextQuoteSelector' ? [each.exact] : [])),
      )
      expect([id, held]).toEqual([id, quotedPieces(quote)])
      for (const { document } of anchors) expect(documentOf.get(document)?.url).toMatch(/^https?:/)
    }
  })

  test('of Khrushchev and Zorin stand in documents that are said to be translations', () => {
    const spoken = quoted.filter(({ attribution }) => /^(?:khrushchev|zorin)$/.test(attribution.source ?? ''))
    expect(spoken.length).toBeGreaterThan(30)
    for (const { id, anchors = [] } of spoken)
      for (const { document } of anchors)
        expect([id, documentOf.get(document)?.translation?.status]).toEqual([id, 'human'])
  })

  test('have another translation beside them where one could be read', () => {
    const witnessed = statements.filter(({ quote }) => quote?.witnesses !== undefined).map(({ id }) => id)
    expect(witnessed).toEqual([
      ...['d63-01', 'd63-02', 'd63-03', 'd63-04', 'zorin-03', 'd65-01', 'd65-02', 'd66-01', 'd68-01', 'd68-03'],
    ])
    const same = statements.flatMap(({ id, quote }) =>
      (quote?.witnesses ?? []).flatMap(({ text }) => (text === quote?.text ? [id] : [])),
    )
    expect(same).toEqual(['d63-03'])
  })

  test('keep the garble of document 65, with its correction beside it', () => {
    const { quote } = one('d65-02')
    expect(quote?.text).toContain('the world understanding')
    expect(quote?.witnesses?.[0]).toMatchObject({
      text: 'world not without an understanding',
      inPlaceOf: 'world understanding',
    })
  })
})

describe('answers in Cuba 1962', () => {
  const explicit = relations.filter(({ basis }) => basis === 'explicit')

  test('carry evidence, and more so where the page shows them', () => {
    expect(relations).toHaveLength(44)
    expect(explicit).toHaveLength(40)
    for (const { from, to, evidence } of relations) expect([from, to, wordsIn(evidence ?? '') > 1]).toEqual([from, to, true])
  })

  test('that quote what they answer by name quote the words of a page', () => {
    expect(explicit.filter(({ evidence = '' }) => /“[^”]+”/.test(evidence)).length).toBeGreaterThan(30)
  })

  test('are never said before what they answer', () => {
    for (const { from, to } of relations) {
      const wait = waitBetween(one(to), one(from))
      expect([from, to, (wait?.hours ?? wait?.days.most ?? 0) >= 0]).toEqual([from, to, true])
    }
  })

  test.each([
    ['d61-02', 'd60-01', 16],
    ['d62-01', 'd61-01', 8.9],
    ['d65-03', 'd64-02', 32],
    ['d67-04', 'd66-04', 10.1],
    ['d68-01', 'd67-01', 13.9],
    ['d69-02', 'd68-05', 7.6],
  ])('%s answers %s %d hours later, across zones', (from, to, hours) => {
    expect(relations.filter((each) => each.from === from && each.to === to)).toHaveLength(1)
    expect(waitBetween(one(to), one(from))?.hours).toBe(hours)
  })

  test('to and from document 63, which has no hour, are counted in days', () => {
    expect(waitBetween(one('d62-01'), one('d63-01'))).toEqual({ days: { least: 1, most: 1 } })
    expect(waitBetween(one('d63-01'), one('d64-03'))).toEqual({ days: { least: 1, most: 1 } })
  })
})

describe('dates of Cuba 1962', () => {
  test('with an hour have a zone, and say how the hour is known', () => {
    const clocks = statements.filter(({ saidDate = '' }) => saidDate.includes('T'))
    expect(clocks.length).toBeGreaterThan(50)
    for (const { id, saidDate = '', saidDateBasis } of clocks) {
      expect([id, span(saidDate).instant !== undefined, saidDateBasis !== undefined]).toEqual([id, true, true])
    }
  })

  test('of document 62 are one instant by both clocks of the edition', () => {
    const { saidDate, saidDateBasis } = one('d62-01')
    expect(saidDate).toBe('1962-10-23T18:51-04:00')
    expect(span(saidDate ?? '').instant).toBe(span('1962-10-23T17:51-05:00').instant)
    expect(saidDateBasis).toContain('17:51')
  })

  test('of publication tell secret letters from public ones', () => {
    const secret = statements.filter(({ publishedDate = '' }) => publishedDate === '1973-11-19')
    const letters = new Set(secret.map(({ id }) => id.slice(0, 3)))
    expect([...letters].sort()).toEqual(['d60', 'd61', 'd62', 'd63', 'd64', 'd65'])
    expect(one('d66-01').publishedDate).toBe('1962-10-27T17:00+03:00')
  })
})

describe('wording of Cuba 1962', () => {
  const HEADS: Readonly<Record<string, RegExp>> = {
    accuse: /accuses/,
    acknowledge: /acknowledges that/,
    announce: /announces/,
    appeal: /calls on/,
    assess: /says that/,
    criticise: /criticises/,
    'decline-comment': /declines to answer/,
    deny: /denies that/,
    pledge: /pledges/,
    praise: /praises/,
    state: /says(?:, as \p{L}+ has it from \p{L}+,)? that/u,
    threaten: /threatens/,
  }

  test('has one verb for each act, whoever speaks', () => {
    const told = statements.filter((statement) => !isKnownOnlyThroughRelay(statement))
    expect(told.filter(({ act, gist }) => HEADS[act]?.test(gist) !== true).map(({ gist }) => gist)).toEqual([])
  })

  test('says of what is known only through the addressee that it is, and has no clause', () => {
    const only = statements.filter(isKnownOnlyThroughRelay)
    expect(only.map(({ id, clause, gist }) => [id, clause, gist.includes('is reported by Fidel Castro')])).toEqual([
      ['thant-26-01', undefined, true],
    ])
  })

  test('takes no side’s word for the measures at sea into the name of an incident', () => {
    const names = incidents.map(({ name }) => name).join(' ')
    expect(names).not.toMatch(/quarantine|blockade|crisis|offensive|defensive|aggress/i)
    const ours = statements.map(({ gist, clause = '' }) => `${gist} ${clause}`.replaceAll(/“[^”]*”/g, ''))
    expect(ours.filter((text) => /blockade|quarantine|pirac|aggressor/i.test(text))).toEqual([])
  })

  test('quotes in gists and clauses only what the quotation holds', () => {
    for (const { id, gist, clause = '', quote } of statements) {
      const marked = `${gist} ${clause}`.match(/(?<=“)[^”]*(?=”)/g) ?? []
      const pieces = quotedPieces(quote)
      expect([id, marked.filter((words) => !pieces.some((piece) => piece.includes(words)))]).toEqual([id, []])
    }
  })
})

test('no source, document or party of Cuba 1962 stands unused', () => {
  const text = JSON.stringify([statements, documents.map(({ agencies }) => agencies), incidents])
  const parties = new Set(sources.map(({ party }) => party))
  expect([...sources, ...documents].map(({ id }) => id).filter((id) => !text.includes(`"${id}"`))).toEqual([])
  expect(file.parties.filter(({ id }) => !parties.has(id) && !text.includes(`"${id}"`))).toEqual([])
})
