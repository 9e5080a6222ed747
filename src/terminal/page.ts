/** Draws a page: title, blocks, footer, with a blank line between them; a line across needs none below it. */
import type { Block, Fields, Page } from '../page/page.js'
import { dimmed } from './entry.js'
import { drawSides } from './sides.js'
import { type RenderTarget, writeLines, writeTexts } from './render-target.js'
import { drawTable } from './table.js'
import { indented, wrap, wrapAll, wrapHanging } from './wrap.js'
import { faint, type Text } from '../page/text.js'
import { displayWidth } from './width.js'

/** The page must hold visible characters only (`visible.ts`). */
export async function drawPage(
  { title, blocks, footer: footerOf }: Page,
  surface: RenderTarget,
): Promise<void> {
  const { width } = surface
  await writeTexts(surface, wrapAll(title, width))
  let above: 'nothing' | 'text' | 'rule' = title.length === 0 ? 'nothing' : 'text'
  for (const block of blocks) {
    const attached = above === 'rule' && block.kind === 'prose' && block.heading === undefined
    if (above !== 'nothing' && !attached) await writeLines(surface, [''])
    above = (await drawBlock(block, surface)) ? 'rule' : 'text'
  }
  const footer = footerOf()
  if (footer.length > 0 && above === 'text') await writeLines(surface, [''])
  await writeTexts(
    surface,
    footer.flatMap((line) => wrapHanging(dimmed(line), width)),
  )
}

/** Returns whether it ended with a line across, so that what follows needs no blank line. */
async function drawBlock(block: Block, surface: RenderTarget): Promise<boolean> {
  const { width } = surface
  if (block.heading !== undefined) await writeTexts(surface, wrap(block.heading, width))
  switch (block.kind) {
    case 'sides':
      return drawSides(block, surface)
    case 'table':
      return drawTable(block, surface)
    case 'prose':
      await writeTexts(
        surface,
        block.paragraphs.flatMap((text) => wrapHanging(text, width)),
      )
      return false
    case 'fields':
      await writeTexts(surface, fieldLines(block, width))
      return false
  }
}

const AIR = 2
/** Values narrower than this stand under their names. */
const LEAST_VALUE = 30

function fieldLines({ rows }: Fields, width: number): Text[] {
  const names = Math.max(0, ...rows.map(({ name }) => displayWidth(name)))
  const value = width - names - AIR
  return rows.flatMap(({ name, paragraphs }) =>
    value >= LEAST_VALUE ? beside(name, names, paragraphs, value) : under(name, paragraphs, width),
  )
}

function beside(name: string, names: number, paragraphs: readonly Text[], value: number): Text[] {
  const [first = [], ...rest] = indented(wrapAll(paragraphs, value), AIR)
  const margin = ' '.repeat(names - displayWidth(name))
  return [[...faint(name + margin), ...first], ...indented(rest, names)]
}

function under(name: string, paragraphs: readonly Text[], width: number): Text[] {
  const indent = width > 4 * AIR ? AIR : 0
  return [...wrap(faint(name), width), ...indented(wrapAll(paragraphs, width - indent), indent)]
}
