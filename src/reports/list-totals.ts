/** What a list says when all of it has passed: how many statements, and what is left out. */
import type { StatementStream } from '../evidence/engine.js'
import { type Prose, sentenceBlock } from '../page/page.js'
import type { Text } from '../page/text.js'
import { closing, leftOutLines, NOTHING_FITS, unattributedCount } from './parts/footer.js'
import { counted } from './phrase/counts.js'

type Totals = Pick<StatementStream, 'counts' | 'asked'>

/** The last line but one: a stream is counted when all of it has passed. */
export function totalBlock(totals: Totals, shown: number, how = ''): Prose {
  const all = totals.counts.fits + totals.counts.perhaps
  if (all === 0) return emptyBlock(totals)
  if (shown === 0) return sentenceBlock(`${counted(all, 'statement')}.`)
  const part = shown === all ? '' : `; ${String(shown)} shown, --limit ${String(all)} shows all`
  return sentenceBlock(`${counted(all, 'statement')}${how}${part}.`)
}

/** Where nothing was asked, it is not the question that nothing fits. */
function emptyBlock({ counts, asked }: Totals): Prose {
  const isAsked = asked.terms.length > 0 || counts.unattributed === 0
  return sentenceBlock(isAsked ? NOTHING_FITS : 'No statement in this dataset is attributed.')
}

/** @param year what is to be said of inferred years */
export function listFooter({ counts, asked }: Totals, year: string): Text {
  const isEmpty = counts.fits + counts.perhaps === 0
  const unattributed = unattributedCount(counts, isEmpty ? ': is:unattributed asks for them' : '')
  return closing(...leftOutLines(counts, asked.query), unattributed, year)
}
