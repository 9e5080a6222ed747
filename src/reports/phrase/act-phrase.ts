/**
 * `ACCUSES Azerbaijan`: what is done by saying it, and at whom, in the words of `model/act.ts`.
 */
import { ACTS } from '../../model/act.js'
import type { Lookup } from '../../model/dataset.js'
import { mannerOf, type Statement } from '../../model/statement.js'
import { plain, strong, type Text } from '../../page/text.js'
import { listed, targetNames } from './names.js'
import { sourceOf } from './speaking.js'

export interface ActPhrase {
  /** `jointly`, or an ascription; what stands between the source and the act. */
  readonly manner: string
  readonly actPhrase: Text
}

/** For itself; `sayingOf` joins it with the words. Empty where these are a sentence of their own, or an ascribed view. */
export function actPhraseOf(lookup: Lookup, statement: Statement): ActPhrase {
  const act = ACTS[statement.act]
  if (act.phrase === 'ascribed') return { manner: `a ${act.counted?.[0] ?? act.verb[0]}`, actPhrase: [] }
  if (act.phrase === 'sentence') return { manner: '', actPhrase: [] }
  const how = mannerOf(sourceOf(lookup, statement), statement)
  const targets = statement.mutual === true ? ['each other'] : targetNames(lookup, statement)
  const verbs = targets.length === 0 ? (act.targetless ?? act.verb) : act.verb
  const verb = strong((how === 'alone' ? verbs[0] : verbs[1]).toUpperCase())
  return {
    manner: how === 'jointly' ? how : '',
    actPhrase: verb.concat(targetPhrase(targets, act.target)),
  }
}

/** At whom it is aimed: that alone is coded, not that a target said or did what is denied, stated or pledged. */
function targetPhrase(targets: readonly string[], manner: 'object' | 'against' | undefined): Text {
  if (targets.length === 0) return []
  if (manner === 'object') return plain(` ${listed(targets)}`)
  if (manner === 'against') return plain(`, against ${listed(targets)}`)
  return plain(` (target: ${listed(targets)})`)
}
