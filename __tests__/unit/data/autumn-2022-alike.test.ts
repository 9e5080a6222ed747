/** What one side gets, the other gets: labels, names of places, hours, targets, answers, the order of joint speakers. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { DatasetFile } from '../../../src/model/dataset.js'
import type { Statement } from '../../../src/model/statement.js'

const text = readFileSync('data/autumn-2022.json', 'utf8')
const data = JSON.parse(text) as DatasetFile
const { incidents, relations, sources, statements } = data
const sourceOf = (id: string | undefined) => sources.find((source) => source.id === id)
const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id)

/** Our own sentences: of each statement its gist, its clause and its note; the names of incidents. */
const OURS: readonly (readonly [string, string])[] = [
  ...statements.flatMap(({ id, gist, clause = '', coding }): [string, string][] => [
    [id, gist],
    [id, clause],
    [id, coding?.note ?? ''],
  ]),
  ...incidents.map(({ id, name }): [string, string] => [id, name]),
]

test('no label of a coder ships that makes one side begin, or one side own up', () => {
  const kinds = statements.filter(({ coding }) => coding?.original?.['kind'] !== undefined)
  expect(ids(kinds)).toEqual([])
  expect(text).not.toMatch(/counter-accusation|admission/)
})

test('no note weighs what is said', () => {
  const weighs = /\b(?:confirm\w*|hostile|admi(?:t|ts|tted|ssion)|alleg\w*|claim(?:s|ed)?)\b/i
  const words = statements.filter(({ coding }) => weighs.test(coding?.note ?? ''))
  expect(ids(words)).toEqual([])
})

describe('places that have a name on each side', () => {
  const PAIRS =
    'Aghdam/Akna Ardanish/Artanish Asgaran/Askeran Azizli/Norabak Berdzor/Lachin Edilli/Ukhtadzor Gafan/Kapan ' +
    'Garaiman/Kakhakn Goris/Gorus Gunashli/Kutakan Istisu/Jermuk Kalbajar/Karvachar Khankendi/Stepanakert ' +
    'Khazinavar/Khoznavar Khojavand/Martuni Saribaba/Yekhtsaogh Shusha/Shushi Sotk/Zod Tavush/Tovuzgala ' +
    'Basarkechar/Vardenis Basarkechar/Gegharkunik Ashaghi_Shorzha/Nerkin_Shorzha Verin_Shorzha/Yukhari_Shorzha'
  const pairs = PAIRS.split(' ').map((pair) => pair.replaceAll('_', ' '))
  const single = [...new Set(pairs.flatMap((pair) => pair.split('/')))]
  /** The other Istisu, in Kalbajar, has this one name; notes hold the words of pages. */
  const kept = (sentence: string): string => sentence.replace('Istisu in Kalbajar/Karvachar', 'Kalbajar/Karvachar')
  const alone = (sentence: string): string[] => {
    const rest = pairs.reduce((left, pair) => left.replaceAll(pair, ''), kept(sentence))
    return single.filter((name) => new RegExp(`\\b${name}\\b`).test(rest))
  }

  test('stand under both, by the alphabet, in gists, clauses and names of incidents', () => {
    const notes = new Set(statements.map(({ coding }) => coding?.note))
    const found = OURS.filter(([, sentence]) => !notes.has(sentence)).flatMap(([id, sentence]) =>
      alone(sentence).map((name) => `${id}: ${name}`),
    )
    expect(found).toEqual([])
    for (const pair of pairs) expect(pair.split('/').toSorted().join('/')).toBe(pair)
  })

  test('are in no id of an incident', () => {
    const named = single.map((name) => name.toLowerCase().replaceAll(' ', '-'))
    expect(ids(incidents).filter((id) => named.some((name) => id.includes(name)))).toEqual([])
  })

  test('are the incident’s, in both names', () => {
    for (const { id, name, placeNames } of incidents) {
      const sentences = [name, ...statements.filter(({ incident }) => incident === id).map(({ gist }) => gist)].join(' ')
      const expected = pairs.filter((pair) => sentences.includes(pair)).flatMap((pair) => pair.split('/'))
      const names = (placeNames ?? []).map((place) => place.text).filter((place) => single.includes(place))
      expect([id, names.toSorted()]).toEqual([id, [...new Set(expected)].toSorted()])
    }
  })
})

