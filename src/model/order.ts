/** The total order in which statements are printed: the earliest day said, then the source's name, then the id. */
import type { Dataset } from './dataset.js'
import { span } from './edtf.js'
import type { Statement } from './statement.js'

/** Code-unit order: the same in every locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Undated statements come last; a date known only to the month comes after that month's exact days. */
export function compareSaid(a: Statement, b: Statement): number {
  if (a.saidDate === b.saidDate) return 0
  if (a.saidDate === undefined) return 1
  if (b.saidDate === undefined) return -1
  const [one, two] = [span(a.saidDate), span(b.saidDate)]
  return place(one) - place(two) || one.latest - two.latest || compareText(one.text, two.text)
}

/** An exact day, or a choice of days, stands at its first day; a whole month or year stands at its last. */
function place(date: ReturnType<typeof span>): number {
  const wholeMonthOrYear = /^\d{4}[?~%]?(-[\dX]{2}[?~%]?)?$|X/.test(date.text)
  return wholeMonthOrYear ? date.latest + 0.5 : date.earliest
}

export function inOrder(dataset: Dataset, statements: readonly Statement[]): Statement[] {
  const name = (statement: Statement): string =>
    dataset.sources.get(statement.attribution.source ?? '')?.name ?? ''
  return [...statements].sort(
    (a, b) => compareSaid(a, b) || compareText(name(a), name(b)) || compareText(a.id, b.id),
  )
}
