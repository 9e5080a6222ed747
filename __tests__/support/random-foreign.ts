/** Random files of somebody else, one object a line, and mappings to read them by. */
import type { Chance } from './chance.js'
import { DATES, WORDS } from './random-dataset.js'

/** Rows of one file agree on the camp of a speaker, though not all of them tell it. */
const SPEAKERS: readonly (readonly [name: string, camp: string])[] = [
  ['mod-1', 'armenia'],
  ['Ministry of Defence of Azerbaijan', 'Azerbaijan'],
  ['MINISTRY OF DEFENCE OF AZERBAIJAN', 'Azerbaijan'],
  ['Nikol Pashinyan', 'armenia'],
  ['NIKOL  PASHINYAN', 'armenia'],
  ['Unit A+', 'armenia'],
  ['Unit A-', 'Azerbaijan'],
  ['Փաշինյան', 'armenia'],
  ['Reuters', 'press'],
]

const LINKS: readonly string[] = [
  'https://news.example/2022/11/07/a',
  'https://news.example/2022-11-07-a',
  'https://www.news.example/2022/11/07/a?x=1',
  `https://news.example/${'long-path/'.repeat(8)}one`,
  `https://news.example/${'long-path/'.repeat(8)}two`,
  'http://Žurnál.example/Şuşa',
]

const TARGETS: readonly string[] = [
  'Reuters',
  'armenia',
  'Azerbaijan',
  'nobody in particular',
  'mod-1; Reuters',
]

/** Sets are EDTF that nobody types. */
const TYPED_DATES: readonly string[] = [
  ...DATES.filter((date) => !/[[{]/.test(date)),
  '7.11.2022',
  'Nov. 7, 2022',
  '2022-11-07 09:11:00',
]

export type Foreign = Readonly<Record<string, unknown>>

/** Objects that can be taken in by every mapping of `randomMapping`. */
export function randomForeign(chance: Chance): Foreign[] {
  const headlines = new Map(LINKS.map((link, index) => [link, `Headline ${String(index)}`]))
  const wholePages = chance.is(0.5)
  return Array.from({ length: 3 + chance.below(20) }, (_, index) => {
    const [name, camp] = chance.of(SPEAKERS)
    const link = chance.of(LINKS)
    const optional = (value: object): object => (chance.is(0.6) ? value : {})
    const speaker = chance.of([name, { name }, [{ name, extra: 1 }], { name: [name] }])
    return {
      claim: chance.shuffled(WORDS).slice(0, 2).join(' '),
      ...(chance.is(0.85) ? { said: { by: speaker, ...optional({ camp }) } } : {}),
      ...optional({ when: chance.of(TYPED_DATES), nested: { deep: [{ when: chance.of(TYPED_DATES) }] } }),
      ...optional({ kind: chance.of(['accuse', 'DENY', 'state', 'pledge']) }),
      ...optional({ against: chance.of(TARGETS) }),
      ...optional({ about: chance.of(['border-fire', 'border-talks']) }),
      ...(chance.is(0.7)
        ? { link, ...(wholePages || chance.is(0.7) ? { 'head.line': headlines.get(link) } : {}) }
        : {}),
      ...optional({ wire: chance.of(['Reuters', 'Agence France-Presse']) }),
      ...(chance.is(0.8) ? { key: chance.of([`item-${String(index)}`, `ITEM_${String(index)}/b`]) } : {}),
      ...optional({ words: chance.of(['“opened fire”', 'the bridge', '"quoted"']) }),
      ...(chance.is(0.1) ? { rare: { [`field-${String(chance.below(40))}`]: null } } : {}),
      ...optional({ sure: chance.of([true, 3, null, '']) }),
    }
  })
}

const PAIRS: readonly string[] = [
  'party=said.camp',
  'said=when',
  'happened=nested.deep.when',
  'act=kind',
  'target=against',
  'addressee=against',
  'incident=about',
  'url=link',
  'headline=head.line',
  'agency=wire',
  'id=key',
  'quote=words',
  'note=sure',
  'cue=kind',
]

export function randomMapping(chance: Chance): string {
  const source = chance.of(['source=said.by', 'source=said.by.name'])
  return ['gist=claim', source, ...chance.some(PAIRS, 0.5)].join(',')
}
