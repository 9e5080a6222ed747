/** A telling as an entry of a page: who, ACT target, the words, the dim reference. Each cell reads as a sentence. */
import type { Dataset } from '../model/dataset.js'
import { isUnsourced, type Statement } from '../model/statement.js'
import type { Entry } from '../page/page.js'
import { deedOf } from './phrase/deed.js'
import { listed, partyName, sourceOf, speakingParties } from './phrase/names.js'
import { referenceOf } from './phrase/reference.js'
import { wordsOf } from './phrase/words.js'
import type { Telling } from './telling.js'

/** The columns that an entry covers, and whether their heading already names the party. */
export interface Place {
  readonly first: number
  readonly last: number
  readonly underItsParty: boolean
}

export const ALONE: Place = { first: 0, last: 0, underItsParty: false }

export function entryOf(dataset: Dataset, telling: Telling, place: Place): Entry {
  const { statement } = telling
  if (isUnsourced(statement)) return unsourcedEntry(dataset, telling, place)
  const { manner, deed } = deedOf(dataset, statement)
  return {
    first: place.first,
    last: place.last,
    parties: listed(speakingParties(dataset, statement).map((id) => partyName(dataset, id))),
    who: who(dataset, statement, place.underItsParty),
    manner,
    deed,
    words: wordsOf(dataset, statement),
    reference: referenceOf(dataset, telling),
  }
}

/** The document's own words: nobody speaks and nobody acts. */
function unsourcedEntry(dataset: Dataset, telling: Telling, { first, last }: Place): Entry {
  return {
    first,
    last,
    parties: '',
    who: '',
    manner: '',
    deed: [],
    words: wordsOf(dataset, telling.statement),
    reference: referenceOf(dataset, telling),
  }
}

function who(dataset: Dataset, statement: Statement, underItsParty: boolean): string {
  const source = sourceOf(dataset, statement)
  if (source === undefined) return ''
  return underItsParty ? (source.shortName ?? source.name) : source.name
}
