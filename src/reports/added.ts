/** A statement that was added, or has a new note: its record, and its card for people. */
import type { Evidence } from '../evidence/engine.js'
import { toRecord } from '../model/record.js'
import type { Item, Report } from './report.js'
import { show } from './show.js'

/** @param evidence of the statement */
export function added(evidence: Evidence): Report {
  const { lookup, selection } = evidence
  const ids = selection.statements.map(({ id }) => id)
  const { tail, page } = show(evidence, ids, { trace: false, layers: false, texts: [] })
  const items = selection.statements.map((statement) => toRecord(lookup, statement) as unknown as Item)
  return { command: 'add', head: {}, items, tail, page }
}
