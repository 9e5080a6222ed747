/** Pages drawn into a string. */
import type { Page } from '../../../src/page/page.js'
import { LINES } from '../../../src/terminal/ascii.js'
import { makeStyle } from '../../../src/terminal/color.js'
import { drawPage } from '../../../src/terminal/page.js'
import type { RenderTarget } from '../../../src/terminal/render-target.js'

interface Recorder extends RenderTarget {
  readonly text: () => string
}

function recorder(width: number, options: Partial<RenderTarget> = {}): Recorder {
  const parts: string[] = []
  return {
    width,
    style: makeStyle(false),
    strokes: LINES,
    out: (text) => {
      parts.push(text)
      return Promise.resolve()
    },
    ...options,
    text: () => parts.join(''),
  }
}

export async function drawn(page: Page, width: number, options: Partial<RenderTarget> = {}): Promise<string> {
  const surface = recorder(width, options)
  await drawPage(page, surface)
  return surface.text()
}
