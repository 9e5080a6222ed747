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

/** The one column of a list. */
export const ALONE: Place = { first: 0, last: 0, underItsParty: false }

/** A statement, with what is told in the same breath, as an entry that covers some columns. */
export function entryOf(lookup: Lookup, telling: StatementGroup, place: Place): Entry {
  const { statement } = telling
  const { first, last, underItsParty } = place
  return {
    first,
    last,
    ...speakingOf(lookup, statement, underItsParty),
    words: wordsOf(lookup, statement),
    reference: referenceOf(lookup, telling),
  }
}

/** Who does what; in the document's own words nobody speaks and nobody acts. */
function speakingOf(
  lookup: Lookup,
  statement: Statement,
  underItsParty: boolean,
): Pick<Entry, 'parties' | 'speaker' | 'manner' | 'actPhrase'> {
  if (isUnattributed(statement)) return { parties: '', speaker: '', manner: '', actPhrase: [] }
  const { name = '', shortName = name } = sourceOf(lookup, statement) ?? {}
  return {
    parties: listed(speakingParties(lookup, statement).map((id) => partyName(lookup, id))),
    speaker: underItsParty ? shortName : name,
    ...actPhraseOf(lookup, statement),
  }
}

/**
 * A statement in one line of a table, through whom it is known, and its words if asked for: `Armenia: Ministry of
 * Defence ACCUSES Azerbaijan`; where nobody acts, the words themselves.
 */
export function whoDoesWhat(lookup: Lookup, statement: Statement, withWords: boolean): Text[] {
  const { parties, speaker, manner, actPhrase } = speakingOf(lookup, statement, true)
  const name =
    speaker === parties
      ? strong(parties)
      : [...strong(parties), ...plain(parties === '' ? speaker : `: ${speaker}`)]
  const lead = [...name, ...plain(manner === '' ? '' : `, ${manner}`)]
  const words = saidWords(statement)
  const isAct = bare(actPhrase) !== ''
  if (!isAct && manner === '') return [bare(lead) === '' ? words : [...lead, ...plain(': '), ...words]]
  const act = isAct ? [...plain(manner === '' ? ' ' : ', '), ...actPhrase] : []
  const says = [...lead, ...act, ...relayNotes(lookup, statement)]
  return withWords ? [says, words] : [says]
}
