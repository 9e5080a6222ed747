/** The rows of an overview: what each that speaks does, and in whose words; then the totals. */
import { ACTS } from '../model/act.js'
import { compareText } from '../text/compare-text.js'
import { groupedBy } from '../model/group.js'
import type { StatementCount, Tally } from '../evidence/engine.js'
import { type Exactness, EXACTNESSES } from '../model/exactness.js'
import { plainRow, type TableRow } from '../page/page.js'
import { joinedWords } from '../page/text.js'
import { tollsIn } from './overview-summary.js'
import { STATUS_WORDS } from './phrase/attribution-status.js'
import { counted } from './phrase/counts.js'
import { sumOf } from './parts/statement-counts.js'
import { documentKind } from './parts/title.js'
import type { Speaking } from './overview-speaking.js'

/** Who it is, how many they say, what they do, and in whose words. */
export function speakingRow({ label, groups }: Speaking): TableRow {
  const unclear = groups.some(({ statement }) => statement.attribution.status === 'garbled')
  const does = `${actsOf(groups)}${unclear ? `, ${STATUS_WORDS.garbled}` : ''}`
  return plainRow(label, sumOf(groups), does, inWhoseWords(groups))
}

/** `2 accuse, 1 report not made`: the most frequent first. Acts of one verb are counted together. */
function actsOf(groups: readonly StatementCount[]): string {
  const byWords = groupedBy(groups, ({ statement: { act } }) => [
    (ACTS[act].counted ?? ACTS[act].verb).join('/'),
  ])
  return [...byWords]
    .map(([words, all]) => ({ words, count: sumOf(all) }))
    .sort((a, b) => b.count - a.count || compareText(a.words, b.words))
    .map(({ words, count }) => `${String(count)} ${words.split('/')[count === 1 ? 0 : 1] ?? ''}`)
    .join(', ')
}

const SHORT: Readonly<Record<Exactness, string>> = {
  direct: 'quoted',
  mixed: 'part',
  indirect: 'reported',
  'not-kept': 'words not kept',
}

function inWhoseWords(groups: readonly StatementCount[]): string {
  const words = EXACTNESSES.map((exactness) => {
    const count = sumOf(groups.filter(({ statement }) => statement.quote?.exactness === exactness))
    return count === 0 ? '' : `${String(count)} ${SHORT[exactness]}`
  })
  return joinedWords(words)
}

/** The last rows: all statements, then what nobody is cited for. */
export function totals(
  { corpus }: Tally,
  attributed: readonly StatementCount[],
  unattributed: readonly StatementCount[],
): TableRow[] {
  const [said, unsaid] = [sumOf(attributed), sumOf(unattributed)]
  const denials = sumOf(attributed.filter(({ statement }) => statement.act === 'deny'))
  const all = plainRow(counted(said, 'statement'), said, counted(denials, 'denial'), inWhoseWords(attributed))
  const tolls = tollsIn(unattributed)
  const what = tolls === 0 ? '' : `${String(tolls)} of them ${tolls === 1 ? 'a death toll' : 'death tolls'}`
  const whose = `the ${documentKind(corpus.onlyReport)}’s own voice`
  return [{ ...all, apart: true }, ...(unsaid > 0 ? [plainRow('unattributed', unsaid, what, whose)] : [])]
}
