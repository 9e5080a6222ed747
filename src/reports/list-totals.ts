/** What a list says when all of it has passed: how many statements, and what is left out. */
import type { StatementStream } from '../evidence/engine.js'
import { type Prose, sentenceBlock } from '../page/page.js'
import type { Text } from '../page/text.js'
import { closing, leftOutLines, NOTHING_FITS, unattributedCount } from './parts/footer.js'
import { counted } from './phrase/counts.js'

/** The last line but one: a stream is counted when all of it has passed. */
export function totalBlock(all: number, shown: number, how = ''): Prose {
  if (all === 0) return sentenceBlock(NOTHING_FITS)
  if (shown === 0) return sentenceBlock(`${counted(all, 'statement')}.`)
  const part = shown === all ? '' : `; ${String(shown)} shown, --limit ${String(all)} shows all`
  return sentenceBlock(`${counted(all, 'statement')}${how}${part}.`)
}

/** @param year what is to be said of inferred years */
export function listFooter({ counts, asked }: Pick<StatementStream, 'counts' | 'asked'>, year: string): Text {
  return closing(...leftOutLines(counts, asked.query), unattributedCount(counts), year)
}
