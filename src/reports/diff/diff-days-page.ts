/** The page of what became known between two days: the numbers, the statements, the figures that changed. */
import type { Lookup } from '../../model/dataset.js'
import { type Block, type Page, sentenceBlock, tableBlock } from '../../page/page.js'
import { narrow, wide } from '../../page/table-columns.js'
import { faint, joinedWords, linked, plain, type Text } from '../../page/text.js'
import type { Basis } from '../../query/dates.js'
import { outcomeCounts } from '../../query/outcome-counts.js'
import { type Arranged, moreLine } from '../parts/arrangement.js'
import { closing, unattributedCount } from '../parts/footer.js'
import { titleOf } from '../parts/title.js'
import { whoDoesWhat } from '../parts/who-does-what.js'
import { commandFor } from '../phrase/command.js'
import { counted, countedIfAny } from '../phrase/counts.js'
import { dayLines } from '../phrase/when.js'
import type { KnownSummary } from './diff-item.js'
import { figureBlocks, type FigureChange } from './figure-changes.js'
import type { Known, KnownChange } from './known-change.js'

interface Compared {
  readonly before: Known
  readonly after: Known
  readonly lookup: Lookup
  readonly changes: Arranged<KnownChange>
  readonly figures: readonly FigureChange[]
  readonly counts: KnownSummary
}

export function daysPage({ before, after, lookup, changes, figures, counts }: Compared): Page {
  const title = titleOf(`What became known between ${before.by} and ${after.by}`, after.evidence, 'known-by')
  return {
    title,
    summary: () => [sentenceBlock(summaryWords(counts, before.by, after.by))],
    blocks: blocksOf(lookup, changes, figures),
    footer: () => {
      const outcome = outcomeCounts(after.evidence.selection)
      return closing(
        moreLine(changes),
        countedIfAny(counts.perhapsBoth, 'statement is', 'statements are', 'perhaps known by either date.'),
        countedIfAny(outcome.later ?? 0, 'more became', 'more became', `known only after ${after.by}.`),
        unattributedCount(outcome),
        'Known is what a reader could know of by then, whenever it was said.',
        `All of it: ${commandFor(lookup, joinedWords(['list', `known-by:${after.by}`, title.question], ' '))}.`,
      )
    },
  }
}

/** What is perhaps known by a date is among those known by it. */
function summaryWords(counts: KnownSummary, before: string, after: string): string {
  const { knownBefore, knownAfter, added, removed, uncertain, madeCertain, madeUncertain } = counts
  const certainly = `perhaps known by ${before}, and certainly by ${after}.`
  const perhaps = `certainly known by ${before}, and only perhaps by ${after}.`
  return joinedWords(
    [
      `${counted(knownBefore, 'statement')} known by ${before}, ${String(knownAfter)} by ${after}:`,
      `${String(added)} became known, ${String(removed)} no longer known;`,
      `${counted(counts.figuresChanged, 'figure')} changed.`,
      countedIfAny(uncertain, 'of these is', 'of these are', 'only perhaps so.'),
      countedIfAny(madeCertain, 'more was', 'more were', certainly),
      countedIfAny(madeUncertain, 'more was', 'more were', perhaps),
    ],
    ' ',
  )
}

function blocksOf(
  lookup: Lookup,
  { shown, more }: Arranged<KnownChange>,
  figures: readonly FigureChange[],
): Block[] {
  if (shown.length + more === 0) return [sentenceBlock('Nothing changes between the two, in this dataset.')]
  const columns = [narrow('known'), narrow('statement'), wide('who does what')]
  const rows = shown.map((change) => {
    const { statement } = change
    return [knownCell(change), [linked('statement', statement.id)], whoDoesWhat(lookup, statement, false)]
  })
  return [tableBlock(columns, rows), ...figureBlocks(lookup, figures)]
}

const BASIS: Readonly<Record<Basis, string>> = {
  published: 'published',
  'first-appearance': 'first page',
  said: 'said, at the latest',
}

/** `2022-09-19`, `published`. */
function knownCell({ change, known, certain }: KnownChange): Text[] {
  const notes = [
    change === 'removed' ? 'no longer known' : '',
    known === undefined ? '' : BASIS[known.basis],
    change === 'made-certain' ? 'perhaps known before' : '',
    change === 'made-uncertain' || ((change === 'added' || change === 'removed') && !certain)
      ? 'perhaps'
      : '',
  ]
  return [...dayLines(known?.date).map(plain), faint(joinedWords(notes))]
}
