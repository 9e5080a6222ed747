/** The words that stand around a quotation, as its anchor keeps them. */
import type { Statement } from '../../model/statement.js'
import { faint, type Text } from '../../page/text.js'
import { contentAnchors } from './read-in.js'

/** A line each, which says what it is. @param most code points on each side */
export function contextOf(statement: Statement, most: number): Text[] {
  return keptContexts(statement, most).map((line) => [...faint('in context: '), ...line])
}

/** @param most code points on each side */
export function keptContexts(statement: Statement, most: number): Text[] {
  return contentAnchors(statement)
    .flatMap(({ selector }) => selector)
    .flatMap((one): Text[] => {
      if (one.type !== 'TextQuoteSelector') return []
      const [before, after] = [[...(one.prefix ?? '')], [...(one.suffix ?? '')].slice(0, most).join('')]
      const near = before.slice(Math.max(0, before.length - most)).join('')
      return [[...faint(`…${near}`), { text: one.exact, emphasis: 'quoted' }, ...faint(`${after}…`)]]
    })
}
