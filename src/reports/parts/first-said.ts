/**
 * Who spoke first, as far as dates and answers prove it: a statement is later than another if its first possible day
 * is after the other's last, if both have an hour and its hour is later, or if its page shows it as an answer to the
 * other. Computed, never stored.
 */
import type { Lookup } from '../../model/dataset.js'
import { type Span, span } from '../../dates/edtf.js'
import { possible } from '../../dates/overlap.js'
import { isKnownOnlyThroughRelay, type Statement } from '../../model/statement.js'
import { joined, linked, plain, type Text } from '../../page/text.js'
import { listed, relayName, sourceName } from '../phrase/names.js'
import type { Id, Words } from '../field-values.js'
import { answersAnother } from '../phrase/answer-note.js'

/** The statements that nothing is proved to precede; one alone spoke first. Undated ones do not take part. */
export function firstSaid(lookup: Lookup, statements: readonly Statement[]): Statement[] {
  const dated = statements.flatMap((statement) => {
    const { saidDate, act } = statement
    return saidDate === undefined || act === 'not-reported' ? [] : [{ statement, date: span(saidDate) }]
  })
  const isLater = later(dated.map(({ date }) => date))
  const ids = new Set(dated.map(({ statement }) => statement.id))
  return dated.flatMap(({ statement, date }) => {
    const relations = lookup.relationsOf.get(statement.id) ?? []
    const isAnswer = relations.some((relation) => ids.has(relation.to) && answersAnother(relation, statement))
    return isAnswer || isLater(date) ? [] : [statement]
  })
}

/** Whether one of these dates is proved to lie before a date; of two that have hours, the hours decide. */
function later(dates: readonly Span[]): (date: Span) => boolean {
  const least = (all: readonly number[]): number => all.reduce((one, other) => Math.min(one, other), Infinity)
  const lastDays = (all: readonly Span[]): number => least(all.map((date) => possible(date).latest))
  const firstEnd = lastDays(dates)
  const firstEndWithoutHour = lastDays(dates.filter(({ instant }) => instant === undefined))
  const firstInstant = least(dates.map(({ instant = Infinity }) => instant))
  return (date) => {
    const { earliest } = possible(date)
    if (date.instant === undefined) return earliest > firstEnd
    return date.instant > firstInstant || earliest > firstEndWithoutHour
  }
}

/** A statement that none is proved to precede. */
export interface FirstItem {
  /** Its id. */
  readonly id: Id
  /** The id of its source; null where it has none. */
  readonly source: Id | null
  /** Who alone tells of it, where it is known only through others; else null. */
  readonly onlyThrough: Words | null
}

export function firstItem(lookup: Lookup, statement: Statement): FirstItem {
  const account = accountOf(lookup, statement)
  const { source = null } = statement.attribution
  return { id: statement.id, source, onlyThrough: account === '' ? null : account }
}

/**
 * `First: Ministry of Defence of Armenia (s03).`; that the order is not known; by whose account, where a statement is
 * known only through another's report. Empty where none has a date.
 * @param first of these, as `firstSaid` has them
 */
export function firstLine(lookup: Lookup, first: readonly Statement[]): Text {
  const [one] = first
  if (one === undefined) return []
  const { source = 'nobody cited' } = one.attribution
  const account = accountOf(lookup, one)
  const isOfOne = first.every(
    (other) => other.attribution.source === one.attribution.source && accountOf(lookup, other) === account,
  )
  const named = first.slice(0, MOST_NAMED)
  const more = first.length - named.length
  const rest = more === 0 ? [] : [plain(`${String(more)} more`)]
  if (isOfOne) {
    const ids = [...named.map(({ id }) => linked('statement', id, 'plain')), ...rest]
    const lead = account === '' ? 'First' : `First, by the account of ${account} alone`
    return [...plain(`${lead}: ${sourceName(lookup, source)} (`), ...joined(ids, ', '), ...plain(').')]
  }
  const all = [...named.map((statement) => withAccount(lookup, statement)), ...rest]
  const last = all.pop() ?? []
  const others = joined(all, ', ')
  return [
    ...plain('Who spoke first is not known: it may be '),
    ...others,
    ...plain(' or '),
    ...last,
    ...plain('.'),
  ]
}

const MOST_NAMED = 6

/** `s03`, or `s03 (by the account of the Ministry alone)`. */
function withAccount(lookup: Lookup, statement: Statement): Text {
  const account = accountOf(lookup, statement)
  const by = account === '' ? '' : ` (by the account of ${account} alone)`
  return [...linked('statement', statement.id, 'plain'), ...plain(by)]
}

/** Through whom alone it is known; empty where it is known by itself. */
function accountOf(lookup: Lookup, statement: Statement): string {
  if (!isKnownOnlyThroughRelay(statement)) return ''
  const relays = (statement.attribution.relayedBy ?? []).map((relay) => relayName(lookup, relay))
  return listed(relays.filter((name) => name !== '')) || 'somebody else'
}
