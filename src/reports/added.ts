/** A statement that was added, or has a new note: its record, and its card for people. */
import type { Evidence } from '../evidence/engine.js'
import { type FlatRecord, toRecord } from '../model/record.js'
import type { NoFields } from './field-values.js'
import type { Report } from './report.js'
import { show } from './show.js'

/** claims add: the one item is a record. */
export interface AddOutput {
  readonly head: NoFields
  /** The statement as it now stands in the file. */
  readonly item: FlatRecord
  readonly tail: NoFields
}

/** @param evidence of the statement */
export function added(evidence: Evidence): Report<AddOutput> {
  const { lookup, selection } = evidence
  const ids = selection.statements.map(({ id }) => id)
  const { tail, page } = show(evidence, ids, { trace: false, layers: false, texts: [] })
  const items = selection.statements.map((statement) => toRecord(lookup, statement))
  return { command: 'add', head: {}, items, tail, page }
}
