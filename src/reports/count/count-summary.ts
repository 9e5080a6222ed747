/** What a count says in its first lines: how many statements there are, under how many headings, and which come first. */
import { joinedWords } from '../../page/text.js'
import { most } from '../parts/most.js'
import { counted } from '../phrase/counts.js'
import type { ArrangedTally } from './arranged-tally.js'
import type { CountSummary } from './count-item.js'
import type { CountDimensions, CountedBy } from './counted-by.js'
import type { Heading } from './tally.js'

/** What statements are counted by, one and several. */
export const NOUNS: Readonly<Record<CountedBy, readonly [string, string]>> = {
  source: ['source', 'sources'],
  party: ['party', 'parties'],
  target: ['target', 'targets'],
  act: ['act', 'acts'],
  incident: ['incident', 'incidents'],
  document: ['document', 'documents'],
  agency: ['agency', 'agencies'],
  quoted: ['way of quoting', 'ways of quoting'],
  said: ['day', 'days'],
  'said-month': ['month', 'months'],
  'said-year': ['year', 'years'],
  cue: ['cue', 'cues'],
}

export function countSummary({ tally, allRows, columns }: ArrangedTally): CountSummary {
  return {
    statements: tally.total,
    rows: allRows.filter(hasValue).length,
    columns: columns.filter(hasValue).length,
    most: most(allRows.filter(hasValue), ({ count }) => count).flatMap(({ key: { value, name }, count }) =>
      value === undefined ? [] : [{ value, name, count }],
    ),
  }
}

/** `96 statements: 29 sources. Most: Ministry of Defence of Azerbaijan (25), …` */
export function countWords(
  { statements, rows, columns, most: first }: CountSummary,
  [down, across]: CountDimensions,
): string {
  const kinds = joinedWords([
    counted(rows, ...NOUNS[down]),
    across === undefined ? '' : counted(columns, ...NOUNS[across]),
  ])
  const named = first.map(({ name, count }) => `${name} (${String(count)})`).join(', ')
  const isSeveral = rows > 1 && named !== ''
  return `${counted(statements, 'statement')}: ${kinds}.${isSeveral ? ` Most: ${named}.` : ''}`
}

/** What stands under no heading is none. */
function hasValue({ key }: Heading): boolean {
  return key.value !== undefined
}
