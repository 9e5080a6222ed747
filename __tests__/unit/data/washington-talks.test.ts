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
/** Relations between two statements of this dataset. */
const held = file.relations.filter(({ endNotHeld }) => endNotHeld !== true)

describe('washington-talks, by itself', () => {
  test('has 13 attributed statements and 19 unattributed passages: those of the key, the lead and two headings', () => {
    const numbered = (letter: string, count: number): string[] =>
      Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`)
    expect(attributed.map(({ id }) => id)).toEqual(numbered('s', 13))
    expect(statements.filter(isUnattributed).map(({ id }) => id)).toEqual(numbered('u', 19))
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
      ...held.flatMap(({ from, to }) => absent(said, [from, to])),
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
    expect(witnessed.map(({ id }) => id)).toEqual(['s03', 's05', 's07', 's08', 's11', 's13'])
    for (const { quote } of witnessed) {
      for (const { inPlaceOf } of quote?.witnesses ?? []) expect(quote?.text ?? '').toContain(inPlaceOf ?? '')
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

  test('has no denial and no answer, only what repeats', () => {
    expect(attributed.filter(({ act }) => act === 'deny')).toEqual([])
    expect(file.relations.filter(({ type }) => type !== 'repeats')).toEqual([])
    expect(held.map(({ from, to }) => `${from} ${to}`)).toEqual([
      's02 s01',
      's06 s07',
      's01 s03',
      's01 s04',
      's02 s03',
      's02 s04',
    ])
  })

  test('has seven sayings of its own, as its description says', () => {
    const repeats = new Set(held.map(({ from }) => from))
    const own = attributed.filter(({ id, act }) => !repeats.has(id) && !['not-reported', 'hold-view'].includes(act))
    expect(own.map(({ id }) => id)).toEqual(['s03', 's04', 's07', 's08', 's11', 's12', 's13'])
    expect(file.dataset.description).toContain(`${String(own.length)} are sayings of their own`)
  })

  test('keeps whole sentences of witnesses where it compares whole quotations, each with an address', () => {
    for (const id of ['s07', 's08', 's11', 's13']) {
      const [witness] = statements.find((statement) => statement.id === id)?.quote?.witnesses ?? []
      expect(witness?.inPlaceOf).toBeUndefined()
      expect(witness?.text.split(' ').length).toBeGreaterThan(20)
      expect(witness?.text.split(' ').length).toBeLessThanOrEqual(36)
    }
    expect(file.documents.filter(({ url, publisher, headline }) => !url || !publisher || !headline)).toEqual([])
  })

  test('leads to the same communiqués and remarks in autumn-2022, said by the same sources', () => {
    const other = JSON.parse(readFileSync(path.join(ROOT, 'data/autumn-2022.json'), 'utf8')) as DatasetFile
    const sourceOf = (id: string, of: DatasetFile): string | undefined =>
      of.statements.find((statement) => statement.id === id)?.attribution.source
    const links = file.relations.filter(({ endNotHeld }) => endNotHeld === true)
    expect(links.map(({ to }) => to)).toEqual(['s03', 's04', 's07', 's08'])
    for (const { from, to } of links) {
      expect(sourceOf(to, file)).toBeDefined()
      expect(sourceOf(from, other)).toBe(sourceOf(to, file))
    }
  })

  test('lets nobody count what is not reported', () => {
    const figures = statements.filter(({ act }) => act === 'not-reported').flatMap((one) => one.figures ?? [])
    expect(figures.map(({ report, countedBy }) => [report, countedBy])).toEqual([
      ['not-stated', 'nobody'],
      ['not-stated', 'nobody'],
    ])
  })

  test('names joint speakers in the order of their parties, then of their names', () => {
    const ranks = file.sources.flatMap(({ members }) =>
      members === undefined
        ? []
        : [members.map((id) => file.sources.find((source) => source.id === id)).map((one) => `${one?.party} ${one?.name}`)],
    )
    expect(ranks.length).toBeGreaterThan(1)
    for (const names of ranks) expect(names).toEqual(names.toSorted())
    for (const { name, members = [] } of file.sources) {
      const places = members.map((id) => name.indexOf(file.sources.find((one) => one.id === id)?.name ?? '?'))
      expect(places).toEqual(places.toSorted((a, b) => a - b))
    }
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

