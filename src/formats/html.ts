/**
 * `html`: one self-contained page that a screen reader can follow and a printer can put on A4. Real tables with
 * captions and scopes; where the wall between speakers falls, a cell spans their columns. No script, no hue.
 */
import {
  type Band,
  type Block,
  type Entry,
  type Fields,
  headline,
  type Sides,
  type Table,
  type TableColumn,
} from '../page/page.js'
import { bare, faint, joinedWords, plain, type Text } from '../page/text.js'
import type { Report } from '../reports/report.js'
import type { Write } from '../terminal/io.js'
import { speakerText } from '../terminal/entry.js'
import type { Drawing } from './drawing.js'
import { CSS } from './html-style.js'
import { escaped, paragraphs, textHtml } from './html-text.js'
import { shownPage } from './shown-page.js'
import { type TierCell, tiersOf } from './tiers.js'

export async function writeHtml(report: Report, drawing: Drawing): Promise<void> {
  const { out } = drawing
  const page = shownPage(report, drawing)
  const { guide = [], isStream = false } = page
  const heading = headline(page.title)
  const title = escaped(joinedWords([heading, page.title.dataset], ' · '))
  await out(
    `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n` +
      `<meta name="viewport" content="width=device-width, initial-scale=1">\n` +
      `<title>${title}</title>\n<style>\n${CSS}</style>\n</head>\n<body>\n<main>\n` +
      `<h1>${escaped(heading)}</h1>\n${paragraphs([faint(page.title.dataset)])}\n`,
  )
  const writeBlocks = async (blocks: readonly Block[]): Promise<void> => {
    for (const block of blocks) {
      if (block.heading !== undefined) await out(`<h2>${textHtml(block.heading)}</h2>\n`)
      await writeBlock(block, escaped(block.heading === undefined ? heading : bare(block.heading)), out)
    }
  }
  if (!isStream) await writeBlocks(page.summary())
  await out(paragraphs(guide))
  await writeBlocks(page.blocks)
  if (isStream) await writeBlocks(page.summary())
  const footer = paragraphs([page.footer()])
  await out(`</main>\n${footer === '' ? '' : `<footer>\n${footer}\n</footer>\n`}</body>\n</html>\n`)
}

async function writeBlock(block: Block, caption: string, out: Write): Promise<void> {
  switch (block.kind) {
    case 'prose':
      return out(`${paragraphs(block.paragraphs)}\n`)
    case 'fields':
      return out(fieldsHtml(block))
    case 'table':
      return writeTable(block, caption, out)
    case 'sides':
      return writeSides(block, caption, out)
  }
}

function fieldsHtml({ rows }: Fields): string {
  const terms = rows.map(
    ({ name, paragraphs: values }) => `<dt>${escaped(name)}</dt>\n<dd>${paragraphs(values)}</dd>\n`,
  )
  return terms.length === 0 ? '' : `<dl>\n${terms.join('')}</dl>\n`
}

async function writeTable({ columns, rows }: Table, caption: string, out: Write): Promise<void> {
  await out(`${tableHead('facts', caption, columns)}<tbody>\n`)
  for await (const { cells, apart } of rows) {
    const html = columns.map(({ align, picture }, index) => {
      const tag = index === 0 ? 'th scope="row"' : 'td'
      const look =
        picture === true ? ' class="picture" aria-hidden="true"' : align === 'right' ? ' class="number"' : ''
      return `<${tag}${look}>${paragraphs(cells[index] ?? [])}</${tag.slice(0, 2)}>`
    })
    await out(`<tr${apart === true ? ' class="apart"' : ''}>${html.join('')}</tr>\n`)
  }
  await out('</tbody>\n</table>\n')
}

async function writeSides(
  { labelHeading, columns, bands }: Sides,
  caption: string,
  out: Write,
): Promise<void> {
  await out(tableHead('sides', caption, [{ heading: labelHeading }, ...columns]))
  for await (const band of bands) await out(`<tbody>\n${bandRows(band, columns.length)}</tbody>\n`)
  await out('</table>\n')
}

function tableHead(look: string, caption: string, columns: readonly TableColumn[]): string {
  const headings = columns.map(headingCell).join('')
  return `<table class="${look}">\n<caption>${caption}</caption>\n<thead>\n<tr>${headings}</tr>\n</thead>\n`
}

function headingCell({ heading, subheading = '', align }: TableColumn): string {
  if (heading === '' && subheading === '') return '<td></td>'
  const below = subheading === '' ? '' : `<br><span class="subheading">${escaped(subheading)}</span>`
  return `<th scope="col"${align === 'right' ? ' class="number"' : ''}>${escaped(heading)}${below}</th>`
}

/** The rows of one band: its label beside all of them, and a cell that spans columns where the wall falls. */
function bandRows({ label, entries }: Band, columns: number): string {
  const tiers = tiersOf(entries, columns)
  const heading = `<th scope="rowgroup"${span('rowspan', tiers.length)}>${paragraphs(label)}</th>`
  return tiers
    .map((tier, index) => `<tr>${index === 0 ? heading : ''}${tier.map(cellHtml).join('')}</tr>\n`)
    .join('')
}

function cellHtml({ first, last, rowSpan, entries, nothing }: TierCell): string {
  const spans = span('colspan', last - first + 1) + span('rowspan', rowSpan)
  if (nothing) return `<td class="nothing"${spans}><span class="faint">·</span></td>`
  return `<td${spans}>${entries.map(entryHtml).join('\n')}</td>`
}

function span(name: string, count: number): string {
  return count > 1 ? ` ${name}="${String(count)}"` : ''
}

/** The party is for windows too narrow for columns, where no heading names it. */
function entryHtml(entry: Entry): string {
  const { parties, speaker } = entry
  const named = parties === '' || parties === speaker || speaker === ''
  const party = named ? '' : `<span class="party">${escaped(parties)}</span> `
  return `<div class="entry">${party}${paragraphs([saysText(entry), ...entry.words, entry.reference])}</div>`
}

function saysText(entry: Entry): Text {
  const who = speakerText(entry)
  return who.length === 0 ? [] : [...who, ...plain(' '), ...entry.actPhrase]
}
