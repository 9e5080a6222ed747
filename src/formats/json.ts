/**
 * `json`: one document, an item a line, so that two answers can be compared line by line. `ndjson`: the items alone.
 * Both are written as the items come; the count stands last because a stream knows it only then.
 */
import type { Report } from '../reports/report.js'
import type { Drawing } from './drawing.js'
import { itemsOf } from './fields.js'
import { isSafe, safeJson, safeText } from './safe-json.js'

export const SCHEMA_VERSION = 1

export async function writeJson(report: Report, { out, fields, envelope, brief }: Drawing): Promise<void> {
  const { query, dataset } = envelope
  const head = { schemaVersion: SCHEMA_VERSION, command: report.command, query, dataset, ...report.head }
  if (brief === true) return out(`{${members({ ...head, ...summaryOf(report), ...report.tail() })}}\n`)
  const isLast = report.isStream === true
  await out(`{${members({ ...head, ...(isLast ? {} : summaryOf(report)) })},"items":[`)
  let count = 0
  for await (const item of itemsOf(report, fields)) {
    await out(`${count === 0 ? '' : ','}\n${safeJson(item)}`)
    count += 1
  }
  const tail = { ...(isLast ? summaryOf(report) : {}), ...report.tail(), count }
  await out(`${count === 0 ? '' : '\n'}],${members(tail)}}\n`)
}

function summaryOf({ summary }: Report): { readonly summary?: object } {
  return summary === undefined ? {} : { summary: summary() }
}

/** Fewer bytes are gathered first. */
const WORTH_A_WRITE = 2 ** 14

export async function writeNdjson(
  report: Pick<Report, 'summary' | 'items' | 'lines'>,
  { out, fields, outBytes, brief }: Pick<Drawing, 'out' | 'fields' | 'outBytes' | 'brief'>,
): Promise<void> {
  if (brief === true) return out(`${safeJson(report.summary?.() ?? {})}\n`)
  if (fields === undefined && report.lines !== undefined) {
    for await (const lines of report.lines()) {
      const isLarge = outBytes !== undefined && lines.length >= WORTH_A_WRITE
      if (isLarge && isSafe(lines)) await outBytes(lines)
      else await out(safeText(new TextDecoder().decode(lines)))
    }
    return
  }
  for await (const item of itemsOf(report, fields)) await out(`${safeJson(item)}\n`)
}

function members(item: object): string {
  return safeJson(item).slice(1, -1)
}
