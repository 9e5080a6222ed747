/** Reports made by hand, and what a format writes of them. */
import type { Report } from '../../../src/reports/report.js'
import type { Drawing } from '../../../src/formats/drawing.js'
import { FORMATS, type FormatName } from '../../../src/formats/format.js'
import { LINES } from '../../../src/terminal/ascii.js'
import { makeStyle } from '../../../src/terminal/color.js'
import { makePage } from '../../support/page.js'

export function report(parts: Partial<Report>): Report {
  return { command: 'list', head: {}, items: [], tail: () => ({}), page: () => makePage(), ...parts }
}

export async function written(
  name: FormatName,
  parts: Partial<Report>,
  options: Partial<Drawing> = {},
): Promise<string> {
  const out: string[] = []
  await FORMATS[name](report(parts), {
    out: (text) => {
      out.push(text)
      return Promise.resolve()
    },
    width: 80,
    style: makeStyle(false),
    strokes: LINES,
    envelope: { query: [], dataset: { id: 'test', sha256: '0' } },
    ...options,
  })
  return out.join('')
}

export async function* streamed(items: readonly object[]): AsyncGenerator<object> {
  for (const item of items) yield await Promise.resolve(item)
}
