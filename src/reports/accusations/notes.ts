/** What is said around the matrix: how to read its numbers, what stands in several places, what has no row. */
import type { Accusers } from '../choices.js'
import { counted } from '../phrase/counts.js'
import { idsOf, type StatementGroup } from '../parts/statement-group.js'
import { inSeveralCells, type Matrix } from './matrix.js'
import { countWords } from './accusations-page.js'

/** Explains a number in brackets by the largest one of the page. */
export function readingLine({ all }: Matrix): string {
  if (all.told.length === 0) return ''
  if (all.answered.length === 0) return 'No page here shows an answer to any of them.'
  return `${countWords(all)}: of ${String(all.told.length)}, ${counted(all.answered.length, 'is', 'are')} answered in this dataset.`
}

export function notesOf(matrix: Matrix, by: Accusers): string[] {
  const repeats = matrix.all.told.reduce((count, telling) => count + idsOf(telling).length - 1, 0)
  const named = matrix.columns.some(({ accused }) => accused.kind === 'source')
  return [
    severalLine(inSeveralCells(matrix)),
    repeats === 0
      ? ''
      : `${counted(repeats, 'repeats another and is', 'repeat another and are')} not counted again.`,
    named ? 'A person or body that is named stands under that name, not under a party.' : '',
    by === 'source' ? 'Sources that say nothing of the kind have no row.' : '',
  ]
}

/** Why some stand in more than one cell. */
function severalLine(told: readonly StatementGroup[]): string {
  const mutual = told.filter(({ statement }) => statement.mutual === true)
  const single = told.filter(({ statement }) => statement.mutual !== true)
  const aimed = single.filter(({ statement }) => (statement.target ?? []).length > 1)
  const kinds = [
    [mutual.length, 'mutual'],
    [single.length - aimed.length, 'joint'],
    [aimed.length, 'aimed at several'],
  ] as const
  const words = kinds.filter(([count]) => count > 0).map(([count, kind]) => `${String(count)} ${kind}`)
  return words.length === 0 ? '' : `In several places above, and once in the sums: ${words.join(', ')}.`
}
