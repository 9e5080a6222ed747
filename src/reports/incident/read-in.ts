/** The documents in which statements can be read, each with the ids of those that stand in it. */
import type { Lookup } from '../../model/dataset.js'
import type { Document } from '../../model/document.js'
import { groupedBy } from '../../model/group.js'
import type { Statement } from '../../model/statement.js'

export interface ReadIn {
  readonly document: Document
  /** Ids. */
  readonly statements: readonly string[]
}

/** In the order in which the statements first lead to them. */
export function readIn(lookup: Lookup, statements: readonly Statement[]): ReadIn[] {
  const groups = groupedBy(
    statements,
    ({ appearances = [] }) => new Set(appearances.map(({ document }) => document)),
  )
  return [...groups].flatMap(([id, all]) => {
    const document = lookup.documents.get(id)
    return document === undefined ? [] : [{ document, statements: all.map((one) => one.id) }]
  })
}
