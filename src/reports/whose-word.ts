/**
 * Whose word there is on an incident. Computed from who says something of it, never stored and never a finding: that
 * both sides speak of an incident does not say that they agree.
 */
import type { Act } from '../model/act.js'
import type { Lookup } from '../model/dataset.js'
import { compareText } from '../text/compare-text.js'
import { isKnownOnlyThroughRelay, isUnattributed, type Statement, type Target } from '../model/statement.js'
import { sourceOf, speakers, speakingParties } from './phrase/speaking.js'
import type { Id } from './field-values.js'

export const WHOSE_WORD_LEVELS = [
  /** a side acknowledges an accusation of another side */
  'acknowledged',
  /** somebody of no party to the conflict accuses a side, or gives figures of its losses */
  'others-too',
  /** at least two parties to the conflict do */
  'both-sides',
  /** one party to the conflict does */
  'one-side',
  /** nobody says what happened */
  'no-side',
  /** only unattributed passages */
  'unattributed',
] as const
export type WhoseWordLevel = (typeof WHOSE_WORD_LEVELS)[number]

/** The rule, in the order in which it is applied: the first that fits is the level. */
export const LEVEL_RULES: Readonly<Record<WhoseWordLevel, string>> = {
  acknowledged: 'a side acknowledges, as the page shows, what another side accuses it of',
  'others-too':
    'somebody of no party to the conflict accuses a side, or gives figures of its losses; what others say of themselves, their views and what they condemn do not count',
  'both-sides':
    'at least two parties to the conflict say something of what happened, none of them known only through another’s report of it',
  'one-side':
    'one party to the conflict does; a side that is known only through another’s report of it, such as a denial, does not count',
  'no-side': 'nobody says what happened; others may speak about it',
  unattributed: 'only unattributed passages',
}

/** `both sides`. */
export function levelWords(level: WhoseWordLevel): string {
  return level.replace('-', ' ')
}

/** Acts by which a side says something of what happened, unlike views, appeals, pledges and announcements. */
export const ACTS_ON_EVENTS: readonly Act[] = [
  'accuse',
  'acknowledge',
  'condemn',
  'criticise',
  'deny',
  'report-figure',
  'state',
]

/** Whose word there is on an incident: who says something of it, not whether it is so. */
export interface WhoseWord {
  /** The first level that fits; `claims incidents --whose-word --rules` prints what each means. */
  readonly level: WhoseWordLevel
  /** The ids of the parties, or of the sources of no party to the conflict, whose word it is. */
  readonly by: readonly Id[]
  /** The ids of the parties to the conflict that are known only through somebody else’s report. */
  readonly relayed: readonly Id[]
}

/**
 * Whose word there is on one incident, from its `statements`.
 * @param sides ids of the parties to the conflict
 */
export function whoseWordOf(
  lookup: Lookup,
  statements: readonly Statement[],
  sides: readonly string[],
): WhoseWord {
  const telling = statements.filter((one) => ACTS_ON_EVENTS.includes(one.act) && !isUnattributed(one))
  const own = telling.filter((one) => !isKnownOnlyThroughRelay(one))
  const speaking = sides.filter((side) => own.some((one) => speakingParties(lookup, one).includes(side)))
  const relayed = sides.filter(
    (side) => !speaking.includes(side) && telling.some((one) => speakingParties(lookup, one).includes(side)),
  )
  const others = own
    .filter((one) => speaksOfSide(lookup, one, sides))
    .flatMap((one) => sourcesOfNoSide(lookup, one, sides))
  const acknowledging = sides.filter((side) => acknowledgesAccusation(lookup, telling, sides, side))
  const level = (fits: WhoseWordLevel, by: readonly string[]): WhoseWord => ({
    level: fits,
    by: [...new Set(by)].sort(compareText),
    relayed,
  })
  if (acknowledging.length > 0) return level('acknowledged', acknowledging)
  if (others.length > 0) return level('others-too', others)
  if (speaking.length > 1) return level('both-sides', speaking)
  if (speaking.length === 1) return level('one-side', speaking)
  return level(statements.length > 0 && statements.every(isUnattributed) ? 'unattributed' : 'no-side', [])
}

function sourcesOfNoSide(lookup: Lookup, statement: Statement, sides: readonly string[]): string[] {
  const source = sourceOf(lookup, statement)
  if (source === undefined) return []
  return speakers(lookup, source)
    .filter(({ party = '', standing }) => standing !== 'party-to-conflict' && !sides.includes(party))
    .map(({ id }) => id)
}

/** Whether it accuses a side, or gives figures of its losses: then it is not about the speaker. */
function speaksOfSide(
  lookup: Lookup,
  { act, target = [], figures = [] }: Statement,
  sides: readonly string[],
): boolean {
  const accused = act === 'accuse' ? target.map((one) => partyOf(lookup, one)) : []
  const counted = figures.filter(({ report }) => report !== 'not-stated').map(({ of }) => of)
  return [...accused, ...counted].some((party) => party !== undefined && sides.includes(party))
}

function partyOf(lookup: Lookup, { party, source = '' }: Target): string | undefined {
  return party ?? lookup.sources.get(source)?.party
}

/** A page shows that it acknowledges an accusation by another side; to acknowledge something else is not that. */
function acknowledgesAccusation(
  lookup: Lookup,
  telling: readonly Statement[],
  sides: readonly string[],
  side: string,
): boolean {
  const others = sides.filter((one) => one !== side)
  const accusations = new Set(telling.filter((one) => accuses(lookup, one, others, side)).map(({ id }) => id))
  return telling
    .filter((one) => !isKnownOnlyThroughRelay(one) && speakingParties(lookup, one).includes(side))
    .some(({ id }) =>
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
  return (statement.target ?? []).some((target) => partyOf(lookup, target) === side)
}
