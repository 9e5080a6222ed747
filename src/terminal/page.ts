/**
 * Draws a page: the title with the summary under it, the blocks, the footer, with a blank line between them; a line across
 * needs none below it.
 */
import { type Block, type Fields, headline, type Page, type Prose, type Title } from '../page/page.js'
import { dimmed } from './entry.js'
import { drawSides } from './sides.js'
import { type RenderTarget, writeLines, writeTexts } from './render-target.js'
import { drawTable } from './table.js'
import { indented, wrap, wrapAll, wrapHanging } from './wrap.js'
import { bare, faint, notEmpty, plain, strong, type Text } from '../page/text.js'
import { displayWidth } from './width.js'

const AIR = 2

/** The page must hold visible characters only (`visible.ts`). */
export async function drawPage(page: Page, surface: RenderTarget): Promise<void> {
  const { title, guide = [], blocks, isStream = false } = page
  const below = new Below(surface)
  await below.title(title)
  if (!isStream) await below.tight(page.summary())
  if (guide.length > 0) await below.tight([{ kind: 'prose', paragraphs: guide }])
  for (const block of blocks) await below.block(block)
  const [first, ...rest] = [...(isStream ? page.summary() : []), footerBlock(page.footer())]
  if (first !== undefined) await below.block(first)
  await below.tight(rest)
}

function footerBlock(footer: Text): Prose {
  return { kind: 'prose', paragraphs: footer.length === 0 ? [] : [dimmed(footer)] }
}

/** Draws one block below another. */
class Below {
  readonly #surface: RenderTarget
  #above: 'nothing' | 'prose' | 'rows' | 'rule' = 'nothing'

  constructor(surface: RenderTarget) {
    this.#surface = surface
  }

  /** The dataset stands at the right edge, where the line has place for it. */
  async title(title: Title): Promise<void> {
    if (title.name === '') return
    const { width } = this.#surface
    const name = strong(headline(title))
    const room = width - displayWidth(bare(name)) - displayWidth(title.dataset)
    const lines =
      room >= AIR
        ? [[...name, ...plain(' '.repeat(room)), ...faint(title.dataset)]]
        : [...wrap(name, width), ...wrap(faint(title.dataset), width)]
    await writeTexts(this.#surface, notEmpty(lines))
    this.#above = 'prose'
  }

  /** Prose stands right under prose. */
  async tight(blocks: readonly Block[]): Promise<void> {
    for (const block of blocks) {
      if (isEmpty(block)) continue
      if (this.#above === 'prose' && isPlainProse(block)) await drawBlock(block, this.#surface)
      else await this.block(block)
    }
  }

  async block(block: Block): Promise<void> {
    if (isEmpty(block)) return
    if (this.#above !== 'nothing' && !(this.#above === 'rule' && isPlainProse(block)))
      await writeLines(this.#surface, [''])
    const endsWithRule = await drawBlock(block, this.#surface)
    this.#above = endsWithRule ? 'rule' : block.kind === 'prose' ? 'prose' : 'rows'
  }
}

function isPlainProse(block: Block): boolean {
  return block.kind === 'prose' && block.heading === undefined
}

function isEmpty(block: Block): boolean {
  return block.kind === 'prose' && isPlainProse(block) && block.paragraphs.length === 0
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
