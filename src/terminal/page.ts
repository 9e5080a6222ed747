/** Draws a page: title, blocks, footer, with a blank line between them; a line across needs none below it. */
import type { Block, Page } from '../page/page.js'
import { drawFields } from './fields.js'
import { dimmed } from './entry.js'
import { drawProse } from './prose.js'
import { drawSides } from './sides.js'
import { type Surface, writeLines, writeTexts } from './surface.js'
import { drawTable } from './table.js'
import { wrap, wrapHanging } from './wrap.js'

/** The page must hold visible characters only (`visible.ts`). */
export async function drawPage(page: Page, surface: Surface): Promise<void> {
  await writeTexts(
    surface,
    page.title.flatMap((line) => wrap(line, surface.width)),
  )
  let above: 'nothing' | 'text' | 'rule' = page.title.length === 0 ? 'nothing' : 'text'
  for (const block of page.blocks) {
    const attached = above === 'rule' && block.kind === 'prose' && block.heading === undefined
    if (above !== 'nothing' && !attached) await writeLines(surface, [''])
    above = (await drawBlock(block, surface)) ? 'rule' : 'text'
  }
  const footer = page.footer()
  if (footer.length > 0 && above === 'text') await writeLines(surface, [''])
  await writeTexts(
    surface,
    footer.flatMap((line) => wrapHanging(dimmed(line), surface.width)),
  )
}

/** Returns whether it ended with a line across, so that what follows needs no blank line. */
async function drawBlock(block: Block, surface: Surface): Promise<boolean> {
  if (block.heading !== undefined) await writeTexts(surface, wrap(block.heading, surface.width))
  switch (block.kind) {
    case 'sides':
      return drawSides(block, surface)
    case 'table':
      return drawTable(block, surface)
    case 'prose':
      await drawProse(block, surface)
      return false
    case 'fields':
      await drawFields(block, surface)
      return false
  }
}
