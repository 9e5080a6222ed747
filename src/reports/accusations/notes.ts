/** What is said around the matrix: how to read its numbers, what stands in several places, what has no row. */
import type { Accusers } from '../accusers.js'
import { counted } from '../phrase/counts.js'
import { idsOf } from '../telling.js'
import { inSeveralCells, type Matrix } from './matrix.js'
import { countWords } from './page.js'

/** Explains a number in brackets by the largest one of the page. */
export function readingLine({ all }: Matrix): string {
  if (all.told.length === 0) return ''
  if (all.answered.length === 0) return 'No page here shows an answer to any of them.'
  return `${countWords(all)}: of ${String(all.told.length)}, ${String(all.answered.length)} are answered in this dataset.`
}

export function notesOf(matrix: Matrix, by: Accusers): string[] {
  const several = inSeveralCells(matrix).length
  const repeats = matrix.all.told.reduce((count, telling) => count + idsOf(telling).length - 1, 0)
  const named = matrix.columns.some(({ accused }) => accused.kind === 'source')
  return [
    several === 0
      ? ''
      : `${counted(several, 'goes both ways, is said jointly, or is aimed at several: it stands', 'go both ways, are said jointly, or are aimed at several: each stands')} in several places and counts once in the sums.`,
    repeats === 0
      ? ''
      : `${counted(repeats, 'repeats another and is', 'repeat another and are')} not counted again.`,
    named ? 'A person or body that is named stands under that name, not under a party.' : '',
    by === 'source' ? 'Sources that say nothing of the kind have no row.' : '',
  ]
}
