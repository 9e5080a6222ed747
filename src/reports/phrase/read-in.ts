/** Where a statement can be read: the documents that it stands in, and the places of its words in them. */
import type { Anchor } from '../../text/anchor.js'
import type { Lookup } from '../../model/dataset.js'
import type { Document } from '../../model/document.js'
import type { Statement } from '../../model/statement.js'

/** The ids of its documents, those too that the registers do not have. */
export function documentIds({ appearances = [] }: Statement): string[] {
  return appearances.map(({ document }) => document)
}

/** Those that the registers have. */
export function documentsOf(lookup: Lookup, statement: Statement): Document[] {
  return documentIds(statement).flatMap((id) => lookup.documents.get(id) ?? [])
}

/** The anchors of what it says, not of who says it or when. */
export function contentAnchors({ anchors = [] }: Statement): Anchor[] {
  return anchors.filter(({ role }) => role === 'content')
}

/** `12 to 34`, in code points, end exclusive; none where an anchor has words alone. */
export function positionsIn({ selector }: Anchor): string[] {
  return selector.flatMap((one) =>
    one.type === 'TextPositionSelector' ? [`${String(one.start)} to ${String(one.end)}`] : [],
  )
}
