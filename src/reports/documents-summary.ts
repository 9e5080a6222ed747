/** What the register of documents says in its first lines: how many there are, by how many publishers. */
import type { StatementCount } from '../evidence/engine.js'
import { joined, plain, type Text } from '../page/text.js'
import { counted } from './phrase/counts.js'
import { mostItems, mostText } from './parts/most-item.js'
import type { DocumentItem } from './document-item.js'
import type { DocumentsOutput } from './documents-item.js'
import { attributedOf, sumOf, unattributedOf } from './parts/statement-counts.js'

/** @param groups those that can be read somewhere, once for each document */
export function documentsSummary(
  items: readonly DocumentItem[],
  groups: readonly StatementCount[],
): DocumentsOutput['summary'] {
  const read = [...new Set(groups)]
  return {
    documents: items.length,
    publishers: new Set(items.flatMap(({ publisher }) => publisher ?? [])).size,
    undated: items.filter(({ datePublished }) => datePublished === null).length,
    statements: sumOf(attributedOf(read)),
    unattributed: sumOf(unattributedOf(read)),
    most: mostItems(items),
  }
}

/** `113 documents by 25 publishers, 16 with no date; 209 statements. Most: …` */
export function documentsText(
  { documents: all, publishers, undated, statements, unattributed }: DocumentsOutput['summary'],
  items: readonly DocumentItem[],
): Text {
  const by = publishers === 0 ? '' : ` by ${counted(publishers, 'publisher')}`
  const dates = undated === 0 ? '' : `, ${String(undated)} with no date`
  const apart = unattributed === 0 ? '' : `, ${counted(unattributed, 'unattributed passage')}`
  const what = `${counted(all, 'document')}${by}${dates}: ${counted(statements, 'statement')}${apart}.`
  return joined([plain(what), mostText(items, 'document', ({ id }) => id)], ' ')
}
