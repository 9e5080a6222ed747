/** A figure in words: `more than 280`. A number is never printed without its qualifier. */
import type { Figure } from '../../model/figure.js'
import { printedDate } from './when.js'

const QUALIFIER_WORDS: Readonly<Record<NonNullable<Figure['qualifier']>, string>> = {
  exact: '',
  'at-least': 'at least ',
  'more-than': 'more than ',
  about: 'about ',
  'up-to': 'up to ',
}

const REPORT_WORDS: Readonly<Record<Figure['report'], string>> = {
  stated: 'stated',
  'stated-zero': 'none, as stated',
  'not-stated': 'not stated',
  unclear: 'losses, no number given',
  refused: 'no answer given',
}

/** `more than 6,000`: digits are grouped by commas in every locale. */
export function amount(figure: Figure): string {
  const number = figure.best ?? figure.low ?? figure.high
  if (number === undefined) return REPORT_WORDS[figure.report]
  const range =
    figure.low !== undefined && figure.high !== undefined && figure.low !== figure.high
      ? ` (${grouped(figure.low)} to ${grouped(figure.high)})`
      : ''
  return `${QUALIFIER_WORDS[figure.qualifier ?? 'exact']}${grouped(number)}${range}`
}

export function grouped(number: number): string {
  return String(number).replaceAll(/\B(?=(\d{3})+(?!\d))/g, ',')
}

/** `killed or missing`: the measure with what the source lumps in. */
export function measured(figure: Figure): string {
  return [figure.measure, ...(figure.includes ?? [])].join(' or ')
}

/** `more than 280 (since 2022-09)`. */
export function amountWithPeriod(figure: Figure): string {
  return figure.period === undefined ? amount(figure) : `${amount(figure)} (${printedDate(figure.period)})`
}
