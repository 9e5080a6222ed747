/** Where words stand in a text, and the selectors that find them there again. */
import type { CodePoints } from '../text/codepoints.js'
import type { Selector } from '../text/anchor.js'
import { faint, strong, type Text } from '../page/text.js'
import { sentences } from './parts/footer.js'
import { counted } from './phrase/counts.js'
import type { AnchorItem, AnchorOutput, AnchorToPaste } from './anchor-item.js'
import type { Report } from './report.js'
import { plainRow, sentenceBlock, tableBlock } from '../page/page.js'
import { right, wide } from '../page/table-columns.js'

export interface Sought {
  readonly file: string
  readonly words: string
  readonly sha256: string
  readonly points: CodePoints
}

/** A place of the words, in code points, end exclusive. */
export interface Anchoring {
  readonly start: number
  readonly end: number
  /** Counted from 1. */
  readonly line: number
  /** Absent where the words stand in several places. */
  readonly selector?: readonly Selector[]
}

/**
 * The places of some words in a text, an item each.
 * @param anchorings in the order of the text
 */
export function anchors(sought: Sought, anchorings: readonly Anchoring[]): Report<AnchorOutput> {
  const { file, words, sha256, points } = sought
  return {
    command: 'anchor',
    head: {},
    summary: () => ({ places: anchorings.length }),
    items: anchorings.map((anchoring) => itemOf(sought, anchoring)),
    tail: () => ({}),
    page: () => ({
      title: { name: `Where the words stand in ${file}`, question: '', dataset: '' },
      summary: () => [sentenceBlock(`${counted(anchorings.length, 'place')} of “${words}”.`)],
      blocks: [
        tableBlock(
          [right('occurrence'), right('line'), right('place'), wide('there')],
          anchorings.map((anchoring, index) => {
            const place = `${String(anchoring.start)}–${String(anchoring.end)}`
            return [...plainRow(index + 1, anchoring.line, place).cells, [around(points, anchoring)]]
          }),
        ),
      ],
      footer: () =>
        sentences(
          `A place counts code points, its end exclusive. SHA-256 of the text: ${sha256}.`,
          anchorings.length > 1 ? 'The selector of one of them: --occurrence N' : '',
        ),
    }),
  }
}

/** Under the names that they have in a dataset: the selector of an anchor, hash and length of its document. */
export function toPaste({ sha256, points }: Sought, { selector }: Anchoring): AnchorToPaste {
  return {
    selector: selector ?? null,
    hashes: { 'SHA-256': sha256 },
    length: { unit: 'codepoint', value: points.length },
  }
}

function itemOf(sought: Sought, anchoring: Anchoring): AnchorItem {
  const { start, end, line } = anchoring
  return { file: sought.file, line, start, end, words: sought.words, ...toPaste(sought, anchoring) }
}

/** So many code points are shown on either side. */
const AROUND = 24

function around(points: CodePoints, { start, end }: Anchoring): Text {
  const before = points.slice(Math.max(0, start - AROUND), start)
  const after = points.slice(end, end + AROUND)
  return [
    ...faint(onOneLine(`${start > AROUND ? '…' : ''}${before}`)),
    ...strong(onOneLine(points.slice(start, end))),
    ...faint(onOneLine(`${after}${end + AROUND < points.length ? '…' : ''}`)),
  ]
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}
