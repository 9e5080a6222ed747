/** Anchors by themselves: whether their selectors agree, without the text that they point into. */
import type { Path } from '../../dataset/finding.js'
import type { Anchor, TextPositionSelector, TextQuoteSelector } from '../../text/anchor.js'
import { CodePoints } from '../../text/codepoints.js'
import { quotedPieces } from '../../model/quote.js'
import { marksIn, type Rule } from '../rule.js'
import { type Part, partsOf, type Subject } from '../subject.js'

export const ANCHOR_RULES: readonly Rule[] = [
  {
    id: 'anchor-length',
    severity: 'error',
    title: 'positions that do not fit the words',
    explanation: 'Positions count code points, from the first to after the last.',
    find: (subject) =>
      marksIn(anchorsOf(subject), ({ place: { position, first, last } }, { statement: { id } }) => {
        if (position === undefined) return undefined
        const { start, end } = position.value
        const wide = end - start
        const words = first === undefined ? 1 : new CodePoints(first.exact).length
        const fits = first === last ? first === undefined || wide === words : wide >= words
        if (wide > 0 && fits) return undefined
        const message =
          wide <= 0
            ? `${id}: a position ends at ${String(end)}, not after its start at ${String(start)}`
            : `${id}: the position has ${String(wide)} code points, and “${first?.exact ?? ''}” has ${String(words)}`
        return { path: position.path, message, hint: 'claims anchor prints the right ones' }
      }),
  },
  {
    id: 'anchor-copies',
    severity: 'warning',
    title: 'an anchor that copies a passage',
    explanation: 'An anchor finds words again; it does not carry a sentence of somebody’s text along.',
    find: (subject) =>
      marksIn(anchorsOf(subject), ({ place }, { statement: { id, quote } }) =>
        endsOf(place).flatMap(({ exact }) => {
          const words = exact.split(/\s+/).filter((word) => word !== '').length
          const quoted = quotedPieces(quote).some((piece) => piece.includes(exact))
          if (words <= MOST_WORDS || quoted) return []
          const message = `${id}: an anchor holds ${String(words)} words that are no quoted words of a speaker`
          const hint = 'use a RangeSelector with the first and the last few words'
          return [{ path: ['selector'], message, hint }]
        }),
      ),
  },
]

/** A dozen words may stand; more only where a speaker is quoted. */
const MOST_WORDS = 12

/** An anchor’s ways to one place; paths lead from the anchor. */
interface AnchorPlace {
  readonly position?: { readonly path: Path; readonly value: TextPositionSelector }
  /** The words at its start and at its end: one and the same, but for a range. */
  readonly first?: TextQuoteSelector
  readonly last?: TextQuoteSelector
  readonly quotePath?: Path
}

export interface Anchored {
  readonly document: string
  readonly place: AnchorPlace
}

export function anchorsOf(subject: Subject): Part<Anchored>[] {
  return partsOf(subject, 'anchors', ({ anchors }) =>
    anchors?.map((anchor) => ({ document: anchor.document, place: placeOf(anchor) })),
  )
}

function placeOf({ selector }: Anchor): AnchorPlace {
  let place: AnchorPlace = {}
  for (const [index, each] of selector.entries()) {
    const at = ['selector', index]
    if (each.type === 'TextPositionSelector') {
      place = { ...place, position: { path: [...at, 'start'], value: each } }
    } else {
      const isRange = each.type === 'RangeSelector'
      place = {
        ...place,
        first: isRange ? each.startSelector : each,
        last: isRange ? each.endSelector : each,
        quotePath: [...at, isRange ? 'startSelector' : 'exact'],
      }
    }
  }
  return place
}

/** Its words, once where start and end have the same. */
export function endsOf({ first, last }: AnchorPlace): TextQuoteSelector[] {
  return [...new Set([first, last])].filter((end) => end !== undefined)
}
