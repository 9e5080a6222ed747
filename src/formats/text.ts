/** `text`: one fact a line, no columns, no rules, nothing to align: for screen readers, and for grep. */
import type { Block, Table, TableRow } from '../page/page.js'
import { bare, type Text } from '../page/text.js'
import type { Report } from '../reports/report.js'
import type { Drawing } from './drawing.js'
import { entrySentence, stopped } from './sentence.js'
import { shownPage } from './shown-page.js'

export async function writeText(report: Report, drawing: Drawing): Promise<void> {
  const page = shownPage(report, drawing)
  const say = async (line: string): Promise<void> => {
    if (line !== '') await drawing.out(`${line}\n`)
  }
  for (const line of page.title) await say(inOneLine([line]))
  for (const block of page.blocks) {
    if (block.heading !== undefined) await say(inOneLine([block.heading]))
    for await (const line of linesOf(block)) await say(line)
  }
  for (const line of page.footer()) await say(inOneLine([line]))
}

async function* linesOf(block: Block): AsyncGenerator<string> {
  switch (block.kind) {
    case 'prose':
      yield* block.paragraphs.map((paragraph) => inOneLine([paragraph]))
      return
    case 'fields':
      yield* block.rows.map(({ name, paragraphs }) => `${name}: ${inOneLine(paragraphs)}`)
      return
    case 'table':
      for await (const row of block.rows) yield rowLine(block, row)
      return
    case 'sides':
      for await (const { label, entries } of block.bands) {
        const day = stopped(inOneLine(label, ' '))
        yield* entries.map((entry) => `${day} ${entrySentence(entry)}`)
      }
  }
}

/** `name: value; name: value`; an empty cell is left out. */
function rowLine({ columns }: Table, { cells }: TableRow): string {
  return columns
    .map(({ heading, subheading, picture, phrase }, index) => {
      if (picture === true) return ''
      const value = inOneLine(cells[index] ?? [], phrase === true ? ' ' : ', ')
      const name = [heading, subheading].filter(Boolean).join(', ')
      return value === '' || name === '' ? value : `${name}: ${value}`
    })
    .filter(Boolean)
    .join('; ')
}

function inOneLine(paragraphs: readonly Text[], between = ', '): string {
  return paragraphs
    .map((paragraph) => bare(paragraph).trim())
    .filter(Boolean)
    .join(between)
}
