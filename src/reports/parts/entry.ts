/** A statement as an entry of a page: who, ACT target, the words. It reads as a sentence. */
import type { Lookup } from '../../model/dataset.js'
import { isUnattributed, type Statement } from '../../model/statement.js'
import type { Entry } from '../../page/page.js'
import { listed, partyName } from '../phrase/names.js'
import { sourceOf, speakingParties } from '../phrase/speaking.js'
import { referenceOf } from '../phrase/reference.js'
import { sayingOf } from '../phrase/saying.js'
import { happened } from '../phrase/happened.js'
import type { StatementGroup } from './statement-group.js'

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
  const { words, ...saying } = sayingOf(lookup, statement)
  return {
    first,
    last,
    ...speakerOf(lookup, statement, underItsParty),
    ...saying,
    words: [words, ...happened(lookup, statement)],
    reference: referenceOf(lookup, telling),
  }
}

/** Who speaks; in the document's own words nobody does. */
export function speakerOf(
  lookup: Lookup,
  statement: Statement,
  underItsParty: boolean,
): Pick<Entry, 'parties' | 'speaker'> {
  if (isUnattributed(statement)) return { parties: '', speaker: '' }
  const { name = '', shortName = name } = sourceOf(lookup, statement) ?? {}
  return {
    parties: listed(speakingParties(lookup, statement).map((id) => partyName(lookup, id))),
    speaker: underItsParty ? shortName : name,
  }
}
