/** Figures that statements give, or visibly do not give: competing, day by day, silences, or sums. */
import type { Evidence, ReportNeed } from '../../evidence/engine.js'
import type { Lookup } from '../../model/dataset.js'
import { isUnattributed } from '../../model/statement.js'
import { sentenceBlock } from '../../page/page.js'
import { joinedWords, plain } from '../../page/text.js'
import { outcomeCounts } from '../../query/outcome-counts.js'
import { closing, leftOutLines } from '../parts/footer.js'
import { selectionTail } from '../parts/selection-tail.js'
import { measured } from '../phrase/amounts.js'
import { counted, idRange } from '../phrase/counts.js'
import type { Report } from '../report.js'
import { datasetLine, TITLE_FACTS } from '../parts/title.js'
import { tallies } from './figure-tally.js'
import { type FigureFilter, type Given, givenFigures } from './given.js'
import type { FigureOptions, FiguresOutput } from './figure-views.js'
import { competing } from './competing.js'
import { growth } from './growth.js'
import { silences } from './silences.js'
import { sums } from './sums.js'
import { whoseWords } from './view.js'

const VIEWS = { competing, day: growth, reports: silences, sum: sums }

export const FIGURES_NEED: ReportNeed = { pageFacts: TITLE_FACTS, only: 'figures' }

/** Statements that nobody is cited for count like all others, where the selection has them. */
export function figures(evidence: Evidence, options: FigureOptions): Report<FiguresOutput> {
  const { lookup, selection, corpus, asked } = evidence
  const { view: name = 'competing', ...filter } = options
  const given = givenFigures(lookup, selection.statements, filter)
  const view = VIEWS[name](lookup, tallies(lookup, given))
  const giving = new Set(given.flatMap(({ statements }) => statements))
  const isGiving = ({ id }: { readonly id: string }): boolean => giving.has(id)
  const shown = {
    ...selection,
    statements: selection.statements.filter(isGiving),
    perhaps: selection.perhaps.filter(isGiving),
  }
  return {
    command: 'figures',
    head: { view: name, measure: filter.measure ?? null, of: filter.of ?? null },
    items: view.items,
    tail: () => ({ ...selectionTail(shown), ...view.tail }),
    page: () => ({
      title: [datasetLine(evidence), plain(`${titleOf(lookup, filter, given)} ${view.reading}`)],
      blocks:
        given.length === 0 ? [sentenceBlock('No figure in this dataset fits the question.')] : view.blocks,
      footer: () => [
        closing(
          ...view.notes,
          `${counted(given.length, 'figure')} in ${String(giving.size)} of ${counted(corpus.statements, 'statement')}.`,
          ...leftOutLines(outcomeCounts(shown), asked.query),
          nobodyLine(given),
          'A number is printed as its source gives it.',
        ),
      ],
    }),
  }
}

/** `Figures: killed, losses of Armenia.` */
function titleOf(lookup: Lookup, { measure, of }: FigureFilter, given: readonly Given[]): string {
  const measures = measure === undefined ? given.map(({ figure }) => figure) : [{ measure }]
  const what = joinedWords([
    measure === undefined ? '' : measured({ measure }),
    of === undefined ? '' : whoseWords(lookup, of, measures),
  ])
  return what === '' ? 'Figures.' : `Figures: ${what}.`
}

/** For how many of them nobody is named, and where. */
function nobodyLine(given: readonly Given[]): string {
  const ids = given.flatMap(({ statement }) => (isUnattributed(statement) ? [statement.id] : []))
  if (ids.length === 0) return ''
  return `Nobody is named for ${String(ids.length)} of them (${idRange([...new Set(ids)])}).`
}
