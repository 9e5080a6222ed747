// The records of generate.js with what some reports look for: a denial answers the accusation before it, and both
// records say so; where a loss is reported, its number stands with it.
import { records } from './generate.js'

/** Records as JSON text, a line each, without the newline. */
export function* answeredRecords(count) {
  // An accusation with what follows it, up to the next one: until then its answers are not all known.
  let held = []
  for (const line of records(count)) {
    const record = JSON.parse(line)
    if (record.act === 'accuse') {
      yield* linked(held)
      held = []
    }
    held.push(record)
  }
  yield* linked(held)
}

function linked([first, ...rest]) {
  if (first === undefined) return []
  const isAnswered = first.act === 'accuse'
  const denials = isAnswered ? rest.filter(({ act }) => act === 'deny') : []
  const answers = denials.map(({ id }) => ({ type: 'denies', direction: 'one-way', from: id }))
  return [
    answers.length > 0 ? { ...first, relations: answers } : first,
    ...rest.map((record) =>
      isAnswered && record.act === 'deny'
        ? { ...record, relations: [{ type: 'denies', direction: 'one-way', to: first.id }] }
        : record,
    ),
  ].map((record) => JSON.stringify(record.act === 'report-figure' ? withLosses(record) : record))
}

function withLosses(record) {
  const [{ party }] = record.target
  return {
    ...record,
    figures: [{ measure: 'killed', of: party, report: 'stated', best: Number(record.id.slice(1)) % 300 }],
  }
}
