/** A statement in one line, for tables: who does what at whom, through whom it is known, and its words if asked for. */
import type { Lookup } from '../../model/dataset.js'
import type { Statement } from '../../model/statement.js'
import { bare, plain, strong, type Text } from '../../page/text.js'
import { entryOf } from './entry.js'
import { relayNotes } from '../phrase/reference.js'
import { saidWords } from '../phrase/words.js'

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
