/** Which numbers are given? */
import { type Engine, needOf, type Question } from '../evidence/engine.js'
import { figures, FIGURES_NEED } from '../reports/figures/figures.js'
import type { FigureOptions, FiguresOutput } from '../reports/figures/figure-views.js'
import { idNamed } from '../text/names.js'
import type { Answer, Printing } from './answer.js'

/**
 * Figures that statements give, those that nobody is cited for too.
 * @param how the party whose losses they are goes by any of its names
 * @throws ClaimsError (usage) for a name that fits no party, (data or file)
 */
export async function askFigures(
  engine: Engine,
  question: Question,
  { printsPage, of, ...how }: FigureOptions & Printing,
): Promise<Answer<FiguresOutput>> {
  const need = needOf(FIGURES_NEED, printsPage)
  const evidence = await engine.ask(
    { ...question, keepsUnattributed: true },
    of === undefined ? need : { ...need, registers: ['source'] },
  )
  const party = of === undefined ? undefined : idNamed(evidence.lookup.parties, 'party', of)
  return { asked: evidence.asked.terms, report: figures(evidence, { ...how, of: party }) }
}
