/** The four views of figures, and what each prints as JSON. */
import type { Arrangement } from '../parts/arrangement.js'
import type { FigureFilter } from './given.js'
import type { CompetingFiguresOutput } from './competing-item.js'
import type { ReportsOfFiguresOutput, DailyFiguresOutput, SumsOfFiguresOutput } from './figure-view-item.js'

export type FigureView = 'competing' | 'day' | 'reports' | 'sum'

/** One of the four, by how the figures are looked at. */
export type FiguresOutput =
  CompetingFiguresOutput | DailyFiguresOutput | ReportsOfFiguresOutput | SumsOfFiguresOutput

export interface FigureOptions extends FigureFilter, Arrangement {
  readonly view?: FigureView
}
