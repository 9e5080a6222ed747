/** One finding as a block of a page: its place, its message, and the line with a mark at the place. */
import type { Told } from '../check/checked.js'
import type { Block } from '../page/page.js'
import { faint, plain, strong, type Text } from '../page/text.js'

/** `FILE:LINE:COLUMN` stands first, since terminals and editors open it. */
export function findingBlock({ rule, message, hint, didYouMean = [], where }: Told): Block {
  const near = didYouMean.length === 0 ? [] : [plain(`  did you mean ${didYouMean.join(', or ')}?`)]
  return {
    kind: 'prose',
    heading: [...plain(`${placeText(where)}  `), ...strong(rule.severity), ...faint(`  ${rule.id}`)],
    paragraphs: [
      plain(`  ${message}`),
      ...markedLine(where),
      ...near,
      ...(hint === undefined ? [] : [faint(`  hint: ${hint}`)]),
    ],
  }
}

function placeText({ file, line, column }: Told['where']): string {
  return [file, line, column].filter((part) => part !== undefined).join(':')
}

/** So much of the line stands before the place, and so much from it on. */
const BEFORE = 40
const AFTER = 40

/** The part of the line around the place, with an arrow at it: a mark on a line of its own fits one format only. */
function markedLine({ excerpt, column }: Told['where']): Text[] {
  if (excerpt === undefined || column === undefined || excerpt.trim() === '') return []
  const at = column - 1
  const before = excerpt.slice(0, at).trimStart()
  const from = excerpt.slice(at).trimEnd()
  const start = before.length > BEFORE ? `…${before.slice(-BEFORE)}` : before
  const end = from.length > AFTER ? `${from.slice(0, AFTER)}…` : from
  return [[...faint(`    ${start}`), ...plain('→ '), ...faint(end)]]
}