test('no gist takes for granted what somebody says', () => {
  const SIDE = '(?:Armenian|Azerbaijani)(?: [a-z-]+)? (?:fire|shelling|attacks?|strikes?)'
  const granted = new RegExp(
    `${SIDE} (?:that|which) (?:wounded|killed)|${SIDE}(?: at [a-z ]+| the same night)? (?:is|was|shows|proves)\\b` +
      `|\\bin which\\b|reports? [^,]*\\b(?:by|from) ${SIDE}`,
  )
  expect(granted.test('the Wednesday-night Azerbaijani fire that wounded a soldier was at Sotk')).toBe(true)
  expect(granted.test('says that new Azerbaijani fire the same night shows what it is worth')).toBe(true)
  expect(granted.test('that Armenian artillery fire at its positions is an intense breach')).toBe(true)
  expect(ids(statements.filter(({ gist }) => granted.test(gist)))).toEqual([])
})

test('eight words in a row of a gist stand in no words that a page prints', () => {
  const pages = [
    ...statements.flatMap(({ coding, saidDateBasis = '' }) => [coding?.note ?? '', saidDateBasis]),
    ...relations.map(({ evidence = '' }) => evidence),
  ]
  const printed = new Set(pages.flatMap(runs))
  expect(runs('one two three four five six seven eight nine')).toHaveLength(2)
  const shared = statements.filter(({ gist, clause = '' }) => [gist, clause].flatMap(runs).some((run) => printed.has(run)))
  expect(ids(shared)).toEqual([])
})

function runs(sentence: string): string[] {
  const words = sentence.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? []
  return words.slice(7).map((_, at) => words.slice(at, at + 8).join(' '))
}

test('the words of a page that show a relation are few', () => {
  const long = relations.filter(({ evidence = '' }) => (evidence.match(/[\p{L}\p{N}]+/gu) ?? []).length > 24)
  expect(relations.filter(({ evidence }) => evidence === undefined)).toEqual([])
  expect(long).toEqual([])
})

test('a report of figures has no target, whoever reports', () => {
  expect(ids(statements.filter(({ act, target }) => act === 'report-figure' && target !== undefined))).toEqual([])
})

test('an hour of saying is that of the speaker’s own page', () => {
  const timed = statements.filter(({ saidTimeAsPrinted }) => saidTimeAsPrinted !== undefined)
  expect(timed.map(partyOf).filter((party) => party === 'azerbaijan')).not.toEqual([])
  expect(ids(timed.filter((one) => one.appearances?.every(({ role }) => role !== 'original')))).toEqual([])
})

test('the speaker’s own text is never “reported”', () => {
  const own = statements.filter(({ appearances }) => appearances?.some(({ role }) => role === 'original'))
  expect(own.filter(({ quote }) => quote?.exactness !== 'not-kept').map(({ id }) => id)).toEqual([])
})

test('a denial answers a statement, or is known to answer none of this dataset', () => {
  const linked = new Set(relations.map(({ from }) => from))
  const unlinked = statements.filter(({ id, act }) => act === 'deny' && !linked.has(id))
  // Of social-media and press reports, before any accusation of their incident; of an announcement by the OSCE.
  expect(ids(unlinked)).toEqual(['2022-09-13-aze-mod-05', '2022-09-21-aze-mod-01', '2022-10-20-aze-mfa-01'])
})

test('who has told a figure before is its counter', () => {
  const counters = (id: string): (string | undefined)[] =>
    (statements.find((one) => one.id === id)?.figures ?? []).map(({ countedBy }) => countedBy)
  expect(counters('2022-09-13-arm-pm-01')[0]).toBe(counters('2022-09-13-arm-mod-05')[0])
  expect(new Set(counters('2022-09-22-arm-pm-02'))).toEqual(new Set(['armenia-security-council']))
  expect(counters('2022-09-28-arm-pm-01')[0]).toBe('armenia-mod')
})

test('joint speakers stand by the alphabet of their parties, then of their names', () => {
  const name = (party: string | undefined): string => data.parties.find(({ id }) => id === party)?.name ?? ''
  for (const { members, name: together } of sources.filter(({ type }) => type === 'Joint')) {
    const speakers = (members ?? []).map(sourceOf)
    const keys = speakers.map((source) => `${name(source?.party)} ${source?.name ?? ''}`)
    expect(keys).toEqual(keys.toSorted())
    const surnames = speakers.map((source) => source?.name.split(' ').at(-1) ?? '')
    const places = surnames.map((surname) => together.indexOf(surname))
    if (speakers.every((source) => source?.type === 'Person')) expect(places).toEqual(places.toSorted((a, b) => a - b))
    for (const { gist } of statements.filter(({ attribution }) => sourceOf(attribution.source)?.name === together)) {
      const listed = /\(([^)]+)\)/.exec(gist)?.[1]
      if (listed !== undefined) expect(listed.split(', ')).toEqual(surnames)
    }
  }
})

test('every statement has a clause, so that a cell says speaker and act once', () => {
  expect(ids(statements.filter(({ clause }) => clause === undefined))).toEqual([])
})

function partyOf({ attribution }: Statement): string | undefined {
  return sourceOf(attribution.source)?.party
}
