/** Whether the surroundings of a statement are what a Query asks for: its relations, its replies, the sides that speak. */
import { type Answer, sure } from '../dates/answer.js'
import type { Statement } from '../model/statement.js'
import type { SurroundingsPredicate } from './predicate.js'
import type { Surroundings } from './surroundings.js'

/** Compiles what is asked of the surroundings, once for all statements. */
export function surroundingsMatcher(
  predicate: SurroundingsPredicate,
  surroundings: Surroundings,
): (statement: Statement) => Answer {
  switch (predicate.tag) {
    case 'related':
      return ({ id }) =>
        sure(
          surroundings
            .relationsOf(id)
            .some(
              ({ type, from, direction }) =>
                type === predicate.type && (from === id || direction === 'mutual'),
            ),
        )
    case 'replied':
      return (statement) => {
        const ways = surroundings.replyWays(statement)
        return sure([...ways].some((way) => predicate.ways.has(way)))
      }
    case 'waited':
      return (statement) => (surroundings.isNearTheEnd(statement) ? 'perhaps' : 'yes')
    case 'sides':
      return ({ incident }) => {
        const sides = incident === undefined ? 0 : surroundings.sidesOn(incident).size
        return sure(predicate.sides === 'both' ? sides > 1 : sides === 1)
      }
  }
}
