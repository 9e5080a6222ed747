import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import Ajv2020 from 'ajv/dist/2020.js'
import type { DatasetFile } from '../../../src/model/dataset.js'
import { isEdtf } from '../../../src/dates/edtf.js'
import type { Figure } from '../../../src/model/figure.js'
import { isKnownOnlyThroughRelay, type Statement } from '../../../src/model/statement.js'

const read = (file: string): DatasetFile => JSON.parse(readFileSync(file, 'utf8')) as DatasetFile
const data = read('data/autumn-2022.json')
const { sources, statements } = data
const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id)
const sourceOf = (statement: Statement) => sources.find(({ id }) => id === statement.attribution.source)

/** The parties that speak: several in a joint statement. */
function partiesOf(statement: Statement): string[] {
  const source = sourceOf(statement)
  const speakers = source?.members ?? [source?.id]
  return speakers.flatMap((id) => sources.find((speaker) => speaker.id === id)?.party ?? [])
}

describe('autumn 2022 holds all of the raw file', () => {
  test('it has 209 statements on 66 incidents, by 67 speakers', () => {
    expect(statements).toHaveLength(209)
    expect(new Set(idsOf(statements)).size).toBe(209)
    expect(data.incidents).toHaveLength(66)
    expect(new Set(statements.map(({ attribution }) => attribution.source)).size).toBe(67)
  })

  test('each of the sides and the others speak as often as in the raw file', () => {
    const alone = statements.filter((statement) => new Set(partiesOf(statement)).size === 1)
    const count = (party: string): number => alone.filter((one) => partiesOf(one).includes(party)).length
    expect([count('armenia'), count('azerbaijan'), count('nagorno-karabakh')]).toEqual([78, 80, 8])
  })

  test('34 relations are explicit and 14 inferred, 15 statements relayed, 3 known only through the opponent, 5 joint', () => {
    expect(data.relations.filter(({ basis }) => basis === 'explicit')).toHaveLength(34)
    expect(data.relations.filter(({ basis }) => basis === 'inferred')).toHaveLength(14)
    expect(statements.filter(({ attribution }) => attribution.relayedBy !== undefined)).toHaveLength(15)
    expect(idsOf(statements.filter(isKnownOnlyThroughRelay)).sort()).toEqual([
      '2022-09-09-aze-mod-01',
      '2022-11-15-aze-mod-01',
      '2022-11-25-aze-mod-01',
    ])
    expect(statements.filter((statement) => sourceOf(statement)?.type === 'Joint')).toHaveLength(5)
  })

  test('the words of 148 were not kept, so that no statement has quoted words', () => {
    expect(statements.filter(({ quote }) => quote?.exactness === 'not-kept')).toHaveLength(148)
    expect(statements.filter(({ quote }) => quote?.text !== undefined)).toEqual([])
  })

  test('72 statements have no date of publication', () => {
    expect(statements.filter(({ publishedDate }) => publishedDate === undefined)).toHaveLength(72)
  })
})

