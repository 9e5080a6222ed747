/** What a page of replies says above and below its table: how to read it, the window of the data, the counts. */
import type { Evidence } from '../../evidence/engine.js'
import { joinedWords, plain, type Text } from '../../page/text.js'
import { closing, sentences, shownLine } from '../parts/footer.js'
import { counted, countedIfAny, countOfEach } from '../phrase/counts.js'
import { limitWords } from '../../dates/wait.js'
import {
  type AllReplied,
  type Replied,
  type RepliesOptions,
  type State,
  STATE_COUNT_WORDS,
  STATES,
} from './replied.js'
import { windowDays } from '../../evidence/window.js'

/** How many accusations are in each state; one that is answered in two ways counts in both. */
export function countsOf(accusations: readonly Replied[]): Record<State, number> {
  return countOfEach(STATES, (state) => inState(accusations, state))
}

function inState(accusations: readonly Replied[], state: State): number {
  return accusations.filter(({ states }) => states.includes(state)).length
}

/** What the rows are: `accusation`, `accusations`. */
export function theseWords({ acts }: RepliesOptions): readonly [string, string] {
  return acts.join() === 'accuse' ? ['accusation', 'accusations'] : ['statement', 'statements']
}

/** What stands in place of an empty table. */
export function nothingLine({ accusations }: AllReplied, options: RepliesOptions): string {
  const [one] = theseWords(options)
  return accusations.length === 0
    ? `No such ${one} is in this dataset.`
    : 'None of them is without an answer here.'
}

/** What stands under the title: what counts as an answer, and what the days of the dataset mean for silence. */
export function readingLines(all: AllReplied, options: RepliesOptions): Text[] {
  const basis =
    options.inferred === true
      ? 'An answer is what the page shows to be one; what is only inferred is marked.'
      : 'An answer is what the page itself shows to be one.'
  return [plain(basis), ...windowLine(all, options)]
}

function windowLine({ window, patience }: AllReplied, { within }: RepliesOptions): Text[] {
  if (window === undefined) return [plain('No statement here has a day of saying.')]
  const { first, last } = windowDays(window)
  const days = patience === 0 ? 'on the last day' : `within ${counted(patience, 'day')} of the end`
  const why = within === undefined ? 'the longest wait for an answer here' : 'the time asked for'
  return [
    plain(
      `The dataset runs from ${first} to ${last}. What was said ${days} (${why}) and has no answer is “not yet answered”, not “no answer linked here”.`,
    ),
  ]
}

/** The counts by state, then what was shown of the dataset. */
export function footerOf(evidence: Evidence, { accusations }: AllReplied, options: RepliesOptions): Text[] {
  const repeats = evidence.selection.statements.length - accusations.length
  return [
    sentences(
      `${counted(accusations.length, ...theseWords(options))}${stateCounts(accusations)}.`,
      severalWays(accusations),
      withinCounts(accusations, options),
    ),
    closing(
      shownLine(evidence),
      countedIfAny(repeats, 'repeats another and stands', 'repeat another and stand', 'with it.'),
    ),
  ]
}

function stateCounts(accusations: readonly Replied[]): string {
  const counts = STATES.map((state) => {
    const count = inState(accusations, state)
    return count === 0 ? '' : `${String(count)} ${STATE_COUNT_WORDS[state]}`
  })
  const words = joinedWords(counts)
  return words === '' ? '' : `: ${words}`
}

function severalWays(accusations: readonly Replied[]): string {
  const several = accusations.filter(({ states }) => states.length > 1).length
  return countedIfAny(several, 'is', 'are', 'answered in more than one way.')
}

function withinCounts(accusations: readonly Replied[], { within: limit }: RepliesOptions): string {
  if (limit === undefined) return ''
  const answers = accusations.flatMap(({ within }) => within ?? [])
  if (answers.length === 0) return ''
  const counts = ['yes', 'no', 'perhaps'].map(
    (answer) => `${String(answers.filter((within) => within === answer).length)} ${answer}`,
  )
  return `Within ${limitWords(limit)}: ${counts.join(', ')}, of ${String(answers.length)} answered.`
}
