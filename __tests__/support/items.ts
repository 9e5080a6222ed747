/** The items of a report that has them at hand, with the type that the report describes. */
import type { Output, Report } from '../../src/reports/report.js'

export function itemsOf<Of extends Output>({ items }: Report<Of>): readonly Of['item'][] {
  if (!(Symbol.iterator in items)) throw new Error('the items come as a stream')
  return [...items]
}
