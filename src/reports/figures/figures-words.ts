/** The title of a page of figures, and the line on those for which nobody is named. */
import type { Lookup } from '../../model/dataset.js'
import { isUnattributed } from '../../model/statement.js'
import { joinedWords } from '../../page/text.js'
import { idRange } from '../phrase/counts.js'
import { measured } from '../phrase/amounts.js'
import type { FigureFilter, Given } from './given.js'
import { whoseWords } from './view.js'

/** `Figures: killed, losses of Armenia.` */
export function nameOf(lookup: Lookup, { measure, of }: FigureFilter, given: readonly Given[]): string {
  const measures = measure === undefined ? given.map(({ figure }) => figure) : [{ measure }]
  const what = joinedWords([
    measure === undefined ? '' : measured({ measure }),
    of === undefined ? '' : whoseWords(lookup, of, measures),
  ])
  return what === '' ? 'Figures.' : `Figures: ${what}.`
}

export function nobodyLine(given: readonly Given[]): string {
  const ids = given.flatMap(({ statement }) => (isUnattributed(statement) ? [statement.id] : []))
  if (ids.length === 0) return ''
  return `Nobody is named for ${String(ids.length)} of them (${idRange([...new Set(ids)])}).`
}
