/** Replies as people read them: each accusation beside what answers it, then denials of what is not held here. */
import type { Lookup } from '../../model/dataset.js'
import type { Statement } from '../../model/statement.js'
import { type Block, tableBlock } from '../../page/page.js'
import { narrow, phrase, wide } from '../../page/table-columns.js'
import { faint, joined, joinedWords, notEmpty, plain, strong, type Text } from '../../page/text.js'
import { type Limit, limitWords, waitWords } from '../../dates/wait.js'
import { sourceName } from '../phrase/names.js'
import { exactness, NOT_HELD, relayNotes, repeatNotes } from '../phrase/reference.js'
import { dayBand, printedDate } from '../phrase/when.js'
import { sayingOf } from '../phrase/saying.js'
import type { Basis } from './answers.js'
import { type Replied, type TimedReply, STATE_WORDS } from './replied.js'

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
      saying(lookup, statement, idsWord(one), repeatNotes(one.telling)),
      answer(lookup, one),
    ]
    return within === undefined ? cells : [...cells, [plain(one.within ?? '·')]]
  })
  return tableBlock(columns, rows, { walls: true })
}

/** Denials that answer no statement of the dataset. */
export function denialsBlock(lookup: Lookup, denials: readonly Statement[]): Block[] {
  if (denials.length === 0) return []
  const heading = strong('Denials of what this dataset does not hold')
  const rows = denials.map((denial) => [dayLines(denial), saying(lookup, denial, denial.id, [])])
  return [tableBlock([phrase('said on'), wide('denial')], rows, { heading, walls: true })]
}

function dayLines({ saidDate }: Statement): Text[] {
  return dayBand(saidDate).label.map((line, index) => (index === 0 ? plain(line) : faint(line)))
}

function saying(lookup: Lookup, statement: Statement, ids: string, notes: readonly Text[]): Text[] {
  const { manner, actPhrase, words } = sayingOf(lookup, statement)
  const who = sourceName(lookup, statement.attribution.source ?? 'Nobody cited')
  const said = joined([faint(exactness(statement)), ...notes], ' · ')
  return [
    [...plain(`${who} ${manner === '' ? '' : `${manner} `}`), ...actPhrase],
    words,
    [...joined([faint(ids), said], '  '), ...relayNotes(lookup, statement)],
  ]
}

function idsWord({ telling }: Replied): string {
  return [telling.statement.id, ...telling.same].join(' = ')
}

function answer(lookup: Lookup, { replies, states }: Replied): Text[] {
  if (replies.length > 0) {
    return notEmpty(replies.flatMap((reply) => replyLines(lookup, reply)))
  }
  return states.map((state) => plain(STATE_WORDS[state]))
}

function replyLines(lookup: Lookup, { id, statement, way, basis, mutual, wait }: TimedReply): Text[] {
  const how = strong(STATE_WORDS[way].toUpperCase())
  // Of two that answer each other it is not known who began.
  const sideBySide = basis === 'explicit' ? 'set side by side by the page' : 'set side by side'
  const notes = [mutual ? sideBySide : '', BASIS_WORDS[basis]]
  if (statement === undefined)
    return [[...how, ...plain(` by ${id}, ${NOT_HELD}`)], faint(joinedWords(notes, ' · '))]
  const who = sourceName(lookup, statement.attribution.source ?? 'nobody cited')
  const when = wait === undefined ? saidWhen(statement) : waitWords(wait)
  return [
    [...how, ...plain(` by ${who}`)],
    [...faint(joinedWords([id, when, ...notes], ' · ')), ...relayNotes(lookup, statement)],
  ]
}

function saidWhen({ saidDate }: Statement): string {
  return saidDate === undefined ? 'undated' : `said ${printedDate(saidDate)}`
}
