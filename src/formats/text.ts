/** `text`: one fact a line, no columns, no rules, nothing to align: for screen readers, and for grep. */
import { type Block, type Entry, headline, type Table, type TableRow } from '../page/page.js'
import { bare, joinedWords, type Text } from '../page/text.js'
import type { Report } from '../reports/report.js'
import type { Drawing } from './drawing.js'
import { shownPage } from './shown-page.js'

export async function writeText(report: Report, drawing: Drawing): Promise<void> {
  const page = shownPage(report, drawing)
  const say = async (line: string): Promise<void> => {
    if (line !== '') await drawing.out(`${line}\n`)
  }
  const sayBlocks = async (blocks: readonly Block[]): Promise<void> => {
    for (const block of blocks) {
      if (block.heading !== undefined) await say(inOneLine([block.heading]))
      for await (const line of linesOf(block)) await say(line)
    }
  }
  const { title, guide = [], isStream = false } = page
  await say(joinedWords([headline(title), title.dataset], ' · '))
  if (!isStream) await sayBlocks(page.summary())
  for (const line of guide) await say(inOneLine([line]))
  await sayBlocks(page.blocks)
  if (isStream) await sayBlocks(page.summary())
  await say(inOneLine([page.footer()]))
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

/** An entry as one sentence: `Armenia, Ministry of Defence, accuses Azerbaijan of fire. s03, part quoted.` */
function entrySentence(entry: Entry): string {
  const [words = '', ...more] = entry.words.map(bare)
  const isJoined = bare(entry.actPhrase) !== '' || entry.manner !== ''
  const said = [says(entry), words].filter(Boolean).join(isJoined ? ' ' : ': ')
  return [said, ...more, referenceWords(entry.reference)].map(stopped).filter(Boolean).join(' ')
}

function says({ parties, speaker, manner, actPhrase }: Entry): string {
  const names = [parties, speaker === parties ? '' : speaker, manner].filter(Boolean)
  const act = spoken(actPhrase)
  if (act === '') return names.join(', ')
  return names.length > 1 ? `${names.join(', ')}, ${act}` : [...names, act].join(' ')
}

/** The act stands in capitals for the eye; a voice would spell them. */
function spoken(actPhrase: Text): string {
  return actPhrase
    .map(({ text, emphasis }) => (emphasis === 'strong' ? text.toLowerCase() : text))
    .join('')
    .trim()
}

/** `s03  part quoted · …`: the gap and the dots become commas and semicolons. */
function referenceWords(reference: Text): string {
  return bare(reference).trim().replace(/ {2,}/, ', ').replaceAll(' · ', '; ')
}

/** Ends with one full stop, which may stand inside the closing mark. */
function stopped(sentence: string): string {
  return sentence === '' || /[.!?]”?$/.test(sentence) ? sentence : `${sentence}.`
}
