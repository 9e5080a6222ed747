/** Entries one under another, for windows too narrow for columns: a line for each band, then `PARTIES  who  DEED`. */
import type { Band, Entry, Stream } from '../page/page.js'
import { bare, faint, joined, plain, strong, type Text } from '../page/text.js'
import { referenceLines, speaksItself } from './entry.js'
import { type RenderTarget, writeTexts } from './render-target.js'
import { displayWidth } from './width.js'
import { indented, wrap } from './wrap.js'

const INDENT = 2

export async function drawStacked(bands: Stream<Band>, surface: RenderTarget): Promise<void> {
  let isFirst = true
  for await (const band of bands) {
    const entries =
      band.entries.length === 0
        ? [[faint(surface.strokes.nothing)]]
        : band.entries.map((entry) => stackedEntry(entry, surface.width))
    const parted = entries.flatMap((lines, index) => (index === 0 ? lines : [[], ...lines]))
    const label = band.continues === true ? [] : labelLines(band, surface)
    await writeTexts(surface, [...(isFirst ? [] : [[]]), ...label, ...parted])
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
  const words = [...speakersOwnLine(entry), ...entry.words].flatMap((line) => wrap(line, width - inner))
  return [
    ...wrap(saysLine(entry), width),
    ...indented([...words, ...referenceLines(entry, width - inner)], inner),
  ]
}

/** Who speaks together for several parties is a list too long for the first line. */
function speakersOwnLine(entry: Entry): Text[] {
  return isJoint(entry) ? [plain(entry.speaker)] : []
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
