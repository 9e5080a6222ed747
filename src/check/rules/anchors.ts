/** Anchors by themselves: whether their selectors agree, without the text that they point into. */
import type { Path } from '../../dataset/finding.js'
import type { Anchor, TextPositionSelector, TextQuoteSelector } from '../../text/anchor.js'
import { codePointLength } from '../../text/codepoints.js'
import { quotedPieces } from '../../model/quote.js'
import type { Statement } from '../../model/statement.js'
import type { Rule } from '../rule.js'
import type { Subject } from '../subject.js'

const anchorLength: Rule = {
  id: 'anchor-length',
  severity: 'error',
  title: 'positions that do not fit the words',
  explanation: 'Positions count code points, from the first to after the last.',
  find: (subject) =>
    anchorsOf(subject).flatMap(({ id, place }) => {
      const { position, first, last } = place
      if (position === undefined) return []
      const wide = position.value.end - position.value.start
      const words = first === undefined ? 1 : codePointLength(first.exact)
      const fits = first === last ? first === undefined || wide === words : wide >= words
      if (wide > 0 && fits) return []
      const message =
        wide <= 0
          ? `${id}: a position ends at ${String(position.value.end)}, not after its start at ${String(position.value.start)}`
          : `${id}: the position has ${String(wide)} code points, and “${first?.exact ?? ''}” has ${String(words)}`
      return [{ path: position.path, message, hint: 'claims anchor prints the right ones' }]
    }),
}

/** A dozen words may stand; more only where a speaker is quoted. */
const MOST_WORDS = 12

const anchorWords: Rule = {
  id: 'anchor-copies',
  severity: 'warning',
  title: 'an anchor that copies a passage',
  explanation: 'An anchor finds words again; it does not carry a sentence of somebody’s text along.',
  find: (subject) =>
    anchorsOf(subject).flatMap(({ path, id, place, statement }) =>
      [place.first, place.last].flatMap((end, index, ends) => {
        if (end === undefined || (index === 1 && end === ends[0])) return []
        const words = end.exact.split(/\s+/).filter((word) => word !== '').length
        const quoted = quotedPieces(statement.quote).some((piece) => piece.includes(end.exact))
        if (words <= MOST_WORDS || quoted) return []
        const message = `${id}: an anchor holds ${String(words)} words that are no quoted words of a speaker`
        const hint = 'use a RangeSelector with the first and the last few words'
        return [{ path: [...path, 'selector'], message, hint }]
      }),
    ),
}

/** An anchor’s ways to one place. */
interface AnchorPlace {
  readonly position?: { readonly path: Path; readonly value: TextPositionSelector }
  /** The words at its start and at its end: one and the same, but for a range. */
  readonly first?: TextQuoteSelector
  readonly last?: TextQuoteSelector
  readonly quotePath?: Path
}

export interface Anchored {
  readonly path: Path
  /** Of the statement. */
  readonly id: string
  readonly statement: Statement
  readonly anchor: Anchor
  readonly place: AnchorPlace
}

export function anchorsOf({ statements }: Subject): Anchored[] {
  return statements.entries.flatMap(({ path, item }) =>
    (item.anchors ?? []).map((anchor, index) => {
      const at = [...path, 'anchors', index]
      return { path: at, id: item.id, statement: item, anchor, place: placeOf(anchor, [...at, 'selector']) }
    }),
  )
}

function placeOf({ selector }: Anchor, path: Path): AnchorPlace {
  let place: AnchorPlace = {}
  for (const [index, each] of selector.entries()) {
    const at = [...path, index]
    if (each.type === 'TextPositionSelector')
      place = { ...place, position: { path: [...at, 'start'], value: each } }
    else if (each.type === 'TextQuoteSelector')
      place = { ...place, first: each, last: each, quotePath: [...at, 'exact'] }
    else
      place = {
        ...place,
        first: each.startSelector,
        last: each.endSelector,
        quotePath: [...at, 'startSelector'],
      }
  }
  return place
}

export const ANCHOR_RULES: readonly Rule[] = [anchorLength, anchorWords]
