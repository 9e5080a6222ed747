/** How many statements there are by source, party, act, day … or by two of these: a table of counts. */
import type { Counted, Dimension, ReportNeed } from '../../evidence/engine.js'
import { sentenceBlock } from '../../page/page.js'
import type { Arrangement } from '../parts/arrangement.js'
import { moreLine } from '../parts/arrangement.js'
import { closing, leftOutLines, NOTHING_FITS, unattributedCount } from '../parts/footer.js'
import { countsTail } from '../parts/selection-tail.js'
import { titleOf } from '../parts/title.js'
import type { Report } from '../report.js'
import { type ArrangedTally, arrangedTally } from './arranged-tally.js'
import type { CountOutput } from './count-item.js'
import { itemsOf, linesOf } from './count-lines.js'
import { countSummary, countWords, NOUNS } from './count-summary.js'
import { countTable } from './count-table.js'
import type { CountDimensions } from './counted-by.js'
import { DECIDED_BY } from './decided-by.js'
import { keysOf } from './keys.js'
import { type Heading, Tally } from './tally.js'

export const COUNT_NEED: ReportNeed = {}

/** What an engine has to count by. */
export function dimensionsOf([first, second]: CountDimensions): readonly [Dimension, Dimension?] {
  const down = { reads: DECIDED_BY[first] }
  return second === undefined ? [down] : [down, { reads: DECIDED_BY[second] }]
}

/**
 * An item for each number that is not zero.
 * @param by down, and across if a second is named
 */
export function count(
  evidence: Counted,
  by: CountDimensions,
  arrangement: Arrangement = {},
): Report<CountOutput> {
  const [first, second] = by
  const tally = arrangedTally(tallied(evidence, by), arrangement)
  const { total } = tally.tally
  const { counts, asked } = evidence
  return {
    command: 'count',
    head: { by: [first, ...(second === undefined ? [] : [second])] },
    summary: () => countSummary(tally),
    items: itemsOf(tally, by),
    lines: () => linesOf(tally, by),
    matched: () => total,
    tail: () => ({ ...countsTail(counts), more: tally.rows.more }),
    page: () => ({
      title: titleOf(nameOf(by), evidence),
      summary: () => [sentenceBlock(total === 0 ? NOTHING_FITS : countWords(countSummary(tally), by))],
      blocks: total === 0 ? [] : [countTable(tally, by)],
      footer: () =>
        closing(
          ...leftOutLines(counts, asked.query),
          unattributedCount(counts, ': is:unattributed asks for them'),
          severalLine(tally),
          moreLine(tally.rows),
        ),
    }),
  }
}

/** `How many statements by party and cue`. */
function nameOf([first, second]: CountDimensions): string {
  const across = second === undefined ? '' : ` and ${NOUNS[second][0]}`
  return `How many statements by ${NOUNS[first][0]}${across}`
}

function tallied({ representatives, cells }: Counted, [first, second]: CountDimensions): Tally {
  const tally = new Tally()
  const [ones = [], others = []] = representatives
  const rows = ones.map(({ lookup, statement }) => tally.rowsOf(keysOf(lookup, statement, first)))
  const columns =
    second === undefined
      ? []
      : others.map(({ lookup, statement }) => tally.columnsOf(keysOf(lookup, statement, second)))
  // There may be millions: a tuple is not taken apart by its iterator, nor is an empty list made for each.
  for (const cell of cells) tally.add(rows[cell[0]] ?? NONE, columns[cell[1]] ?? NONE, cell[2])
  return tally
}

const NONE: readonly Heading[] = []

function severalLine({ tally: { total }, allRows, columns }: ArrangedTally): string {
  const sum = (headings: readonly Heading[]): number => headings.reduce((all, { count }) => all + count, 0)
  const several = sum(allRows) > total || sum(columns) > total
  return several ? 'A statement that stands under several headings counts once in “all”.' : ''
}