describe('autumn 2022 is sound', () => {
  test('it is valid by the JSON Schema', () => {
    const schema = JSON.parse(readFileSync('data/schema/dataset.v1.json', 'utf8')) as object
    const ajv = new Ajv2020.default({ allErrors: true, allowUnionTypes: true })
    const valid = ajv.compile(schema)
    valid(data)
    expect(valid.errors ?? []).toEqual([])
  })

  test('every reference resolves', () => {
    const known = {
      document: new Set(idsOf(data.documents)),
      incident: new Set(idsOf(data.incidents)),
      party: new Set(idsOf(data.parties)),
      source: new Set(idsOf(sources)),
      statement: new Set(idsOf(statements)),
    }
    const missing: string[] = []
    const check = (kind: keyof typeof known, id: string | undefined): void => {
      if (id !== undefined && !known[kind].has(id)) missing.push(`${kind} ${id}`)
    }
    for (const source of sources) {
      check('party', source.party)
      for (const id of [source.partOf, ...(source.members ?? [])]) check('source', id)
    }
    for (const incident of data.incidents) {
      for (const id of incident.parties ?? []) check('party', id)
      for (const { party } of incident.placeNames ?? []) check('party', party)
    }
    for (const statement of statements) {
      check('incident', statement.incident)
      check('source', statement.attribution.source)
      for (const { source } of statement.attribution.relayedBy ?? []) check('source', source)
      for (const { document } of statement.appearances ?? []) check('document', document)
      for (const { party, source } of statement.target ?? []) {
        check('party', party)
        check('source', source)
      }
      for (const { of, countedBy } of statement.figures ?? []) {
        check('party', of)
        check('source', countedBy)
      }
    }
    for (const { from, to } of data.relations) for (const id of [from, to]) check('statement', id)
    expect(missing).toEqual([])
  })

  test('ids are unique in each list, and no source or document stands unused', () => {
    for (const list of [data.parties, sources, data.documents, data.incidents, statements]) {
      expect(new Set(idsOf(list)).size).toBe(list.length)
    }
    const carried = data.documents.map(({ agencies }) => agencies)
    const text = JSON.stringify([statements, carried, sources.map(({ members, partOf }) => [members, partOf])])
    const used = (id: string): boolean => text.includes(`"${id}"`)
    expect(idsOf([...sources, ...data.documents]).filter((id) => !used(id))).toEqual([])
  })

  test('every date is EDTF', () => {
    const dates = [
      ...statements.flatMap((one) => [one.saidDate, one.happenedDate, one.publishedDate]),
      ...data.documents.map(({ datePublished }) => datePublished),
      ...data.incidents.map(({ eventDate }) => eventDate),
    ].filter((date) => date !== undefined)
    expect(dates.filter((date) => !isEdtf(date))).toEqual([])
  })
})

describe('agencies in autumn 2022', () => {
  const publisherOf = (id: string): string => data.documents.find((one) => one.id === id)?.publisher ?? ''
  const credited = data.documents.filter(({ agencies }) => agencies !== undefined)

  test('who is credited stands in the publisher’s name', () => {
    for (const { id, agencies } of credited) {
      const names = sources.filter((source) => agencies?.includes(source.id) === true)
      for (const { name, shortName } of names)
        expect(publisherOf(id).toLowerCase()).toContain((shortName ?? name).toLowerCase())
    }
  })

  test('every copy is credited, but for one that does not say whose it is', () => {
    const copies = data.documents.filter(({ publisher }) => / via | copy/.test(publisher ?? ''))
    const silent = copies.filter(({ agencies }) => agencies === undefined)
    expect(copies).toHaveLength(35)
    expect(silent.map(({ publisher }) => publisher)).toEqual(['mybookclub2 (Turkish wire copy)'])
  })

  test('where two are named, which of them is not stated', () => {
    const several = credited.filter(({ agencies }) => agencies?.length !== 1)
    expect(several.map(({ publisher, agencyPerLine }) => [publisher, agencyPerLine])).toEqual([
      ['Tasnim/TASS', 'not-stated'],
    ])
  })
})

