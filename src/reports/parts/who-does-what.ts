/** A statement in one line of a table: who, ACT target, and the words if asked for. */
import type { Lookup } from '../../model/dataset.js'
import { isUnattributed, type Statement } from '../../model/statement.js'
import { actPhraseOf } from '../phrase/act-phrase.js'
import { relayNotes } from '../phrase/reference.js'
import { sayingOf } from '../phrase/saying.js'
import { bare, plain, strong, type Text } from '../../page/text.js'
import { speakerOf } from './entry.js'

/**
 * A statement in one line of a table, through whom it is known, and its words if asked for: `Armenia: Ministry of
 * Defence ACCUSES Azerbaijan`; where nobody acts, the words themselves.
 */
export function whoDoesWhat(lookup: Lookup, statement: Statement, withWords: boolean): Text[] {
  const { parties, speaker } = speakerOf(lookup, statement, true)
  const saying = sayingOf(lookup, statement)
  const { manner, actPhrase } =
    withWords || isUnattributed(statement) ? saying : actPhraseOf(lookup, statement)
  const name =
    speaker === parties
      ? strong(parties)
      : [...strong(parties), ...plain(parties === '' ? speaker : `: ${speaker}`)]
  const lead = [...name, ...plain(manner === '' ? '' : `, ${manner}`)]
  const { words } = saying
  const isAct = bare(actPhrase) !== ''
  if (!isAct && manner === '') return [bare(lead) === '' ? words : [...lead, ...plain(': '), ...words]]
  const act = isAct ? [...plain(manner === '' ? ' ' : ', '), ...actPhrase] : []
  const through = relayNotes(lookup, statement)
  return withWords
    ? [
        [...lead, ...act],
        [...words, ...through],
      ]
    : [[...lead, ...act, ...through]]
}
