/** The card of a document: what is known of it, then what can be read in it. */
import type { Evidence } from '../evidence/engine.js'
import type { Document } from '../model/document.js'
import { plain, strong } from '../page/text.js'
import { row, words } from './card/row.js'
import { cardReport } from './parts/card-report.js'
import { documentItem } from './document-item.js'
import type { DocumentCardOutput } from './document-card-item.js'
import { once } from './parts/statement-counts.js'
import type { Report } from './report.js'
import { agencyNames, publishedOn } from './phrase/document-names.js'
import { documentIds } from './phrase/read-in.js'

/** @param evidence of what can be read there, the unattributed too */
export function document(evidence: Evidence, id: string): Report<DocumentCardOutput> {
  const { lookup, selection } = evidence
  const one = lookup.documents.get(id)
  if (one === undefined) throw new RangeError(`no document ${id}`)
  const statements = selection.statements.filter((statement) => documentIds(statement).includes(id))
  const card = cardReport(
    { ...evidence, selection: { ...selection, statements } },
    'documents',
    documentItem(one, statements.map(once)),
    [...strong(one.headline ?? one.publisher ?? one.type), ...plain(`  ${one.id}`)],
    [
      words('type', one.type),
      words('publisher', one.publisher ?? 'not stated'),
      words('author', one.author),
      words('published', publishedOn(one)),
      words('date known by', one.datePublishedBasis),
      words('language', one.inLanguage),
      words('address', one.url),
      words('archived at', one.archivedAt),
      words('credit line', one.creditLine === undefined ? undefined : `“${one.creditLine}”`),
      words('agencies', agencyNames(lookup, one).join(', ')),
      words('which agency gave which line', one.agencyPerLine === 'not-stated' ? 'not stated' : undefined),
      words('original', one.primary === true ? 'the signed or spoken original' : undefined),
      words('translation', translation(one)),
      row('evidence', ...(one.translation?.evidence ?? []).map((line) => plain(line))),
      words('SHA-256', one.hashes?.['SHA-256']),
      words('length', one.length === undefined ? undefined : `${String(one.length.value)} code points`),
    ],
  )
  return { ...card, head: { view: 'card' } }
}

function translation({ translation: made }: Document): string | undefined {
  if (made === undefined || made.status === 'original') return undefined
  const from = made.from === undefined ? '' : ` from ${made.from}`
  return `${made.status === 'machine-suspected' ? 'suspected to be made by machine' : `by ${made.status}`}${from}`
}
