/** A figure as JSON. */
import type { Lookup } from '../../model/dataset.js'
import type { Figure } from '../../model/figure.js'
import { figureWords } from '../phrase/amounts.js'
import { counterName } from '../phrase/names.js'
import type { Amount, EdtfDate, Id, Words } from '../field-values.js'
import { counterOf, type Given } from './given.js'
import { type FigureAbout, aboutItem } from './figure-about.js'

/** A figure as given. */
export interface FigureItem extends FigureAbout {
  /** Whether a number is given. Absent, zero and unknown are three things. */
  readonly report: Figure['report']
  /** The number given. */
  readonly best: Amount | null
  /** The lowest number given. */
  readonly low: Amount | null
  /** The highest number given. */
  readonly high: Amount | null
  /** How the number is limited; null where that is not coded. */
  readonly qualifier: NonNullable<Figure['qualifier']> | null
  /** The day up to which it counts; null where none is coded. */
  readonly asOf: EdtfDate | null
  /** The number in the page’s words; null where they are not coded. */
  readonly asPrinted: Words | null
  /** The figure as reports say it. */
  readonly words: Words
  /** Who counted: the id of a source or party, or `nobody` where the text names nobody; null where that is not coded. */
  readonly countedBy: Id | null
  /** The name of the one who counted; null where nobody is named. */
  readonly countedByName: Words | null
  /** When it was said; null where that is not known. */
  readonly said: EdtfDate | null
  /**
   * The ids of the statements that give it.
   * @minItems 1
   */
  readonly statements: readonly Id[]
}

/** A figure as given, as JSON. */
export function givenItem(lookup: Lookup, given: Given): FigureItem {
  const { figure, statement, statements } = given
  const counter = counterOf(given)
  return {
    ...aboutItem(lookup, given),
    report: figure.report,
    best: figure.best ?? null,
    low: figure.low ?? null,
    high: figure.high ?? null,
    qualifier: figure.qualifier ?? null,
    asOf: figure.asOf ?? null,
    asPrinted: figure.asPrinted ?? null,
    words: figureWords(figure),
    countedBy: counter ?? null,
    countedByName: counterName(lookup, counter) ?? null,
    said: statement.saidDate ?? null,
    statements,
  }
}
