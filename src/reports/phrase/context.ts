/** The words that stand around a quotation in its document, as far as the anchor keeps them. */
import type { Statement } from '../../model/statement.js'
import { faint, type Text } from '../../page/text.js'

/** @param most code points on each side */
export function contextOf(statement: Statement, most: number): Text[] {
  return (statement.anchors ?? [])
    .filter(({ role }) => role === 'content')
    .flatMap(({ selector }) => selector)
    .flatMap((one): Text[] => {
      if (one.type !== 'TextQuoteSelector') return []
      const before = [...(one.prefix ?? '')].slice(-most).join('')
      const after = [...(one.suffix ?? '')].slice(0, most).join('')
      return [
        [...faint(`in context: …${before}`), { text: one.exact, emphasis: 'quoted' }, ...faint(`${after}…`)],
      ]
    })
}
