/** What goes with one thing of a register, in short: how many statements, of which acts, from when to when. */
import { isoDay } from '../../dates/day.js'
import { span } from '../../dates/edtf.js'
import { type Act, ACT_NAMES, ACTS } from '../../model/act.js'
import { isUnattributed, type Statement } from '../../model/statement.js'
import { joinedWords } from '../../page/text.js'
import type { Count, IsoDay } from '../field-values.js'
import { counted, countedIfAny } from '../phrase/counts.js'

/** How much of a register's entry there is, and of which acts. */
export interface CardSummary {
  /** How many statements go with it. */
  readonly statements: Count
  /** How many of them nobody is cited for. */
  readonly unattributed: Count
  /** How many of the others are of each act; acts that none is of are left out. */
  readonly acts: Readonly<Record<string, Count>>
  /** The first day on which one of them may have been said; null where the first or the last is not known. */
  readonly first: IsoDay | null
  /** The last such day; null with the first. */
  readonly last: IsoDay | null
}

function actCounts(statements: readonly Statement[]): [Act, number][] {
  return ACT_NAMES.map((act): [Act, number] => [
    act,
    statements.filter((one) => one.act === act && !isUnattributed(one)).length,
  ]).filter(([, count]) => count > 0)
}

export function cardSummary(statements: readonly Statement[]): CardSummary {
  const [first, last] = daysOf(statements)
  return {
    statements: statements.length,
    unattributed: statements.filter(isUnattributed).length,
    acts: Object.fromEntries(actCounts(statements)),
    first: first ?? null,
    last: last ?? null,
  }
}

/** `30 statements, 2022-09-05 to 2022-11-30: 19 accuse, 7 deny. 2 more are unattributed.` */
export function cardSummaryLine(statements: readonly Statement[]): string {
  if (statements.length === 0) return 'No statement in this dataset.'
  const unattributed = statements.filter(isUnattributed).length
  const said = counted(statements.length - unattributed, 'statement')
  const acts = actWords(statements)
  const [first = '', last = ''] = daysOf(statements)
  const head = joinedWords([said, first === last ? first : `${first} to ${last}`])
  const rest = countedIfAny(unattributed, 'more is', 'more are', 'unattributed.')
  return joinedWords([`${head}${acts === '' ? '' : `: ${acts}`}.`, rest], ' ')
}

/** Acts that have one verb are counted together. */
function actWords(statements: readonly Statement[]): string {
  const counts = new Map<string, { readonly act: Act; readonly count: number }>()
  for (const [act, count] of actCounts(statements)) {
    const verb = ACTS[act].verb[0]
    counts.set(verb, { act, count: count + (counts.get(verb)?.count ?? 0) })
  }
  const words = [...counts.values()].map(({ act, count }) => {
    const [one, several] = ACTS[act].counted ?? ACTS[act].verb
    return `${String(count)} ${count === 1 ? one : several}`
  })
  return words.join(', ')
}

/** The first and the last day on which they may have been said; none where no end is known. */
function daysOf(statements: readonly Statement[]): string[] {
  const spans = statements.flatMap(({ saidDate }) => (saidDate === undefined ? [] : [span(saidDate)]))
  const ends = [
    Math.min(...spans.map(({ earliest }) => earliest)),
    Math.max(...spans.map(({ latest }) => latest)),
  ]
  return ends.every(Number.isFinite) ? ends.map(isoDay) : []
}
