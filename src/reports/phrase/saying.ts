/**
 * What is done by saying it, and the words, so that both read as one sentence: `ACCUSES Azerbaijan` / `of firing at its
 * positions`; `ACCUSES Azerbaijan,` / `saying that its forces fired`; `DENIES` / `that its forces fired`. All formats print
 * the one behind the other.
 */
import { ACTS } from '../../model/act.js'
import type { Lookup } from '../../model/dataset.js'
import { isUnattributed, type Statement } from '../../model/statement.js'
import { plain, strong, type Text } from '../../page/text.js'
import { type ActPhrase, actPhraseOf } from './act-phrase.js'
import { participleOf, predicateOf } from './predicate.js'
import { contentOf, shown } from './content.js'

export interface Saying extends ActPhrase {
  /** Quoted words in “ ”, and only those. */
  readonly words: Text
}

/** Nobody acts where nobody is cited: the words alone. */
export function sayingOf(lookup: Lookup, statement: Statement): Saying {
  const { said, quoted, kind } = contentOf(lookup, statement)
  const whole = shown(statement, said).concat(quoted)
  if (isUnattributed(statement)) return { manner: '', actPhrase: [], words: whole }
  const { manner, actPhrase } = actPhraseOf(lookup, statement)
  if (actPhrase.length === 0) return { manner: manner === '' ? '' : `${manner}:`, actPhrase, words: whole }
  if (kind === 'sentence') return { manner, actPhrase: marked(actPhrase, ':'), words: whole }
  if (kind === 'quotation')
    return { manner, actPhrase: marked(actPhrase, leadIn(statement, whole)), words: whole }
  const { own, mark = '', words } = goingOn(statement, said, actPhrase.length > 1)
  const verb = (manner === '' ? own : own?.replace(`${manner} `, ''))?.toUpperCase()
  return {
    manner,
    actPhrase: verb === undefined ? marked(actPhrase, mark) : strong(verb),
    words: shown(statement, words).concat(quoted),
  }
}

interface GoingOn {
  /** The verb with which the clause begins, which is that of the act. */
  readonly own?: string
  /** What stands behind the act and its target. */
  readonly mark?: string
  readonly words: string
}

/** A clause behind the act and its target. */
function goingOn({ act }: Statement, clause: string, hasTarget: boolean): GoingOn {
  const { target, verb } = ACTS[act]
  const own = predicateOf(act, clause)
  if (own !== undefined) return { own: own.verb, words: own.rest }
  const participle = participleOf(clause)
  // `SAYS, as reported by X, that …`: nobody says that he says.
  const isSaying = verb[0] === 'says'
  if (participle !== undefined) {
    return { mark: ',', words: isSaying ? participle.replace(', saying that ', ', that ') : participle }
  }
  if (target === 'object' && clause.startsWith('that ')) return { mark: ',', words: `saying ${clause}` }
  if (target !== 'against') return { words: clause }
  const words = clause.startsWith('of ') ? `an account ${clause}` : clause
  return hasTarget ? { mark: ',', words } : { words }
}

/** What stands before a quotation: nothing where it goes on the sentence. */
function leadIn({ act }: Statement, words: Text): string {
  const { target, verb } = ACTS[act]
  if (verb[0] === 'says') return ''
  return target === undefined && /^“\p{Ll}/u.test(words[0]?.text ?? '') ? '' : ':'
}

function marked(actPhrase: Text, mark: string): Text {
  return mark === '' ? actPhrase : [...actPhrase, ...plain(mark)]
}
