/** The formats by name: one writer each, loaded when it is used. */
import type { Report } from '../reports/report.js'
import { bufferedWriter } from '../terminal/buffered-writer.js'
import type { Drawing } from './drawing.js'

export type { Drawing } from './drawing.js'

/** Resolves when all is written; rejects with whatever a stream of items throws. */
export type Writer = (report: Report, drawing: Drawing) => Promise<void>

export type FormatName = 'table' | 'text' | 'json' | 'ndjson' | 'csv' | 'tsv' | 'markdown' | 'html' | 'sarif'

export const FORMATS: Readonly<Record<FormatName, Writer>> = {
  table: gathered(async () => (await import('./table.js')).writeTable),
  text: gathered(async () => (await import('./text.js')).writeText),
  json: gathered(async () => (await import('./json.js')).writeJson),
  ndjson: gathered(async () => (await import('./json.js')).writeNdjson),
  csv: gathered(async () => (await import('./csv.js')).writeCsv),
  tsv: gathered(async () => (await import('./csv.js')).writeTsv),
  markdown: gathered(async () => (await import('./markdown.js')).writeMarkdown),
  html: gathered(async () => (await import('./html.js')).writeHtml),
  sarif: gathered(async () => (await import('./sarif.js')).writeSarif),
}

/** Writers write as small as they like; what they wrote before an error is out too. */
function gathered(load: () => Promise<Writer>): Writer {
  return async (report, drawing) => {
    const write = await load()
    const { write: out, flush } = bufferedWriter(drawing.out)
    const { outBytes } = drawing
    const inTurn = outBytes && {
      outBytes: async (bytes: Uint8Array) => {
        await flush()
        await outBytes(bytes)
      },
    }
    if (drawing.brief === true && report.isStream === true) await drained(report)
    try {
      await write(report, { ...drawing, out, ...inTurn })
    } finally {
      await flush()
    }
  }
}

/** What a stream sums up is known when all of it has passed. */
async function drained({ items }: Report): Promise<void> {
  for await (const item of items) void item
}
