/** The first lines of a card: who does what, the words, when and in whose words, and where another text differs. */
import type { Lookup } from '../../model/dataset.js'
import { ACTS } from '../../model/act.js'
import { span } from '../../dates/edtf.js'
import { isKnownOnlyThroughRelay, isUnattributed, type Statement } from '../../model/statement.js'
import { bare, faint, joined, joinedWords, linked, notEmpty, plain, type Text } from '../../page/text.js'
import { originsOf } from '../origins.js'
import { exactness, relayNotes } from '../phrase/reference.js'
import { sayingOf } from '../phrase/saying.js'
import { sourceOf } from '../phrase/speaking.js'
import { printedDate } from '../phrase/when.js'
import { howManyOrigins } from './publication-rows.js'
import { differenceLines } from './witnesses.js'

/** `s07 · Antony Blinken SAYS`; the words go on the sentence. */
export function cardName(lookup: Lookup, statement: Statement): string {
  return `${statement.id} · ${doing(lookup, statement)}`
}

function doing(lookup: Lookup, statement: Statement): string {
  const source = sourceOf(lookup, statement)
  if (isUnattributed(statement) || source === undefined) return 'unattributed'
  const { manner, actPhrase } = sayingOf(lookup, statement)
  const act = bare(actPhrase).replace(/[,:]$/, '')
  if (act !== '') return `${joinedWords([source.name, manner])}${manner === '' ? ' ' : ', '}${act}`
  const counted = ACTS[statement.act].counted?.[0] ?? ''
  return joinedWords([source.name, manner === '' ? counted : manner.replace(/:$/, '')])
}

/**
 * The words; when they were said and how they are quoted; how they stand to other texts.
 * @param isShort without what compares them with other texts, and without the origins
 */
export function leadOf(lookup: Lookup, statement: Statement, isShort: boolean): Text[] {
  const { words } = sayingOf(lookup, statement)
  const origins = howManyOrigins(originsOf(lookup, statement))
  const facts: Text[] = [
    plain(whenSaid(statement)),
    plain(isUnattributed(statement) ? 'nobody is cited for it' : exactness(statement)),
    ...repetitions(lookup, statement),
    plain(isShort || origins === '' ? '' : `origins: ${origins}`),
  ]
  const relayed = isKnownOnlyThroughRelay(statement) ? relayNotes(lookup, statement) : []
  return notEmpty([
    words,
    [...joined(facts, ' · '), ...relayed],
    ...(isShort ? [] : differenceLines(lookup, statement)),
    statement.rank === 'deprecated' ? faint(`Deprecated: ${statement.rankReason ?? 'no reason given'}`) : [],
  ])
}

function whenSaid({ saidDate, attribution }: Statement): string {
  if (saidDate === undefined) return attribution.named === 'none' ? '' : 'no occasion named'
  return `${printedDate(saidDate)}${span(saidDate).inferred ? ' (year inferred)' : ''}`
}

/** `again in s06`, `repeats s07`: what can be looked up; what is not held is told further down. */
function repetitions(lookup: Lookup, { id }: Statement): Text[] {
  const repeats = (lookup.relationsOf.get(id) ?? []).filter(
    ({ type, endNotHeld }) => type === 'repeats' && endNotHeld !== true,
  )
  const ids = (all: readonly string[]): Text =>
    joined(
      all.map((one) => linked('statement', one, 'plain')),
      ', ',
    )
  const again = ids(repeats.filter(({ to }) => to === id).map(({ from }) => from))
  const of = ids(repeats.filter(({ from }) => from === id).map(({ to }) => to))
  return [
    again.length === 0 ? [] : [...plain('again, or part of it, in '), ...again],
    of.length === 0 ? [] : [...plain('repeats '), ...of],
  ]
}
