/** Which numbers are given? */
import { type Engine, needOf, type Question } from '../evidence/engine.js'
import { figures, FIGURES_NEED, type FiguresOutput, type FigureView } from '../reports/figures/figures.js'
import type { Measure } from '../reports/figures/given.js'
import { idNamed } from '../text/names.js'
import type { Answer, Printing } from './answer.js'

export interface FiguresHow extends Printing {
  readonly view: FigureView
  readonly measure: Measure | undefined
  /** The party whose losses they are, by any of its names. */
  readonly of: string | undefined
}

/**
 * Figures that statements give, those that nobody is cited for too.
 * @throws ClaimsError (usage, data or file)
 */
export async function askFigures(
  engine: Engine,
  question: Question,
  { view, measure, of, printsPage }: FiguresHow,
): Promise<Answer<FiguresOutput>> {
  const need = needOf(FIGURES_NEED, printsPage)
  const evidence = await engine.ask(
    { ...question, keepsUnattributed: true },
    of === undefined ? need : { ...need, registers: ['source'] },
  )
  const party = of === undefined ? undefined : idNamed(evidence.lookup.parties, 'party', of)
  return { asked: evidence.asked.terms, report: figures(evidence, { view, measure, of: party }) }
}
