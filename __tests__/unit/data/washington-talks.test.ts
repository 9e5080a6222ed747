/** The default dataset is sound, neutral and complete by itself. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import Ajv2020 from 'ajv/dist/2020.js'
import type { DatasetFile } from '../../../src/model/dataset.js'
import { span } from '../../../src/dates/edtf.js'
import { quotedPieces } from '../../../src/model/quote.js'
import { isUnattributed } from '../../../src/model/statement.js'

const ROOT = path.resolve(import.meta.dirname, '../../..')
const json = readFileSync(path.join(ROOT, 'data/washington-talks.json'), 'utf8')
const file = JSON.parse(json) as DatasetFile
const { statements } = file
const attributed = statements.filter((statement) => !isUnattributed(statement))

describe('washington-talks, by itself', () => {
  test('has 13 attributed statements and 16 sentences without a source, with the ids of the key', () => {
    const numbered = (letter: string, count: number): string[] =>
      Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`)
    expect(attributed.map(({ id }) => id)).toEqual(numbered('s', 13))
    expect(statements.filter(isUnattributed).map(({ id }) => id)).toEqual(numbered('u', 16))
  })

  test('keeps to the schema, and is printed as JSON with two spaces', () => {
    const schema = JSON.parse(readFileSync(path.join(ROOT, 'data/schema/dataset.v1.json'), 'utf8')) as object
    const check = new Ajv2020.default({ allErrors: true, strict: false }).compile(schema)
    check(file)
    expect(check.errors ?? []).toEqual([])
    expect(json).toBe(`${JSON.stringify(file, null, 2)}\n`)
  })

  test('gives each id once, and refers only to what it holds', () => {
    for (const list of [file.parties, file.sources, file.documents, file.incidents]) {
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length)
    }
    const known = (list: readonly { id: string }[]): Set<string> => new Set(list.map(({ id }) => id))
    const [parties, sources] = [known(file.parties), known(file.sources)]
    const [documents, incidents, said] = [known(file.documents), known(file.incidents), known(statements)]
    const missing = [
      ...statements.flatMap((s) => absent(sources, [s.attribution.source])),
      ...statements.flatMap((s) => absent(incidents, [s.incident])),
      ...statements.flatMap((s) => absent(said, [s.happenedDateFrom])),
      ...statements.flatMap((s) => absent(parties, s.target?.map(({ party }) => party))),
      ...statements.flatMap((s) => absent(documents, s.appearances?.map(({ document }) => document))),
      ...statements.flatMap((s) => absent(documents, s.quote?.witnesses?.map(({ document }) => document))),
      ...file.sources.flatMap((source) => absent(sources, source.members)),
      ...file.sources.flatMap((source) => absent(parties, [source.party])),
      ...file.incidents.flatMap((incident) => absent(parties, incident.parties)),
      ...file.documents.flatMap((document) => absent(sources, document.agencies)),
      ...file.relations.flatMap(({ from, to }) => absent(said, [from, to])),
    ]
    expect(missing).toEqual([])
  })

  test('writes every date in EDTF', () => {
    const dates = statements.flatMap((s) => [
      s.happenedDate,
      s.saidDate,
      s.publishedDate,
      ...(s.figures ?? []).map(({ period }) => period),
    ])
    const others = [...file.incidents.map((i) => i.eventDate), ...file.documents.map((d) => d.datePublished)]
    const given = [file.dataset.temporalCoverage, ...dates, ...others].filter((date) => date !== undefined)
    expect(given.length).toBeGreaterThan(60)
    for (const date of given) expect(() => span(date)).not.toThrow()
  })

  test('puts marks only round words of the same quotation', () => {
    for (const statement of statements) {
      const points = Object.values(statement.points ?? {}).map((point) =>
        'asPrinted' in point ? point.asPrinted : '',
      )
      const marked = [statement.gist, statement.clause ?? '', ...points].flatMap(
        (text) => text.match(/(?<=“)[^”]*(?=”)/g) ?? [],
      )
      const pieces = quotedPieces(statement.quote)
      for (const words of marked) {
        expect({ id: statement.id, words, quoted: pieces.some((piece) => piece.includes(words)) }).toMatchObject({
          quoted: true,
        })
      }
    }
  })

  test('names what a witness has in place of words that the quotation has', () => {
    const witnessed = statements.filter(({ quote }) => quote?.witnesses !== undefined)
    expect(witnessed.map(({ id }) => id)).toEqual(['s03', 's07', 's11', 's13'])
    for (const { quote } of witnessed) {
      for (const { inPlaceOf } of quote?.witnesses ?? []) expect(quote?.text).toContain(inPlaceOf ?? '')
    }
  })

  test('gives the three death tolls to nobody', () => {
    const tolls = statements.filter(isUnattributed).flatMap(({ figures }) => figures ?? [])
    expect(tolls.map(({ best, qualifier, countedBy }) => [best, qualifier, countedBy])).toEqual([
      [280, 'more-than', 'nobody'],
      [30_000, 'more-than', 'nobody'],
      [6_000, 'more-than', 'nobody'],
    ])
    expect(tolls.filter(({ of }) => of !== undefined)).toEqual([])
  })

  test('has no denial, and one pair of accusations that answer each other', () => {
    expect(attributed.filter(({ act }) => act === 'deny')).toEqual([])
    expect(file.relations.map(({ from, type, to, direction }) => [from, type, to, direction])).toEqual([
      ['s02', 'repeats', 's01', 'one-way'],
      ['s06', 'repeats', 's07', 'one-way'],
      ['s03', 'counter-accuses', 's04', 'mutual'],
    ])
  })

  test('uses no word that weighs what somebody says', () => {
    const loaded = /\b(?:alleg|admit|insist|claim|conced|boast)\w*/i
    expect(texts(file).filter((text) => loaded.test(text))).toEqual([])
  })

  test('words both ministries alike: swapped, one gist and one set of names become the other', () => {
    const charge = (id: string): string => gistOf(id).replace(/ positions.*/, ' positions')
    expect(swapped(charge('s03'))).toBe(charge('s04'))
    const english = (id: string): string[] =>
      (file.sources.find((source) => source.id === id)?.alternateName ?? []).filter((name) =>
        /^[\x20-\x7e]+$/.test(name),
      )
    expect(english('armenia-mod').map(swapped)).toEqual(english('azerbaijan-mod'))
  })

  test('gives no body the bare name of a country, a capital, or a kind of body', () => {
    const bare = /^(?:armenia|azerbaijan|yerevan|baku|moscow|(?:the )?(?:ministry|defen[cs]e ministry))$/i
    const bodies = file.sources.filter(({ id }) => id.endsWith('-mod'))
    expect(bodies.flatMap(({ alternateName }) => alternateName ?? []).filter((name) => bare.test(name))).toEqual([])
  })
})

function absent(known: ReadonlySet<string>, ids: readonly (string | undefined)[] = []): string[] {
  return ids.filter((id) => id !== undefined).filter((id) => !known.has(id))
}

function gistOf(id: string): string {
  return statements.find((statement) => statement.id === id)?.gist ?? ''
}

function swapped(words: string): string {
  return words.replaceAll(/Armenia(n?)|Azerbaijan(i?)/g, (name, n: string, i: string) =>
    name.startsWith('Ar') ? `Azerbaijan${n && 'i'}` : `Armenia${i && 'n'}`,
  )
}

/** Every text in the file. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []
}

