/** The card of one thing: names on the left, what they hold on the right, or under them where there is little room. */
import type { Fields } from '../page/page.js'
import { faint, type Text } from '../page/text.js'
import { type Surface, writeTexts } from './surface.js'
import { displayWidth } from './width.js'
import { indented, wrap } from './wrap.js'

const AIR = 2
/** Values narrower than this stand under their names. */
const LEAST_VALUE = 30

export async function drawFields({ rows }: Fields, surface: Surface): Promise<void> {
  const { width } = surface
  const names = Math.max(0, ...rows.map(({ name }) => displayWidth(name)))
  const value = width - names - AIR
  await writeTexts(
    surface,
    rows.flatMap(({ name, paragraphs }) =>
      value >= LEAST_VALUE ? beside(name, names, paragraphs, value) : under(name, paragraphs, width),
    ),
  )
}

function beside(name: string, names: number, paragraphs: readonly Text[], value: number): Text[] {
  const lines = paragraphs.flatMap((text) => wrap(text, value))
  const [first = [], ...rest] = indented(lines, AIR)
  const margin = ' '.repeat(names - displayWidth(name))
  return [[...faint(name + margin), ...first], ...indented(rest, names)]
}

function under(name: string, paragraphs: readonly Text[], width: number): Text[] {
  const indent = width > 4 * AIR ? AIR : 0
  const lines = paragraphs.flatMap((text) => wrap(text, width - indent))
  return [...wrap(faint(name), width), ...indented(lines, indent)]
}
