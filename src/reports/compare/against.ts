/** Which sides speak of an incident, which accuse, and whether something is denied. */
import type { Lookup } from '../../model/dataset.js'
import { replyIn } from '../../model/reply-way.js'
import type { Statement } from '../../model/statement.js'
import { joinedWords } from '../../page/text.js'
import { partyName } from '../phrase/names.js'
import { speakingParties } from '../phrase/speaking.js'

/** What stands against what, in the terms of the acts recorded; nothing is concluded from it. */
export interface Against {
  /** Ids of the sides that speak. */
  readonly here: readonly string[]
  /** Those that accuse. */
  readonly accusing: readonly string[]
  readonly denied: boolean
}

export function againstOf(
  lookup: Lookup,
  statements: readonly Statement[],
  sides: readonly string[],
): Against {
  const speaking = (some: readonly Statement[]): string[] => {
    const ids = new Set(some.flatMap((one) => speakingParties(lookup, one)))
    return sides.filter((side) => ids.has(side))
  }
  return {
    here: speaking(statements),
    accusing: speaking(statements.filter((one) => one.act === 'accuse')),
    denied: statements.some((one) => one.act === 'deny' || isDeniedFromElsewhere(lookup, one)),
  }
}

export function againstWords(
  lookup: Lookup,
  { here, accusing, denied }: Against,
  sides: readonly string[],
): string {
  const words = [
    accusing.length > 1
      ? 'accused both ways'
      : accusing.map((side) => `${partyName(lookup, side)} accuses`).join(),
    denied ? 'denied' : '',
    sides.length === 0 ? '' : (['others only', 'one side here'][here.length] ?? ''),
  ]
  return joinedWords(words) || (sides.length === 0 ? '·' : 'both sides here')
}

/** The same in words. @param sides ids of the parties to the conflict */
export function sideBySide(
  lookup: Lookup,
  statements: readonly Statement[],
  sides: readonly string[],
): string {
  return againstWords(lookup, againstOf(lookup, statements, sides), sides)
}

/** A denial that is not among the records is known by what it denies. */
function isDeniedFromElsewhere({ relationsOf, statementById }: Lookup, { id }: Statement): boolean {
  return (relationsOf.get(id) ?? []).some((relation) => {
    const reply = replyIn(relation, id)
    return reply?.way === 'denied' && !statementById.has(reply.by)
  })
}
