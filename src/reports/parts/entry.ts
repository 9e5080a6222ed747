/** A telling as an entry of a page: who, ACT target, the words, the dim reference. Each cell reads as a sentence. */
import type { Lookup } from '../../model/dataset.js'
import { isUnattributed, type Statement } from '../../model/statement.js'
import type { Entry } from '../../page/page.js'
import { actPhraseOf } from '../phrase/act-phrase.js'
import { listed, partyName, sourceOf, speakingParties } from '../phrase/names.js'
import { referenceOf } from '../phrase/reference.js'
import { wordsOf } from '../phrase/words.js'
import type { StatementGroup } from './statement-group.js'

/** The columns that an entry covers, and whether their heading already names the party. */
export interface Place {
  readonly first: number
  readonly last: number
  readonly underItsParty: boolean
}

export const ALONE: Place = { first: 0, last: 0, underItsParty: false }

export function entryOf(lookup: Lookup, telling: StatementGroup, place: Place): Entry {
  const { statement } = telling
  if (isUnattributed(statement)) return unattributedEntry(lookup, telling, place)
  const { manner, actPhrase } = actPhraseOf(lookup, statement)
  return {
    first: place.first,
    last: place.last,
    parties: listed(speakingParties(lookup, statement).map((id) => partyName(lookup, id))),
    speaker: who(lookup, statement, place.underItsParty),
    manner,
    actPhrase,
    words: wordsOf(lookup, statement),
    reference: referenceOf(lookup, telling),
  }
}

/** The document's own words: nobody speaks and nobody acts. */
function unattributedEntry(lookup: Lookup, telling: StatementGroup, { first, last }: Place): Entry {
  return {
    first,
    last,
    parties: '',
    speaker: '',
    manner: '',
    actPhrase: [],
    words: wordsOf(lookup, telling.statement),
    reference: referenceOf(lookup, telling),
  }
}

function who(lookup: Lookup, statement: Statement, underItsParty: boolean): string {
  const source = sourceOf(lookup, statement)
  if (source === undefined) return ''
  return underItsParty ? (source.shortName ?? source.name) : source.name
}
