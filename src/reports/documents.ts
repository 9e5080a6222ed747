/** Where statements can be read: the register of documents, and the card of one. */
import type { Evidence, StatementCount, Tally, TallyNeed } from '../evidence/engine.js'
import type { Document } from '../model/document.js'
import { groupedBy } from '../model/group.js'
import { compareText } from '../text/compare-text.js'
import { plain, strong } from '../page/text.js'
import { row, words } from './card/row.js'
import { commandFor } from './phrase/command.js'
import { registerReport } from './parts/register.js'
import { cardReport } from './parts/card-report.js'
import type { DocumentItem, DocumentsOutput } from './register-item.js'
import { attributedOf, once, sumOf, unattributedOf } from './parts/statement-counts.js'
import { TITLE_FACTS } from './parts/title.js'
import type { Report } from './report.js'
import { agencyNames, publishedOn, publisherOf } from './phrase/document-names.js'
import { documentIds } from './phrase/read-in.js'
import { plainRow } from '../page/page.js'
import { narrow, right, wide } from '../page/table-columns.js'

const READ_IN = ['documents.id', 'documents.role']

export const DOCUMENTS_NEED: TallyNeed = {
  pageFacts: TITLE_FACTS,
  registers: ['document'],
  attributed: { reads: READ_IN },
  unattributed: { reads: READ_IN },
}

/** An item for each document, by the day of publication. */
export function documents(tally: Tally): Report<DocumentsOutput> {
  const { lookup } = tally
  const groups = byDocument(tally.groups)
  const all = [...lookup.documents.values()].sort((a, b) => compareText(orderOf(a), orderOf(b)))
  const items = all.map((document) => itemOf(document, groups.get(document.id) ?? []))
  return registerReport(tally, {
    command: 'documents',
    noun: ['document', 'documents'],
    items,
    columns: [
      narrow('document'),
      narrow('published'),
      wide('by'),
      right('statements'),
      right('nobody cited'),
    ],
    rows: items.map((item) =>
      plainRow(item.id, publishedOn(item), publisherOf(item), item.says, item.unattributed),
    ),
    open: `One of them, with its address: ${commandFor(lookup, 'documents ID')}`,
  })
}

/** @param evidence of what can be read there, the unattributed too */
export function document(evidence: Evidence, id: string): Report<DocumentsOutput> {
  const { lookup, selection } = evidence
  const one = lookup.documents.get(id)
  if (one === undefined) throw new RangeError(`no document ${id}`)
  const statements = byDocument(selection.statements.map(once)).get(id) ?? []
  return cardReport(
    { ...evidence, selection: { ...selection, statements: statements.map(({ statement }) => statement) } },
    'documents',
    itemOf(one, statements),
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
}

function translation({ translation: made }: Document): string | undefined {
  if (made === undefined || made.status === 'original') return undefined
  const from = made.from === undefined ? '' : ` from ${made.from}`
  return `${made.status === 'machine-suspected' ? 'suspected to be made by machine' : `by ${made.status}`}${from}`
}

/** Undated documents come last. */
function orderOf({ datePublished, id }: Document): string {
  return `${datePublished?.replaceAll('?', '') ?? '\uffff'}\u0000${id}`
}

/** Statements by the ids of the documents that they stand in, in the order in which they first lead to them. */
export function byDocument(groups: readonly StatementCount[]): Map<string, StatementCount[]> {
  return groupedBy(groups, ({ statement }) => new Set(documentIds(statement)))
}

function itemOf(one: Document, groups: readonly StatementCount[]): DocumentItem {
  return {
    id: one.id,
    type: one.type,
    headline: one.headline ?? null,
    publisher: one.publisher ?? null,
    datePublished: one.datePublished ?? null,
    inLanguage: one.inLanguage ?? null,
    url: one.url ?? null,
    creditLine: one.creditLine ?? null,
    agencies: one.agencies ?? [],
    says: sumOf(attributedOf(groups)),
    unattributed: sumOf(unattributedOf(groups)),
  }
}
