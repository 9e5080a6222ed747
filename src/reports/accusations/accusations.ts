/** Who accuses whom: counts of statements by who speaks and at whom, those that something answers beside. */
import { type Act, ACTS } from '../../model/act.js'
import type { Lookup } from '../../model/dataset.js'
import type { Statement } from '../../model/statement.js'
import type { Block } from '../../page/page.js'
import { bare, plain } from '../../page/text.js'
import type { Selection } from '../../query/select.js'
import type { Accusers } from '../choices.js'
import { belligerents } from '../parts/columns.js'
import { NO_FINDING, nothingLine, sentences, shownLine } from '../parts/footer.js'
import { selectionTail } from '../parts/selection-tail.js'
import type { Report } from '../report.js'
import { datasetLine } from '../parts/title.js'
import { type AccusationsOutput, itemsOf, sumsItem } from './accusation-item.js'
import { matrixOf } from './matrix.js'
import { notesOf, readingLine } from './notes.js'
import { idsTable, matrixTable } from './accusations-page.js'

export interface AccusationsOptions {
  /** What is counted; accusations as a rule. */
  readonly acts: readonly Act[]
  readonly by: Accusers
  /** Show the statements behind each number. */
  readonly ids: boolean
}

/** @param speaking all statements of the question: a party that speaks there and accuses nobody keeps its row */
export function accusations(
  lookup: Lookup,
  selection: Selection,
  speaking: readonly Statement[],
  { acts, by, ids }: AccusationsOptions,
): Report<AccusationsOutput> {
  const matrix = matrixOf(lookup, selection.statements, speaking, by)
  const heading = `who ${verbOf(acts)}`
  return {
    command: 'accusations',
    head: { acts, by },
    items: matrix.rows.flatMap(itemsOf),
    tail: () => ({ sums: sumsItem(matrix), ...selectionTail(selection) }),
    matched: () => matrix.all.told.length,
    page: () => ({
      title: [datasetLine(lookup), plain(`Down: ${heading}. Across: at whom. ${readingLine(matrix)}`)],
      blocks: [blockOf()],
      footer: () => [
        ...[sentences(...notesOf(matrix, by))].filter((line) => bare(line) !== ''),
        sentences(shownLine(lookup, selection), nothingLine(lookup, selection, acts), NO_FINDING),
      ],
    }),
  }

  function blockOf(): Block {
    if (matrix.rows.length === 0) {
      return { kind: 'prose', paragraphs: [plain('No such statement is in this dataset.')] }
    }
    return ids ? idsTable(matrix, heading) : matrixTable(matrix, belligerents(lookup), heading)
  }
}

/** `accuses`; of several acts, `speaks`. */
function verbOf([act, more]: readonly Act[]): string {
  return act === undefined || more !== undefined ? 'speaks' : ACTS[act].verb[0]
}
