/** The tables of replies: each accusation beside what answers it, and denials of what is not held here. */
import type { Lookup } from '../../model/dataset.js'
import type { Statement } from '../../model/statement.js'
import { type Block, tableBlock } from '../../page/page.js'
import { narrow, phrase, wide } from '../../page/table-columns.js'
import { faint, joined, joinedWords, linked, notEmpty, plain, strong, type Text } from '../../page/text.js'
import { type Limit, limitWords, waitWords } from '../../dates/wait.js'
import { sourceName } from '../phrase/names.js'
import { exactness, relayNotes } from '../phrase/reference.js'
import { NOT_HELD } from '../phrase/answer-note.js'
import { repeatNotes } from '../phrase/repeats.js'
import { sayingOf } from '../phrase/saying.js'
import { dayBand, printedDate } from '../phrase/when.js'
import type { Basis } from './answers.js'
import type { Replied, TimedReply } from './replied.js'
import { STATE_WORDS } from './state.js'

const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  explicit: '',
  inferred: 'inferred by the coder',
  'same-incident': 'inferred: same incident, later, the other side',
}

/**
 * @param within adds a column: whether an answer came in that time
 * @param heading over what is answered
 */
export function repliesBlock(
  lookup: Lookup,
  replied: readonly Replied[],
  within: Limit | undefined,
  heading: string,
): Block {
  const columns = [phrase('said on'), wide(heading), wide('what answers it')]
  if (within !== undefined) columns.push(narrow(`within ${limitWords(within)}`))
  const rows = replied.map((one) => {
    const { statement } = one.telling
    const cells = [
      dayLines(statement),
      saying(lookup, statement, idsOf(one), repeatNotes(one.telling)),
      answer(lookup, one),
    ]
    return within === undefined ? cells : [...cells, withinCell(one)]
  })
  return tableBlock(columns, rows, { walls: true })
}

/** Where several answers came, which of them it is of. */
function withinCell({ within, replies }: Replied): Text[] {
  if (within === undefined) return [faint('·')]
  const place = replies.findIndex((reply) => reply.within === within) + 1
  const which = place === 1 ? 'the first' : `number ${String(place)}`
  const isOfOne = replies.length > 1 && within !== 'no'
  return notEmpty([plain(within), faint(isOfOne ? `${which} of ${String(replies.length)}` : '')])
}

/** Denials that answer no statement of the dataset. */
export function denialsBlock(lookup: Lookup, denials: readonly Statement[]): Block[] {
  if (denials.length === 0) return []
  const heading = strong('Denials of what this dataset does not hold')
  const rows = denials.map((denial) => [
    dayLines(denial),
    saying(lookup, denial, linked('statement', denial.id), []),
  ])
  return [tableBlock([phrase('said on'), wide('denial')], rows, { heading, walls: true })]
}

function dayLines({ saidDate }: Statement): Text[] {
  return dayBand(saidDate).label.map((line, index) => (index === 0 ? plain(line) : faint(line)))
}

function saying(lookup: Lookup, statement: Statement, ids: Text, notes: readonly Text[]): Text[] {
  const { manner, actPhrase, words } = sayingOf(lookup, statement)
  const { source } = statement.attribution
  const who = source === undefined ? plain('Nobody cited') : speakerText(lookup, source)
  return [
    [...who, ...plain(manner === '' ? ' ' : ` ${manner} `), ...actPhrase],
    words,
    [
      ...joined([ids, joined([faint(exactness(statement)), ...notes], ' · ')], '  '),
      ...relayNotes(lookup, statement),
    ],
  ]
}

/** The name of a source, which leads to it. */
function speakerText(lookup: Lookup, id: string): Text {
  return linked('source', id, 'plain', sourceName(lookup, id))
}

/** `s01 = s02`. */
function idsOf({ telling: { statement, same } }: Replied): Text {
  const ids = [statement.id, ...same].map((id) => linked('statement', id))
  return joined(ids, ' = ')
}

function answer(lookup: Lookup, { replies, states, uncounted }: Replied): Text[] {
  const lines =
    replies.length > 0
      ? replies.flatMap((reply) => replyLines(lookup, reply))
      : states.map((state) => plain(STATE_WORDS[state]))
  return notEmpty([...lines, uncountedLine(uncounted)])
}

/** `the coder infers an answer: a (--inferred counts it)`. */
function uncountedLine(ids: readonly string[]): Text {
  if (ids.length === 0) return []
  const links = ids.map((id) => linked('statement', id))
  const what = ids.length === 1 ? 'an answer' : 'answers'
  return [
    ...faint(`the coder infers ${what}: `),
    ...joined(links, ', '),
    ...faint(` (--inferred counts ${ids.length === 1 ? 'it' : 'them'})`),
  ]
}

function replyLines(lookup: Lookup, { id, statement, way, basis, mutual, wait }: TimedReply): Text[] {
  const how = strong(STATE_WORDS[way].toUpperCase())
  // Of two that answer each other it is not known who began.
  const sideBySide = basis === 'explicit' ? 'set side by side by the page' : 'set side by side'
  const notes = [mutual ? sideBySide : '', BASIS_WORDS[basis]]
  if (statement === undefined) {
    const by = [...plain(' by '), ...linked('statement', id, 'plain'), ...plain(`, ${NOT_HELD}`)]
    return [[...how, ...by], faint(joinedWords(notes, ' · '))]
  }
  const { source } = statement.attribution
  const who = source === undefined ? plain('nobody cited') : speakerText(lookup, source)
  const when = wait === undefined ? saidWhen(statement) : waitWords(wait)
  const rest = joinedWords([when, ...notes], ' · ')
  return [
    [...how, ...plain(' by '), ...who],
    [...joined([linked('statement', id), faint(rest)], ' · '), ...relayNotes(lookup, statement)],
  ]
}

function saidWhen({ saidDate }: Statement): string {
  return saidDate === undefined ? 'undated' : `said ${printedDate(saidDate)}`
}
