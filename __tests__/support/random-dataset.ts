/** Random small datasets whose statements say all that is known of those whom they name, as records must. */
import { ACTS, type Act } from '../../src/model/act.js'
import type { Dataset } from '../../src/model/dataset.js'
import type { Quote } from '../../src/model/quote.js'
import { RELATION_TYPES } from '../../src/model/relation.js'
import type { Source } from '../../src/model/source.js'
import type { Statement } from '../../src/model/statement.js'
import type { Chance } from './chance.js'
import { type DatasetSketch, makeDataset, PARTIES, type StatementSketch } from './dataset.js'

const ACT_NAMES = Object.keys(ACTS) as Act[]

export const WORDS: readonly string[] = [
  'ceasefire',
  'Žitný',
  'bridge',
  'Şuşa',
  'opened fire',
  '“limited”',
  'a "quoted" word',
  'back\\slash',
  'line\nbreak',
  'Пашинян',
  'Փաշինյան',
  'façade',
  '2022-11-07',
  '"source":"mod-2"',
  '😀',
  'don’t',
  "don't",
  'naïve',
]

export const DATES: readonly string[] = [
  '2022-11-07',
  '2022-11-06',
  '2022-11',
  '2022',
  '2022-11-06/2022-11-08',
  '2022?-11-07',
  '2022-11-06~',
  '[2022-11-06,2022-11-07]',
  '2022-11-XX',
  '2022-11-01/..',
  '2021-01-31',
  '2022-11-07T09:11+01:00',
]

export const SOURCES: readonly Source[] = [
  {
    id: 'mod-1',
    type: 'Organization',
    name: 'Ministry of Defence of Armenia',
    shortName: 'Ministry',
    party: 'armenia',
    standing: 'party-to-conflict',
  },
  {
    id: 'mod-2',
    type: 'Organization',
    name: 'Ministry of Defence of Azerbaijan',
    party: 'azerbaijan',
    standing: 'party-to-conflict',
  },
  {
    id: 'pashinyan',
    type: 'Person',
    name: 'Nikol Pashinyan',
    party: 'armenia',
    standing: 'party-to-conflict',
  },
  { id: 'spokesman', type: 'Person', name: 'Aram Çelik', party: 'armenia', partOf: 'mod-1' },
  { id: 'envoy', type: 'Person', name: 'Envoy of the Ministry', partOf: 'mod-2' },
  { id: 'both', type: 'Joint', name: 'The two ministries', members: ['mod-1', 'mod-2'] },
  { id: 'unnamed-1', type: 'Unnamed', name: 'A local official' },
  { id: 'afp', type: 'NewsAgency', name: 'Agence France-Presse', shortName: 'AFP', standing: 'press' },
  { id: 'reuters', type: 'NewsAgency', name: 'Reuters' },
]

export function randomDataset(chance: Chance): Dataset {
  const ids = numbered(3 + chance.below(12))
  const statements = ids.map((id) => randomStatement(id, ids, chance))
  return datasetOf(statements, pairedRelations(ids, chance))
}

/** Statements that have the same keys, and differ in a few values: many are alike in all that a question asks. */
export function monotonousDataset(chance: Chance): Dataset {
  const ids = numbered(40)
  const molds = [1, 2, 3].map(() => randomStatement('mold', ids, chance))
  const statements = ids.map((id) => ({ ...varied(chance.of(molds), chance), id }))
  return datasetOf(statements, pairedRelations(ids, chance))
}

function numbered(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `s${String(index + 1)}`)
}

/** Every value that is there may be another one; nothing comes or goes. */
function varied(mold: StatementSketch, chance: Chance): StatementSketch {
  const maybe = <T>(value: T, others: readonly T[]): T =>
    value !== undefined && chance.is(0.3) ? chance.of(others) : value
  const { quote, attribution } = mold
  return {
    ...mold,
    ...(mold.act === undefined ? {} : { act: maybe(mold.act, ['accuse', 'deny', 'state']) }),
    ...(typeof mold.source === 'string'
      ? { source: maybe(mold.source, ['mod-1', 'mod-2', 'pashinyan', 'afp']) }
      : {}),
    gist: chance.is(0.3) ? chance.of(WORDS) : (mold.gist ?? ''),
    ...(mold.clause === undefined ? {} : { clause: maybe(mold.clause, WORDS) }),
    ...(mold.mutual === undefined ? {} : { mutual: maybe(mold.mutual, [true, false]) }),
    ...(mold.incident === undefined
      ? {}
      : { incident: maybe(mold.incident, ['border-fire', 'border-talks']) }),
    ...(mold.saidDate === undefined ? {} : { saidDate: maybe(mold.saidDate, DATES) }),
    ...(mold.happenedDate === undefined ? {} : { happenedDate: maybe(mold.happenedDate, DATES) }),
    ...(mold.publishedDate === undefined ? {} : { publishedDate: maybe(mold.publishedDate, DATES) }),
    ...(quote === undefined
      ? {}
      : { quote: { ...quote, exactness: maybe(quote.exactness, ['direct', 'mixed', 'not-kept']) } }),
    attribution: {
      ...attribution,
      ...(attribution?.status === undefined
        ? {}
        : { status: maybe(attribution.status, ['clear', 'garbled', 'partial']) }),
    },
  }
}

