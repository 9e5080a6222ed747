/**
 * On whose word an incident rests. Computed from who says something of it, never stored and never a finding: that
 * both sides speak of an incident does not say that they agree.
 */
import type { Act } from '../model/act.js'
import type { Lookup } from '../model/dataset.js'
import { compareText } from '../text/compare-text.js'
import { isKnownOnlyThroughRelay, isUnsourced, type Statement } from '../model/statement.js'
import type { Id } from './field-values.js'
import { belligerents } from './parts/columns.js'
import { sourceOf, speakers, speakingParties } from './phrase/names.js'

export const LEVELS = [
  /** a side acknowledges what another side accuses it of */
  'conceded',
  /** somebody of no belligerent party says something of it */
  'independent',
  /** at least two belligerent parties do */
  'both-sides',
  /** one belligerent party does */
  'one-side',
  /** nobody says what happened */
  'no-side',
  /** only sentences with no source */
  'unattributed',
] as const
export type Level = (typeof LEVELS)[number]

/** The rule, in the order in which it is applied: the first that fits is the level. */
export const RULES: Readonly<Record<Level, string>> = {
  conceded: 'a side acknowledges what another side accuses it of',
  independent: 'somebody of no belligerent party says something of what happened',
  'both-sides':
    'at least two belligerent parties say something of what happened, none of them known only through another’s report of it',
  'one-side':
    'one belligerent party does; a side that is known only through another’s report of it, such as a denial, does not count',
  'no-side': 'nobody says what happened; others may speak about it',
  unattributed: 'only sentences with no source',
}

export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  conceded: 'conceded',
  independent: 'independent',
  'both-sides': 'both sides',
  'one-side': 'one side',
  'no-side': 'no side',
  unattributed: 'unattributed',
}

/** Acts that say something of what happened, unlike appeals, pledges and announcements. */
export const ACTS_ON_EVENTS: readonly Act[] = [
  'accuse',
  'acknowledge',
  'assess',
  'condemn',
  'criticise',
  'deny',
  'report-figure',
  'state',
]

/** On whose word an incident rests: who says something about it, not whether it is so. */
export interface Corroboration {
  /** The first level that applies; `claims incidents --corroboration --rules` prints what each means. */
  readonly level: Level
  /** The ids of the parties, or of the independent sources, on whose word the level rests. */
  readonly on: readonly Id[]
  /** The ids of the belligerent parties that are known only through somebody else’s report. */
  readonly relayed: readonly Id[]
}

/** @param statements of one incident */
export function corroborationOf(lookup: Lookup, statements: readonly Statement[]): Corroboration {
  const sides = belligerents(lookup)
  const telling = statements.filter((one) => ACTS_ON_EVENTS.includes(one.act) && !isUnsourced(one))
  const own = telling.filter((one) => !isKnownOnlyThroughRelay(one))
  const speaking = sides.filter((side) => own.some((one) => speakingParties(lookup, one).includes(side)))
  const relayed = sides.filter(
    (side) => !speaking.includes(side) && telling.some((one) => speakingParties(lookup, one).includes(side)),
  )
  const independent = own.flatMap((one) => independentSources(lookup, one, sides))
  const conceding = sides.filter((side) => concedes(lookup, telling, sides, side))
  const level = (fits: Level, on: readonly string[]): Corroboration => ({
    level: fits,
    on: [...new Set(on)].sort(compareText),
    relayed,
  })
  if (conceding.length > 0) return level('conceded', conceding)
  if (independent.length > 0) return level('independent', independent)
  if (speaking.length > 1) return level('both-sides', speaking)
  if (speaking.length === 1) return level('one-side', speaking)
  return level(statements.length > 0 && statements.every(isUnsourced) ? 'unattributed' : 'no-side', [])
}

function independentSources(lookup: Lookup, statement: Statement, sides: readonly string[]): string[] {
  const source = sourceOf(lookup, statement)
  if (source === undefined) return []
  return speakers(lookup, source)
    .filter(
      ({ party, standing }) => standing !== 'belligerent' && (party === undefined || !sides.includes(party)),
    )
    .map(({ id }) => id)
}

/** Acknowledges where another side accuses it, or answers such an accusation so, as the page shows. */
function concedes(
  lookup: Lookup,
  telling: readonly Statement[],
  sides: readonly string[],
  side: string,
): boolean {
  const others = sides.filter((one) => one !== side)
  const accusations = new Set(telling.filter((one) => accuses(lookup, one, others, side)).map(({ id }) => id))
  return telling
    .filter((one) => !isKnownOnlyThroughRelay(one) && speakingParties(lookup, one).includes(side))
    .some(
      ({ id, act }) =>
        (act === 'acknowledge' && accusations.size > 0) ||
        (lookup.relationsOf.get(id) ?? []).some(
          ({ from, to, type, basis }) =>
            from === id && type === 'acknowledges' && basis === 'explicit' && accusations.has(to),
        ),
    )
}

function accuses(lookup: Lookup, statement: Statement, others: readonly string[], side: string): boolean {
  const speaking = speakingParties(lookup, statement)
  if (statement.act !== 'accuse' || !speaking.some((one) => others.includes(one))) return false
  if (statement.mutual === true) return speaking.includes(side)
  const target = statement.target ?? []
  return target.some(({ party, source }) => (party ?? lookup.sources.get(source ?? '')?.party) === side)
}
