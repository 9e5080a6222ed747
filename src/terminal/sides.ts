/**
 * Entries side by side: a column of labels, a column for each speaker, a thin wall between, a line between bands, no
 * outer box. Where the window is too narrow for columns the entries stand one under another.
 */
import type { Band, Entry, Sides, Stream } from '../page/page.js'
import { bare, faint, joined, plain, strong, type Text } from '../page/text.js'
import { bandRows } from './band.js'
import { referenceLines, speaksItself } from './entry.js'
import { peek } from './peek.js'
import { type RenderTarget, TableWriter, writeTexts } from './render-target.js'
import { type Grid, type Row, wrappedRow } from './row.js'
import { displayWidth, NARROW } from './width.js'
import { indented, parted, wrap, wrapAll } from './wrap.js'

/** Columns narrower than this stand one under another too. */
const LEAST_COLUMN = 16
const USUAL_LABEL = 10

/** Returns whether it ended with a line across. */
export async function drawSides(sides: Sides, surface: RenderTarget): Promise<boolean> {
  const bands = await peek(sides.bands)
  const labels = bands.first.flatMap((band) => band.label.flatMap((line) => bare(line).split(' ')))
  const grid = gridFor([sides.labelHeading, ...labels], sides.columns.length, surface)
  if (grid === undefined) {
    await drawStacked(bands.all, surface)
    return false
  }
  const standing = grid.columns.slice(1).map(() => true)
  const blank = grid.columns.map(() => ({ span: 1, lines: [] }))
  const writer = new TableWriter(surface, grid)
  await writer.write([headingRow(sides, grid)])
  let above: readonly boolean[] = standing
  for await (const band of bands.all) {
    const { rows, firstWalls, lastWalls } = bandRows(band, grid, surface.strokes.nothing)
    if (band.continues === true) await writer.write([blank, ...rows])
    else await writer.write(rows, [writer.rule(above, firstWalls)])
    above = lastWalls
  }
  await writer.write([], [writer.rule(above, undefined)])
  return true
}

/** The label as wide as its widest word, within a fifth of the whole; the rest shared, the last columns take the remainder. */
function gridFor(
  labels: readonly string[],
  columns: number,
  { width, strokes }: RenderTarget,
): Grid | undefined {
  const widest = Math.max(USUAL_LABEL, ...labels.map(displayWidth))
  const label = Math.min(widest, Math.max(USUAL_LABEL, Math.floor(width / 5)))
  const free = width - (label + 1) - 2 * columns - (columns - 1)
  const share = Math.floor(free / columns)
  if (width < NARROW || share < LEAST_COLUMN) return undefined
  const wider = columns - (free % columns)
  return {
    wall: strokes.wall,
    columns: [
      { left: 0, width: label, right: 1 },
      ...Array.from({ length: columns }, (_, index) => ({
        left: 1,
        width: share + (index >= wider ? 1 : 0),
        right: index === columns - 1 ? 0 : 1,
      })),
    ],
  }
}

function headingRow({ labelHeading, columns }: Sides, grid: Grid): Row {
  const headings = columns.map(({ heading, subheading }) =>
    subheading === undefined ? [strong(heading)] : [strong(heading), plain(subheading)],
  )
  return wrappedRow([[plain(labelHeading)], ...headings], grid)
}

const INDENT = 2

/** Entries one under another: a line for each band, then `PARTIES  who  DEED`. */
async function drawStacked(bands: Stream<Band>, surface: RenderTarget): Promise<void> {
  let isFirst = true
  for await (const band of bands) {
    const entries =
      band.entries.length === 0
        ? [[faint(surface.strokes.nothing)]]
        : band.entries.map((entry) => stackedEntry(entry, surface.width))
    const label = band.continues === true ? [] : labelLines(band, surface)
    await writeTexts(surface, [...(isFirst ? [] : [[]]), ...label, ...parted(entries)])
    isFirst = false
  }
}

/** `2022-11-07 Monday ─────`; a second line of several words stands in brackets. */
function labelLines({ label }: Band, { width, strokes }: RenderTarget): Text[] {
  const words = label.map(bare).map((line, index) => (index > 0 && line.includes(' ') ? `(${line})` : line))
  const lines = wrap(plain(words.join(' ')), width)
  const last = lines.pop() ?? []
  const free = width - displayWidth(bare(last)) - 1
  return [...lines, free > 0 ? [...last, ...plain(' '), ...faint(strokes.rule.repeat(free))] : last]
}

function stackedEntry(entry: Entry, width: number): Text[] {
  const inner = width > 4 * INDENT ? INDENT : 0
  // Who speaks together for several parties is a list too long for the first line.
  const speakers = isJoint(entry) ? [plain(entry.speaker)] : []
  const words = wrapAll([...speakers, ...entry.words], width - inner)
  return [
    ...wrap(saysLine(entry), width),
    ...indented([...words, ...referenceLines(entry, width - inner)], inner),
  ]
}

function saysLine(entry: Entry): Text {
  const parties = strong(entry.parties.toUpperCase())
  const does = bare(entry.actPhrase) !== ''
  const joint = speaksItself(entry) || isJoint(entry)
  if (joint && does) return joined([parties, plain(entry.manner), entry.actPhrase], ' ')
  const who = speaksItself(entry) ? [] : plain(entry.speaker)
  return joined([parties, who, does ? entry.actPhrase : plain(entry.manner)], '  ')
}

function isJoint(entry: Entry): boolean {
  return entry.manner !== '' && bare(entry.actPhrase) !== '' && !speaksItself(entry)
}
