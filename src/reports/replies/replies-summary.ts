/** What `claims replies` says first: how many are in each state, of each party, and which denials answer nothing here. */
import { limitWords } from '../../dates/wait.js'
import { windowDays } from '../../evidence/window.js'
import type { Statement } from '../../model/statement.js'
import type { Block } from '../../page/page.js'
import { joined, joinedWords, plain, type Text } from '../../page/text.js'
import { counted, countedIfAny, countOfEach, linkedIds } from '../phrase/counts.js'
import { inState, type PartyReplied, partyTable } from './by-party.js'
import type { AllReplied, Replied, RepliesOptions } from './replied.js'
import type { RepliesSummary, WithinCounts } from './replies-summary-item.js'
import { stateCountWords, STATES } from './state.js'

export interface Summed {
  readonly all: AllReplied
  readonly parties: readonly PartyReplied[]
  /** Denials that answer no statement of the dataset. */
  readonly denials: readonly Statement[]
  readonly options: RepliesOptions
}

export function summaryItem({ all: { accusations }, parties, denials, options }: Summed): RepliesSummary {
  return {
    ...countsOf(accusations),
    severalWays: accusations.filter(inSeveralWays).length,
    ...(options.within === undefined ? {} : { within: withinCounts(accusations) }),
    byParty: parties.map(({ party: { id = null, name }, accusations: own }) => ({
      party: id,
      partyName: name,
      ...countsOf(own),
    })),
    denialsOfWhatIsNotHeld: denials.map(({ id }) => id),
  }
}

function countsOf(accusations: readonly Replied[]): Pick<RepliesSummary, 'count' | 'states'> {
  return {
    count: accusations.length,
    states: countOfEach(STATES, (state) => inState(accusations, state)),
  }
}

function inSeveralWays({ states }: Replied): boolean {
  return states.length > 1
}

function withinCounts(accusations: readonly Replied[]): WithinCounts {
  return countOfEach(
    ['yes', 'no', 'perhaps'],
    (answer) => accusations.filter(({ within }) => within === answer).length,
  )
}

/** What the rows are: `accusation`, `accusations`. */
export function theseWords({ acts }: RepliesOptions): readonly [string, string] {
  return acts.join() === 'accuse' ? ['accusation', 'accusations'] : ['statement', 'statements']
}

/** Sentences, then the table by party; of one party alone they say it all. */
export function summaryBlocks(summed: Summed): Block[] {
  const { all, parties, options } = summed
  if (all.accusations.length === 0) {
    const nothing = plain(`No ${theseWords(options)[0]} in this dataset fits the question.`)
    return [{ kind: 'prose', paragraphs: [nothing, ...denialsLine(summed)] }]
  }
  return [
    { kind: 'prose', paragraphs: [plain(sentencesOf(summed)), ...denialsLine(summed)] },
    ...(parties.length > 1 ? [partyTable(parties)] : []),
  ]
}

function sentencesOf({ all: { accusations, window, patience }, parties, options }: Summed): string {
  const days = window === undefined ? undefined : windowDays(window)
  const inData = days === undefined ? '' : `, in data from ${days.first} to ${days.last}`
  const withParties = parties.reduce((sum, { accusations: own }) => sum + own.length, 0)
  return joinedWords(
    [
      `${counted(accusations.length, ...theseWords(options))}${inData}: ${stateCounts(accusations, patience + 1)}.`,
      countedIfAny(accusations.filter(inSeveralWays).length, 'is', 'are', 'answered in more than one way.'),
      withParties === accusations.length ? '' : 'What several say together counts with each of them.',
      withinWords(accusations, options),
    ],
    ' ',
  )
}

function stateCounts(accusations: readonly Replied[], lastDays: number): string {
  if (inState(accusations, 'not-coded') === accusations.length) return 'what answers them is not coded here'
  return joinedWords(
    STATES.map((state) => {
      const count = inState(accusations, state)
      return count === 0 ? '' : `${String(count)} ${stateCountWords(state, lastDays)}`
    }),
  )
}

function withinWords(accusations: readonly Replied[], { within: limit }: RepliesOptions): string {
  const { yes, no, perhaps } = withinCounts(accusations)
  if (limit === undefined || yes + no + perhaps === 0) return ''
  const numbers = `${String(yes)} yes, ${String(no)} no, ${String(perhaps)} perhaps`
  return `Within ${limitWords(limit)}: ${numbers}, of ${String(yes + no + perhaps)} answered.`
}

/** `6 denials of what this dataset does not hold: …`. */
function denialsLine({ denials }: Summed): Text[] {
  if (denials.length === 0) return []
  const many = `${counted(denials.length, 'denial')} of what this dataset does not hold: `
  return [joined([plain(many), linkedIds(denials.map(({ id }) => id)), plain('.')], '')]
}
