/**
 * What may be a reply though no page shows it: the first later statement on the same incident in which an accused
 * party aims back at an accuser. Asked only where nothing else answers, and always marked as inferred.
 */
import { span } from '../../dates/edtf.js'
import { possible } from '../../dates/overlap.js'
import type { Lookup } from '../../model/dataset.js'
import { groupedBy } from '../../model/group.js'
import type { Statement } from '../../model/statement.js'
import type { ReplyWay } from '../../model/reply-way.js'
import type { Reply } from './answers.js'
import { keyOf, directionsOf } from './direction.js'

const WAY_OF_ACT: ReadonlyMap<string, ReplyWay> = new Map([
  ['deny', 'denied'],
  ['accuse', 'counter-accused'],
  ['acknowledge', 'acknowledged'],
])

/**
 * Made once; a question then takes the logarithm of the number of statements.
 * @param statements all on the incidents that are asked about
 */
export function conjectures(
  lookup: Lookup,
  statements: readonly Statement[],
): (statement: Statement) => Reply | undefined {
  const said = groupedBy(statements.filter(isDated), (statement) =>
    directionsOf(lookup, statement).map(keyOf),
  )
  for (const group of said.values()) group.sort((a, b) => days(a).earliest - days(b).earliest)
  return (statement) => {
    if (!isDated(statement)) return undefined
    const firsts = directionsOf(lookup, statement).flatMap(
      ({ incident, from, at }) =>
        firstAfter(said.get(keyOf({ incident, from: at, at: from })) ?? [], days(statement).latest) ?? [],
    )
    const [first] = firsts.sort((a, b) => days(a).earliest - days(b).earliest)
    if (first === undefined) return undefined
    const way = WAY_OF_ACT.get(first.act) ?? 'otherwise'
    return { id: first.id, statement: first, way, basis: 'same-incident', mutual: false }
  }
}

type Dated = Statement & { readonly saidDate: string }

function isDated(statement: Statement): statement is Dated {
  return statement.saidDate !== undefined
}

/** The days on which it may have been said, those near an approximate date among them. */
function days({ saidDate }: Dated): ReturnType<typeof possible> {
  return possible(span(saidDate))
}

/** Of statements in the order of their first days, the first that was certainly said after a day. */
function firstAfter(ordered: readonly Dated[], day: number): Dated | undefined {
  let [low, high] = [0, ordered.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const statement = ordered[middle]
    if (statement !== undefined && days(statement).earliest <= day) low = middle + 1
    else high = middle
  }
  return ordered[low]
}
