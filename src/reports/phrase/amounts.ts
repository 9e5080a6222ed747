/** A figure in words: `more than 280 killed`. A number is never printed without its qualifier. */
import { type Figure, MEASURES } from '../../model/figure.js'
import { dateAsRead, printedDate } from './when.js'
import { joinedWords } from '../../page/text.js'

const QUALIFIER_WORDS: Readonly<Record<NonNullable<Figure['qualifier']>, string>> = {
  exact: '',
  'at-least': 'at least ',
  'more-than': 'more than ',
  about: 'about ',
  'up-to': 'up to ',
}

const REPORT_WORDS: Readonly<Record<Figure['report'], string>> = {
  stated: 'stated, number not coded',
  'stated-zero': 'none',
  'not-stated': 'not stated',
  unclear: 'losses, number not given',
  refused: 'no answer given',
}

const MEASURE_WORDS: Readonly<Record<Figure['measure'], string>> = {
  killed: 'killed',
  wounded: 'wounded',
  captured: 'captured',
  missing: 'missing',
  'bodies-returned': 'bodies returned',
  'territory-km2': 'km² of territory',
}

const STATUS_WORDS: Readonly<Record<NonNullable<Figure['status']>, string>> = {
  any: '',
  civilian: 'civilians only',
  military: 'soldiers only',
}

/** `more than 6,000`, `none`: digits are grouped by commas in every locale. */
export function amount(figure: Figure): string {
  const number = figure.best ?? figure.low ?? figure.high
  if (number === undefined || figure.report === 'stated-zero') return REPORT_WORDS[figure.report]
  const range =
    figure.low !== undefined && figure.high !== undefined && figure.low !== figure.high
      ? ` (${grouped(figure.low)} to ${grouped(figure.high)})`
      : ''
  return `${QUALIFIER_WORDS[figure.qualifier ?? 'exact']}${grouped(number)}${range}`
}

/** `6,000`. */
export function grouped(number: number): string {
  return String(number).replaceAll(/\B(?=(\d{3})+(?!\d))/g, ',')
}

/** `killed or missing`: the measure with the measures that the source lumps in. */
export function measured({ measure, includes = [] }: Pick<Figure, 'measure' | 'includes'>): string {
  const lumped = MEASURES.filter((one) => one !== measure && includes.includes(one))
  return [measure, ...lumped].map((one) => MEASURE_WORDS[one]).join(' or ')
}

/**
 * Whom and which time it covers: `civilians among them`, `soldiers only`, `since 2022-09`; mostly nothing.
 * @param asPrinted the page's words for the time
 */
export function scope(figure: Pick<Figure, 'includes' | 'status' | 'period'>, asPrinted?: string): string {
  const among = (figure.includes ?? []).filter((group) => !isMeasure(group))
  return joinedWords([
    ...among.sort().map((group) => `${group} among them`),
    STATUS_WORDS[figure.status ?? 'any'],
    periodWords(figure, asPrinted),
  ])
}

/** What is counted, with its scope: `killed or missing, civilians among them`. */
export function countedWords(figure: Figure): string {
  return joinedWords([measured(figure), scope(figure)])
}

/** `207 killed or missing`, `none wounded`, `killed: not stated`; `scope` has the rest. */
export function figureHeadline(figure: Figure): string {
  const counts = figure.report === 'stated' || figure.report === 'stated-zero'
  return counts ? `${amount(figure)} ${measured(figure)}` : `${measured(figure)}: ${amount(figure)}`
}

/** `207 killed or missing, civilians among them`. */
export function figureWords(figure: Figure): string {
  return joinedWords([figureHeadline(figure), scope(figure)])
}

/** The time that it covers, in the page's words where they have it in them: `early 1990s`; empty where none is coded. */
export function periodWords({ period }: Pick<Figure, 'period'>, asPrinted?: string): string {
  if (period === undefined) return ''
  const read = dateAsRead(period, asPrinted)
  const time = read === `${printedDate(period)}, ${asPrinted ?? ''}` ? printedDate(period) : read
  return time.replace(/^(?:in|on) (?:the )?/, '')
}

function isMeasure(word: string): boolean {
  return (MEASURES as readonly string[]).includes(word)
}
