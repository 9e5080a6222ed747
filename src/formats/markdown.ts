/**
 * `markdown`: GitHub's. Its tables have no spanning cells: an entry of several columns stands in the first and names
 * them. Every character that Markdown gives a meaning to is escaped; only web addresses become links.
 */
import { type Block, type Entry, headline, type Sides, type Table } from '../page/page.js'
import { bare, plain, type Text, type TextSpan } from '../page/text.js'
import type { Report } from '../reports/report.js'
import type { Write } from '../terminal/io.js'
import { speakerText } from '../terminal/entry.js'
import type { Drawing } from './drawing.js'
import { withLinks } from './links.js'
import { shownPage } from './shown-page.js'
import { type TierCell, tiersOf } from './tiers.js'

export async function writeMarkdown(report: Report, drawing: Drawing): Promise<void> {
  const { out } = drawing
  const page = shownPage(report, drawing)
  const { title, guide = [], isStream = false } = page
  await out(`# ${markdownWord(headline(title))}\n`)
  if (title.dataset !== '') await out(`\nDataset: ${markdownWord(title.dataset)}\n`)
  if (!isStream) await writeBlocks(page.summary(), out)
  for (const line of written(guide)) await out(`\n${line}\n`)
  await writeBlocks(page.blocks, out)
  if (isStream) await writeBlocks(page.summary(), out)
  for (const line of written([page.footer()])) await out(`\n${line}\n`)
}

async function writeBlocks(blocks: readonly Block[], out: Write): Promise<void> {
  for (const block of blocks) {
    if (block.heading !== undefined) await out(`\n## ${markdownText(unstyled(block.heading))}\n`)
    if (block.kind === 'prose' && written(block.paragraphs).length === 0) continue
    await out('\n')
    await writeBlock(block, out)
  }
}

/** Paragraphs as Markdown; an empty one parts others on a terminal, and has no place here. */
function written(paragraphs: readonly Text[]): string[] {
  return paragraphs.map(markdownParagraph).filter((line) => line !== '')
}

async function writeBlock(block: Block, out: Write): Promise<void> {
  switch (block.kind) {
    case 'prose':
      return out(`${written(block.paragraphs).join('\n\n')}\n`)
    case 'fields':
      return out(
        block.rows
          .map(({ name, paragraphs }) => `- **${markdownWord(name)}**: ${inCell(paragraphs)}\n`)
          .join(''),
      )
    case 'table':
      return writeTable(block, out)
    case 'sides':
      return writeSides(block, out)
  }
}

async function writeTable({ columns, rows }: Table, out: Write): Promise<void> {
  await out(row(columns.map(headingText)))
  await out(row(columns.map(({ align }) => (align === 'right' ? '---:' : '---'))))
  for await (const { cells } of rows) await out(row(columns.map((_, index) => inCell(cells[index] ?? []))))
}

async function writeSides({ labelHeading, columns, bands }: Sides, out: Write): Promise<void> {
  const headings = columns.map(headingText)
  await out(row([markdownWord(labelHeading), ...headings]))
  await out(row(['---', ...headings.map(() => '---')]))
  for await (const { label, entries } of bands) {
    const tiers = tiersOf(entries, columns.length)
    for (const [index, tier] of tiers.entries()) {
      const cells = Array.from({ length: columns.length }, () => '')
      for (const cell of tier) cells[cell.first] = tierText(cell, headings)
      await out(row([index === 0 ? inCell(label) : '', ...cells]))
    }
  }
}

function tierText({ first, last, entries, nothing }: TierCell, headings: readonly string[]): string {
  if (nothing) return '·'
  const across = first === last ? '' : `\\[${headings.slice(first, last + 1).join(', ')}\\] `
  return entries.map((entry) => across + inCell(entryParagraphs(entry))).join('<br><br>')
}

function entryParagraphs(entry: Entry): Text[] {
  const who = speakerText(entry)
  const says = who.length === 0 ? [] : [...plain(`${bare(who)} `), ...entry.actPhrase]
  return [says, ...entry.words, entry.reference]
}

function headingText({ heading, subheading = '' }: { heading: string; subheading?: string }): string {
  return [heading, subheading].filter(Boolean).map(markdownWord).join('<br>')
}

function inCell(paragraphs: readonly Text[]): string {
  return paragraphs.map(markdownText).filter(Boolean).join('<br>')
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`
}

/** A heading is strong already. */
function unstyled(text: Text): Text {
  return plain(bare(text))
}

const MEANING = /[\\`*_[\]<>|~&$]/g
const AT_THE_START = /^(\s*)([#+\-=:]|\d+(?=[.)]))/

/** One paragraph in one line. */
export function markdownText(text: Text): string {
  return text.map(spanText).join('').trim()
}

/** A paragraph that begins a line of its own, where `#`, `-` and `1.` would mean something too. */
export function markdownParagraph(text: Text): string {
  return markdownText(text).replace(AT_THE_START, (_, space: string, mark: string) =>
    /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
  )
}

function markdownWord(word: string): string {
  return word.replaceAll(MEANING, '\\$&')
}

function spanText({ text, emphasis }: TextSpan): string {
  const escaped = withLinks(text, markdownWord, (address) => `<${address.replaceAll('|', '%7C')}>`)
  if (emphasis !== 'strong' || bare([{ text, emphasis }]).trim() === '') return escaped
  // Markdown wants the marks of emphasis next to the words.
  return escaped.replace(/^(\s*)(.*?)(\s*)$/u, '$1**$2**$3')
}