/** Of a world that is always the same, with these statements in it. */
export function datasetOf(
  statements: readonly StatementSketch[],
  relations: NonNullable<DatasetSketch['relations']>,
): Dataset {
  return makeDataset({
    parties: PARTIES.map(({ id, name }) => ({ id, name })),
    sources: SOURCES,
    documents: [
      {
        id: 'page-1',
        datePublished: '2022-11-07',
        publisher: 'Armedia, Žurnál',
        agencies: ['afp'],
        url: 'https://news.example/1',
      },
      { id: 'page-2', headline: 'A "headline"', agencies: ['afp', 'reuters'] },
      { id: 'page-3', datePublished: '2022-11', shortName: 'the page' },
    ],
    incidents: [
      { id: 'border-fire', name: 'Border fire, night of 6–7 November' },
      { id: 'border-talks', name: 'Talks at the border' },
    ],
    statements,
    relations,
  })
}

/** At most one relation a statement. */
function pairedRelations(ids: readonly string[], chance: Chance): NonNullable<DatasetSketch['relations']> {
  return pairs(ids).flatMap(([from, to]) =>
    chance.is(0.5)
      ? [
          {
            from,
            to,
            type: chance.of(RELATION_TYPES),
            direction: chance.of(['one-way', 'mutual'] as const),
          },
        ]
      : [],
  )
}

function pairs(ids: readonly string[]): (readonly [string, string])[] {
  return ids.flatMap((id, index) => {
    const next = ids[index + 1]
    return index % 2 === 0 && next !== undefined ? [[id, next] as const] : []
  })
}

export function randomStatement(id: string, ids: readonly string[], chance: Chance): StatementSketch {
  const text = (): string =>
    chance
      .shuffled(WORDS)
      .slice(0, 1 + chance.below(4))
      .join(' ')
  const optional = <T extends object>(make: () => T): T | object => (chance.is(0.5) ? make() : {})
  const source = chance.is(0.15) ? null : chance.of(SOURCES).id
  const made: object = {
    id,
    act: chance.of(ACT_NAMES),
    gist: text(),
    source,
    ...optional(() => ({ clause: text() })),
    ...optional(() => ({ mutual: true })),
    ...optional(() => ({ incident: chance.of(['border-fire', 'border-talks']) })),
    ...optional(() => ({ saidDate: chance.of(DATES) })),
    ...optional(() => ({ saidDate: chance.of(DATES) })),
    ...optional(() => ({ happenedDate: chance.of(DATES), happenedDateFrom: chance.of(ids) })),
    ...optional(() => ({ publishedDate: chance.of(DATES) })),
    ...optional(() => ({ target: targets(chance, text) })),
    ...optional(() => ({ addressee: [{ party: 'united-states' }] })),
    ...optional(() => ({ quote: quote(chance, text) })),
    ...optional(() => ({
      figures: [
        {
          measure: 'killed',
          report: 'stated',
          of: 'armenia',
          best: chance.below(300),
          countedBy: chance.of(['mod-1', 'nobody']),
          asPrinted: text(),
        },
      ],
    })),
    ...optional(() => ({
      appearances: chance
        .some(['page-1', 'page-2', 'page-3'], 0.5)
        .map((document) => ({ document, role: 'report' })),
    })),
    ...optional(() => ({
      coding: {
        by: 'x',
        confidence: chance.of(['high', 'medium', 'low']),
        original: { source: 'mod-1', act: 'deny', nested: [{ saidDate: '1999', id: 's1' }] },
      },
    })),
    ...optional(() => ({ factuality: text() })),
    attribution: {
      ...optional(() => ({ cue: 'According to', sourceAsPrinted: text() })),
      ...optional(() => ({ status: chance.of(['clear', 'partial', 'garbled'] as const) })),
      ...optional(() => ({ relayedBy: [{ source: 'reuters', asPrinted: text(), only: chance.is(0.5) }] })),
    },
  }
  return made as StatementSketch
}

function targets(chance: Chance, text: () => string): Statement['target'] {
  const all = [
    { party: 'azerbaijan' },
    { source: 'mod-2' },
    { party: 'armenia', asPrinted: text() },
    { asPrinted: text() },
  ]
  return [chance.of(all), ...chance.some(all, 0.2)]
}

function quote(chance: Chance, text: () => string): Quote {
  const exactness = chance.of(['direct', 'mixed', 'indirect', 'not-kept'] as const)
  if (exactness === 'indirect' || exactness === 'not-kept') return { exactness }
  return {
    exactness,
    text: text(),
    ...(chance.is(0.3) ? { original: { text: text(), inLanguage: 'hy' } } : {}),
  }
}
