/**
 * `ACCUSES Azerbaijan`: what is done by saying it, and at whom, in the words of `model/act.ts`. A clause that begins with
 * the verb of its own act is a whole predicate, `denies that its forces fired`: the verb is then printed once, and the
 * clause says the rest, the target among it.
 */
import { ACTS } from '../../model/act.js'
import type { Lookup } from '../../model/dataset.js'
import { isKnownOnlyThroughRelay, mannerOf, type Statement } from '../../model/statement.js'
import { plain, strong, type Text } from '../../page/text.js'
import { listed, targetNames } from './names.js'
import { sourceOf } from './speaking.js'

export interface ActPhrase {
  /** `jointly`, or an ascription; what stands between the source and the act. */
  readonly manner: string
  readonly actPhrase: Text
}

/** An empty phrase where the words are a sentence of their own, or a view that is ascribed. */
export function actPhraseOf(lookup: Lookup, statement: Statement): ActPhrase {
  const act = ACTS[statement.act]
  if (act.phrase === 'ascribed') return { manner: `a ${act.counted?.[0] ?? act.verb[0]}`, actPhrase: [] }
  if (act.phrase === 'sentence') return { manner: '', actPhrase: [] }
  const own = isKnownOnlyThroughRelay(statement) ? undefined : predicateOf(statement)
  const how = mannerOf(sourceOf(lookup, statement), statement)
  const manner = how === 'jointly' ? how : ''
  if (own !== undefined) return { manner, actPhrase: strong(own.verb.toUpperCase()) }
  const targets = statement.mutual === true ? ['each other'] : targetNames(lookup, statement)
  const verbs = targets.length === 0 ? (act.targetless ?? act.verb) : act.verb
  const verb = strong((how === 'alone' ? verbs[0] : verbs[1]).toUpperCase())
  return { manner, actPhrase: verb.concat(targetPhrase(targets, act.target)) }
}

function targetPhrase(targets: readonly string[], manner: 'object' | 'author' | undefined): Text {
  if (targets.length === 0) return []
  if (manner === 'object') return plain(` ${listed(targets)}`)
  if (manner === 'author') return plain(` a report by ${listed(targets)}`)
  return plain(` (target: ${listed(targets)})`)
}

export interface Predicate {
  /** As printed in the clause, `denies`. */
  readonly verb: string
  /** `that its forces fired`. */
  readonly rest: string
}

/** Undefined where the clause does not begin with the verb of its act. */
export function predicateOf({ act, clause }: Statement): Predicate | undefined {
  if (clause === undefined) return undefined
  const { verb, targetless = [] } = ACTS[act]
  const own = [...verb, ...targetless].find((one) => clause.startsWith(`${one} `))
  return own === undefined ? undefined : { verb: own, rest: clause.slice(own.length + 1) }
}
