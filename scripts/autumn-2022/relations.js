// A relation where the page itself shows an answer (explicit), or where the coder concluded one (inferred): the table of
// corrections says which, and by what words of the page. Standing in one incident relates nothing.
import { correctedRelations } from './corrections.js'

export function relationsOf(records, statements) {
  const actById = new Map(statements.map((statement) => [statement.id, statement.act]))
  const first = records
    .filter((record) => record.responds_to !== null)
    .map(({ id, responds_to: to }) => ({
      from: id,
      to,
      type: typeOf(actById.get(id), actById.get(to)),
      direction: 'one-way',
      basis: 'explicit',
    }))
  return correctedRelations(first)
}

/** An accusation counters an accusation or a condemnation; of anything else it is an answer. */
function typeOf(act, answered) {
  if (act === 'deny') return 'denies'
  if (act === 'accuse' && (answered === 'accuse' || answered === 'condemn')) return 'counter-accuses'
  return 'answers'
}
