/**
 * A clause that begins with the verb of its own act is a whole predicate, `denies that its forces fired`: a cell then
 * prints the verb once, and the clause says the rest, the target among it.
 */
import { ACTS } from '../../model/act.js'
import type { Statement } from '../../model/statement.js'

export interface Predicate {
  /** As printed in the clause, `denies`. */
  readonly verb: string
  /** `that its forces fired`. */
  readonly rest: string
}

export function predicateOf({ act, clause }: Statement): Predicate | undefined {
  if (clause === undefined) return undefined
  const { verb, targetless = [] } = ACTS[act]
  const own = [...verb, ...targetless].find((one) => clause.startsWith(`${one} `))
  return own === undefined ? undefined : { verb: own, rest: clause.slice(own.length + 1) }
}
