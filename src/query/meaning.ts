/** What one value of each field means in a dataset: names become ids, dates spans, words folded words. */
import { ClaimsError } from '../error.js'
import { ACT_NAMES, ACTS } from '../model/act.js'
import type { Dataset } from '../model/dataset.js'
import { fold } from '../text/fold.js'
import { findNamed, idNamed, type Register } from '../text/names.js'
import { suggestion, themselves } from '../text/nearest.js'
import type { Exactness } from '../model/quote.js'
import { RELATION_TYPES } from '../model/relation.js'
import { type FieldName, IS_CHOICES, QUOTED_CHOICES } from './fields.js'
import { FORMER_PROPERTIES } from './former-names.js'
import type { Meaning, Query } from './query.js'
import { readMoment, readRange } from './range.js'
import { targetMeaning } from './target.js'
import { speakersFor } from './speakers.js'

/** `only`: a body without its spokesmen. */
type Read = (value: string, dataset: Dataset, only: boolean) => Meaning

const EXACTNESS_OF: Readonly<Record<(typeof QUOTED_CHOICES)[number], Exactness>> = {
  quoted: 'direct',
  part: 'mixed',
  reported: 'indirect',
  'not-kept': 'not-kept',
}

/** @throws ClaimsError (kind usage), each, for a value that means nothing */
export const MEANING: Readonly<Record<FieldName, Read>> = {
  source: (value, dataset, only) => {
    const id = idNamed(dataset.sources, 'source', value)
    return { query: { tag: 'source', ids: speakersFor(dataset, id, only) }, written: id }
  },
  party: (value, dataset) => {
    const id = idNamed(dataset.parties, 'party', value)
    return { query: { tag: 'party', ids: new Set([id]) }, written: id }
  },
  target: targetMeaning,
  act: (value) => choice('act', ACT_NAMES, value, (act) => ({ tag: 'act', act }), verbs()),
  incident: (value, dataset) => {
    const id = idNamed(dataset.incidents, 'incident', value)
    return { query: { tag: 'incident', id }, written: id }
  },
  document: (value, dataset) => {
    const id = idNamed(dataset.documents, 'document', value)
    return { query: { tag: 'document', id }, written: id }
  },
  agency: (value, dataset) => {
    const id = idNamed(agencies(dataset), 'agency', value)
    return { query: { tag: 'agency', id }, written: id }
  },
  quoted: (value) =>
    choice('quoted', QUOTED_CHOICES, value, (how) => ({ tag: 'quoted', exactness: EXACTNESS_OF[how] })),
  said: (value) => date('said', value),
  happened: (value) => date('happened', value),
  published: (value) => date('published', value),
  'known-by': (value) => ({
    query: { tag: 'known-by', moment: readMoment('known-by', value) },
    written: value,
  }),
  relation: (value) => choice('relation', RELATION_TYPES, value, (type) => ({ tag: 'relation', type })),
  is: (value) => property(value),
  id: statementId,
  text: (value) => words(value),
}

/** Words to look for. @throws ClaimsError (kind usage) if no letter or digit is in them */
export function words(value: string): Meaning {
  const folded = fold(value)
  if (folded === '') {
    throw new ClaimsError('usage', {
      message: `“${value}” has no word to look for`,
      hint: 'write a word, or part of one',
    })
  }
  return { query: { tag: 'text', folded }, written: value }
}

/** Whether a value is one name that has a comma and a space in it (`Border fire, night of 6–7 November`), not a list. */
export function isNameWithComma(field: FieldName, value: string, dataset: Dataset): boolean {
  if (!value.includes(', ')) return false
  return registersFor(field, dataset).some((register) => findNamed(register, value).exact)
}

function registersFor(field: FieldName, dataset: Dataset): Register[] {
  if (field === 'source' || field === 'agency') return [dataset.sources]
  if (field === 'party') return [dataset.parties]
  if (field === 'target') return [dataset.parties, dataset.sources]
  if (field === 'incident') return [dataset.incidents]
  return field === 'document' ? [dataset.documents] : []
}

function choice<Choice extends string>(
  field: FieldName,
  choices: readonly Choice[],
  value: string,
  query: (choice: Choice) => Query,
  spellings = themselves(choices),
): Meaning {
  const right = choices.find((known) => known === value.toLowerCase())
  if (right !== undefined) return { query: query(right), written: right }
  throw new ClaimsError('usage', {
    message: `${field}: has no “${value}”`,
    hint: `${field}: takes ${choices.join(', ')}`,
    ...suggestion(value.toLowerCase(), spellings),
  })
}

function property(value: string): Meaning {
  const now = FORMER_PROPERTIES.get(value.toLowerCase())
  if (now === undefined) return choice('is', IS_CHOICES, value, (one) => ({ tag: 'is', property: one }))
  throw new ClaimsError('usage', { message: `is: has no “${value}”`, hint: `it is now called is:${now}` })
}

/** Reports print DENIES, so that is what people type for `deny`. */
function verbs(): (readonly [spelling: string, act: string])[] {
  return ACT_NAMES.flatMap((act) => [act, ...ACTS[act].verb].map((spelling) => [spelling, act] as const))
}

function date(field: 'said' | 'happened' | 'published', value: string): Meaning {
  return { query: { tag: 'date', field, range: readRange(field, value) }, written: value }
}

function statementId(value: string, dataset: Dataset): Meaning {
  if (dataset.statementById.has(value)) return { query: { tag: 'id', id: value }, written: value }
  throw new ClaimsError('usage', {
    message: `no statement has the id “${value}”`,
    hint: 'claims list prints the ids',
    ...suggestion(value, themselves(dataset.statementById.keys())),
  })
}

/** Agencies, and whoever else a credit line names. */
function agencies(dataset: Dataset): Register {
  const credited = new Set([...dataset.documents.values()].flatMap((document) => document.agencies ?? []))
  return new Map(
    [...dataset.sources].filter(([id, source]) => source.type === 'NewsAgency' || credited.has(id)),
  )
}
