/** A statement that was added, or has a new note: its record, and its card for people. */
import type { Lookup } from '../model/dataset.js'
import { toRecord } from '../model/record.js'
import type { Statement } from '../model/statement.js'
import type { Item, Report } from './report.js'
import { show } from './show.js'

export function added(lookup: Lookup, statement: Statement): Report {
  const { tail, page } = show(lookup, [statement], { trace: false, layers: false, texts: [] })
  const items = [toRecord(lookup, statement) as unknown as Item]
  return { command: 'add', head: {}, items, tail, page }
}