describe('names in autumn 2022', () => {
  const bearers = new Map<string, string[]>()
  for (const { id, name, alternateName } of sources) {
    for (const one of new Set([name, ...(alternateName ?? [])].map((text) => text.toLowerCase()))) {
      bearers.set(one, [...(bearers.get(one) ?? []), id])
    }
  }

  test('only a surname of several people names several sources', () => {
    const shared = [...bearers].filter(([, ids]) => ids.length > 1)
    expect(shared.sort()).toEqual([
      ['aliyev', ['ilham-aliyev', 'kamran-aliyev']],
      ['bayramov', ['jeyhun-bayramov', 'kamran-bayramov']],
      ['grigoryan', ['ararat-grigoryan', 'armen-grigoryan', 'kristine-grigoryan']],
    ])
  })

  test('no country, capital or common noun names a source, yet each stays as it was printed', () => {
    const bare = ['armenia', 'azerbaijan', 'baku', 'ереван', 'the ministry', 'defense ministry']
    for (const name of bare) {
      expect(bearers.has(name)).toBe(false)
      expect(statements.some(({ attribution }) => attribution.sourceAsPrinted?.toLowerCase() === name)).toBe(true)
    }
  })

  test('one speaker is found in every script that the pages use', () => {
    const find = (name: string) => bearers.get(name.toLowerCase())
    expect(find('وزارة الدفاع الأرمنية')).toEqual(['armenia-mod'])
    expect(find('Ադրբեջանի պաշտպանության նախարարություն')).toEqual(['azerbaijan-mod'])
    expect(find('αρμένικο υπουργείο Άμυνας')).toEqual(['armenia-mod'])
    expect(find('Никол Пашинян')).toEqual(['pashinyan'])
    expect(find('Djeyhoun Baïramov')).toEqual(['jeyhun-bayramov'])
  })

  test('a spokesman speaks for a body', () => {
    const spokesmen = sources.filter(({ partOf }) => partOf !== undefined).map(({ id, partOf }) => [id, partOf])
    expect(Object.fromEntries(spokesmen)).toEqual({
      abdullayeva: 'azerbaijan-mfa',
      hunanyan: 'armenia-mfa',
      price: 'us-state-department',
      torosyan: 'armenia-mod',
      zakharova: 'russia-mfa',
    })
  })
})

describe('figures in autumn 2022', () => {
  const killed = (party: string): Figure[] =>
    statements
      .filter(({ incident }) => incident === '2022-09-12-casualties')
      .flatMap(({ figures }) => figures ?? [])
      .filter((figure) => figure.measure === 'killed' && figure.of === party && figure.status === undefined)
  const series = (party: string) =>
    killed(party).map(({ report, best, includes }) => [best ?? report, ...(includes ?? [])].join(' '))

  test('the Armenian count grows to 135, and 207 killed or missing says so', () => {
    expect([...new Set(series('armenia'))]).toEqual(['49', '105', '135', '207 civilians missing'])
  })

  test('the Azerbaijani count grows from losses without a number to 79', () => {
    expect(series('azerbaijan')).toEqual(['unclear', '50', '71', '79'])
  })

  test('none, no number, and not said are three reports', () => {
    const reports = (id: string) => statements.find((one) => one.id === id)?.figures?.map(({ report }) => report)
    expect(reports('2022-11-07-arm-mod-01')).toEqual(['stated-zero', 'stated-zero'])
    expect(reports('2022-09-13-aze-mod-02')).toEqual(['unclear', 'unclear'])
    expect(reports('2022-09-23-arm-mod-02')).toEqual(['stated-zero', 'not-stated'])
    expect(reports('2022-11-07-aze-mod-01')).toBeUndefined()
  })

  test('an offer of bodies is a bound, not a number of bodies returned', () => {
    const offer = statements.find(({ id }) => id === '2022-09-14-aze-pow-commission-01')?.figures?.[0]
    expect(offer).toMatchObject({ measure: 'bodies-returned', high: 100, qualifier: 'up-to' })
    expect(offer?.best).toBeUndefined()
  })
})

test('what autumn 2022 shares with washington-talks is the same there, so that the two merge', () => {
  const other = read('data/washington-talks.json')
  const conflicts: string[] = []
  for (const list of ['parties', 'sources', 'incidents'] as const) {
    const theirs = new Map<string, object>(other[list].map((item) => [item.id, item]))
    for (const item of data[list]) {
      for (const [field, value] of Object.entries(theirs.get(item.id) ?? {})) {
        const ours: unknown = (item as unknown as Record<string, unknown>)[field]
        if (ours !== undefined && typeof ours !== 'object' && ours !== value) conflicts.push(`${item.id}.${field}`)
      }
    }
  }
  expect(conflicts).toEqual([])
})
