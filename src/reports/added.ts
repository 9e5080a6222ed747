/** A statement that was added, or has a new note: its record, and its card for people. */
import type { Lookup } from '../model/dataset.js'
import { type FlatRecord, toRecord } from '../model/record.js'
import type { Statement } from '../model/statement.js'
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

export function added(lookup: Lookup, statement: Statement): Report<AddOutput> {
  const { tail, page } = show(lookup, [statement], { trace: false, layers: false, texts: [] })
  return { command: 'add', head: {}, items: [toRecord(lookup, statement)], tail, page }
}
