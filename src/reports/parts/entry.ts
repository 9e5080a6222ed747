/** A statement as an entry of a page, or in one line of a table: who, ACT target, the words. Each reads as a sentence. */
import type { Lookup } from '../../model/dataset.js'
import { isUnattributed, type Statement } from '../../model/statement.js'
import type { Entry } from '../../page/page.js'
import { actPhraseOf } from '../phrase/act-phrase.js'
import { listed, partyName, sourceOf, speakingParties } from '../phrase/names.js'
import { referenceOf, relayNotes } from '../phrase/reference.js'
import { wordsOf, saidWords } from '../phrase/words.js'
import type { StatementGroup } from './statement-group.js'
import { bare, plain, strong, type Text } from '../../page/text.js'

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

/** `Armenia: Ministry of Defence ACCUSES Azerbaijan`; where nobody acts, the words themselves. */
export function whoDoesWhat(lookup: Lookup, statement: Statement, withWords: boolean): Text[] {
  const telling = { statement, same: [], parts: [], merged: [] }
  const {
    parties,
    speaker: who,
    manner,
    actPhrase: deed,
  } = entryOf(lookup, telling, { first: 0, last: 0, underItsParty: true })
  const acts = bare(deed) !== '' || manner !== ''
  const name =
    who === parties ? strong(parties) : [...strong(parties), ...plain(parties === '' ? who : `: ${who}`)]
  const lead = [...name, ...plain(manner === '' ? '' : `, ${manner}`)]
  const words = saidWords(statement)
  if (!acts) return [bare(lead) === '' ? words : [...lead, ...plain(': '), ...words]]
  const deedWords = bare(deed) === '' ? [] : [...plain(manner === '' ? ' ' : ', '), ...deed]
  const says = [...lead, ...deedWords, ...relayNotes(lookup, statement)]
  return withWords ? [says, words] : [says]
}
