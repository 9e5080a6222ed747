/** What a count says in its first lines: how many statements there are, under how many headings, and which come first. */
import { joinedWords } from '../../page/text.js'
import { counted } from '../phrase/counts.js'
import type { ArrangedTally } from './arranged-tally.js'
import type { CountDimensions } from './count.js'
import type { CountSummary } from './count-item.js'
import type { CountedBy } from './counted-by.js'
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

const MOST = 3

export function countSummary({ tally, allRows, columns }: ArrangedTally): CountSummary {
  return {
    statements: tally.total,
    rows: allRows.filter(hasValue).length,
    columns: columns.filter(hasValue).length,
    most: most(allRows).flatMap(({ key: { value, name }, count }) =>
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

/** The first of those with the most, equals in their usual order; there may be millions, so that they are not sorted. */
function most(all: readonly Heading[]): readonly Heading[] {
  const first: Heading[] = []
  for (const heading of all) {
    if (!hasValue(heading) || heading.count <= (first[MOST - 1]?.count ?? 0)) continue
    const place = first.findIndex(({ count }) => count < heading.count)
    first.splice(place === -1 ? first.length : place, 0, heading)
    if (first.length > MOST) first.pop()
  }
  return first
}
