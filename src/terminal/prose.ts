/** Paragraphs, one under another; the leading spaces of a paragraph stand before all of its lines. */
import type { Prose } from '../page/page.js'
import { type Surface, writeTexts } from './surface.js'
import { wrapHanging } from './wrap.js'

export async function drawProse({ paragraphs }: Prose, surface: Surface): Promise<void> {
  await writeTexts(
    surface,
    paragraphs.flatMap((text) => wrapHanging(text, surface.width)),
  )
}
