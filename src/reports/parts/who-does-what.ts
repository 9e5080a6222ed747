/** A statement in one line of a table: who, ACT target, and the words if asked for. */
import type { Lookup } from '../../model/dataset.js'
import type { Statement } from '../../model/statement.js'
import { relayNotes } from '../phrase/reference.js'
import { saidWords } from '../phrase/words.js'
import { bare, plain, strong, type Text } from '../../page/text.js'
import { speakingOf } from './entry.js'

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
