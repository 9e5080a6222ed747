/** Random questions as people type them: ids, other names, part of names, any script; right and sometimes wrong. */
import { ACTS } from '../../src/model/act.js'
import { RELATION_TYPES } from '../../src/model/relation.js'
import { QUOTED_CHOICES } from '../../src/query/fields.js'
import { IS_CHOICES } from '../../src/query/is.js'
import type { Chance } from './chance.js'
import { DATES } from './random-dataset.js'

const RANGES = [
  '2022-11-06..2022-11-07',
  '..2022-10',
  '2022-11..',
  '2022',
  '2021-01..2021-12',
  ...DATES.slice(0, 6),
]

const VALUES: Readonly<Record<string, readonly string[]>> = {
  source: [
    'mod-1',
    'mod-2',
    'pashinyan',
    'Пашинян',
    'PASHINYAN',
    'Nikol',
    'ministry',
    'both',
    'spokesman',
    'çelik',
    'nobody-here',
    'mod-1,mod-2',
  ],
  party: ['armenia', 'Azerbaijan', 'AZERBAIJAN', 'united states', 'atlantis'],
  target: ['azerbaijan', 'mod-2', 'Armenia', 'ceasefire', 'Şuşa', 'no such target'],
  act: [...Object.keys(ACTS), 'acuse'],
  incident: ['border-fire', 'border', 'talks', 'Border fire, night of 6–7 November', 'nowhere'],
  document: ['page-1', 'page-2', 'headline', 'page'],
  agency: ['afp', 'AFP', 'reuters', 'Agence France-Presse', 'tass'],
  quoted: QUOTED_CHOICES,
  said: RANGES,
  happened: RANGES,
  published: RANGES,
  'known-by': ['2022-11-07', '2022-11-07T09:11+01:00', '2022'],
  relation: RELATION_TYPES,
  is: IS_CHOICES,
  sides: ['one', 'both'],
  id: ['s1', 's2', 's3', 's99'],
  text: ['ceasefire', 'žitný', 'zitny', 'opened fire', 'dont', 'limited', 'Pashinyan', 'фасад'],
}

/** Without a field: words, names, and ids of all kinds. */
const WORDS: readonly string[] = [
  ...(VALUES['text'] ?? []),
  ...['s1', 's3', 'S3', 's99', 'border-fire', 'page-1', 'mod-1', 'both', 'Ministry of Defence', '2022-11'],
]

export function randomQuestion(chance: Chance): string[] {
  const terms = Array.from({ length: chance.below(4) }, () => {
    if (chance.is(0.15)) return chance.of(WORDS)
    const field = chance.of(Object.keys(VALUES))
    return `${chance.is(0.2) ? '-' : ''}${field}:${chance.of(VALUES[field] ?? [])}`
  })
  return [...terms, ...chance.some(['--certain', '--only'], 0.15)]
}
