/** A file of flat records and register lines: each is parsed and checked by itself. */
import type { Line } from '../model/register-line.js'
import { dateFindings, RECORD_DATES } from './dates.js'
import type { Finding } from './finding.js'
import type { Intake, Refused, Taken } from './intake.js'
import { locate } from './locate.js'
import { parse } from './parse.js'
import type { Piece } from './pieces.js'
import { isRegisterShaped, registerLineFindings } from './register-line.js'
import { schemaFindings } from './schema.js'

export async function takeRecords(pieces: Iterable<Piece>, file: string): Promise<Intake> {
  const taken: Taken[] = []
  const refused: Refused[] = []
  for (const { text, place } of pieces) {
    const { line, findings } = await inspectLine(text)
    const row = { where: place(0), content: text }
    if (line !== undefined) taken.push({ row, line })
    else refused.push({ row, problems: await locate(text, findings, place) })
  }
  return { file, taken, refused, notices: [] }
}

interface InspectedLine {
  readonly line?: Line
  readonly findings: readonly Finding[]
}

async function inspectLine(text: string): Promise<InspectedLine> {
  const parsed = await parse(text)
  if ('findings' in parsed) return parsed
  const { value } = parsed
  const findings = isRegisterShaped(value) ? await registerLineFindings(value) : await recordFindings(value)
  return findings.length > 0 ? { findings } : { line: value as Line, findings }
}

/** What is wrong with a value as a record. */
export async function recordFindings(value: unknown): Promise<Finding[]> {
  return [...(await schemaFindings(value, 'record')), ...dateFindings(value, RECORD_DATES)]
}
