/** Who accuses whom: counts of statements by who speaks and at whom, those that something answers beside. */
import { type Act, ACTS } from '../../model/act.js'
import type { Evidence, Found, ReportNeed } from '../../evidence/engine.js'
import { sentenceBlock, type Table } from '../../page/page.js'
import { notEmpty, plain } from '../../page/text.js'
import type { Accusers } from '../choices.js'
import { closing, nothingLine, PAGE_FACTS, sentences, shownLine } from '../parts/footer.js'
import { selectionTail } from '../parts/selection-tail.js'
import type { Report } from '../report.js'
import { datasetLine } from '../parts/title.js'
import { type AccusationsOutput, itemsOf, sumsItem } from './accusation-item.js'
import { matrixOf } from './matrix.js'
import { notesOf, readingLine, idsTable, matrixTable } from './accusations-page.js'

export interface AccusationsOptions {
  /** What is counted; accusations as a rule. */
  readonly acts: readonly Act[]
  readonly by: Accusers
  /** Show the statements behind each number. */
  readonly ids: boolean
}

export const ACCUSATIONS_NEED: ReportNeed = { facts: ['speakers', 'relations'], pageFacts: PAGE_FACTS }

/** @param speaking statements of the question whatever they do: a party that accuses nobody keeps its row */
export function accusations(
  evidence: Evidence,
  speaking: readonly Found[],
  { acts, by, ids }: AccusationsOptions,
): Report<AccusationsOutput> {
  const { selection, corpus } = evidence
  const matrix = matrixOf(evidence, speaking, by)
  const heading = `who ${verbOf(acts)}`
  const table = (): Table => (ids ? idsTable(matrix, heading) : matrixTable(matrix, corpus.sides, heading))
  return {
    command: 'accusations',
    head: { acts, by },
    items: matrix.rows.flatMap(itemsOf),
    tail: () => ({ sums: sumsItem(matrix), ...selectionTail(selection) }),
    matched: () => matrix.all.told.length,
    page: () => ({
      title: [datasetLine(evidence), plain(`Down: ${heading}. Across: at whom. ${readingLine(matrix)}`)],
      blocks: [matrix.rows.length === 0 ? sentenceBlock('No such statement is in this dataset.') : table()],
      footer: () => [
        ...notEmpty([sentences(...notesOf(matrix, by))]),
        closing(shownLine(evidence), nothingLine(evidence, acts)),
      ],
    }),
  }
}

/** `accuses`; of several acts, `speaks`. */
function verbOf([act, more]: readonly Act[]): string {
  return act === undefined || more !== undefined ? 'speaks' : ACTS[act].verb[0]
}
