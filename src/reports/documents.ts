/** Where statements can be read: the register of documents with their counts. */
import type { StatementCount, Tally, TallyNeed } from '../evidence/engine.js'
import type { Document } from '../model/document.js'
import { groupedBy } from '../model/group.js'
import { compareText } from '../text/compare-text.js'
import { linked, notEmpty, plain } from '../page/text.js'
import { commandFor } from './phrase/command.js'
import type { DocumentOrder } from './choices.js'
import type { Arrangement, Orders } from './parts/arrangement.js'
import { isAsked, registerReport } from './parts/register.js'
import { documentItem, type DocumentItem } from './document-item.js'
import type { DocumentsOutput } from './documents-item.js'
import type { Report } from './report.js'
import { publishedOn, publisherOf } from './phrase/document-names.js'
import { documentIds } from './phrase/read-in.js'
import { plainRow } from '../page/page.js'
import { narrow, right, wide } from '../page/table-columns.js'
import { documentsSummary, documentsText } from './documents-summary.js'

const READ_IN = ['documents.id', 'documents.role']

export const DOCUMENTS_NEED: TallyNeed = {
  registers: ['document'],
  attributed: { reads: READ_IN },
  unattributed: { reads: READ_IN },
}

const ORDERS: Orders<DocumentItem, DocumentOrder> = {
  date: { kind: 'date', value: ({ datePublished }) => datePublished ?? undefined },
  name: { kind: 'text', value: nameOf },
  statements: { kind: 'count', value: ({ says }) => says },
}

/** An item for each document, by the day of publication. */
export function documents(tally: Tally, arrangement: Arrangement = {}): Report<DocumentsOutput> {
  const { lookup } = tally
  const groups = byDocument(tally.groups)
  const items = [...lookup.documents.values()]
    .sort((a, b) => compareText(orderOf(a), orderOf(b)))
    .map((document) => documentItem(document, groups.get(document.id) ?? []))
    .filter(({ says, unattributed }) => !isAsked(tally) || says + unattributed > 0)
  const summary = documentsSummary(items, [...groups.values()].flat())
  const hasUnattributed = items.some(({ unattributed }) => unattributed > 0)
  return registerReport(
    tally,
    {
      command: 'documents',
      name: 'Where statements can be read',
      noun: ['document', 'documents'],
      head: { view: 'register' },
      items,
      orders: ORDERS,
      summary,
      summaryText: () => documentsText(summary, items),
      columns: [
        narrow('published'),
        wide('document'),
        right('statements'),
        ...(hasUnattributed ? [right('nobody cited')] : []),
      ],
      rowOf: (item) => ({
        cells: [
          [plain(publishedOn(item))],
          notEmpty([
            plain(nameOf(item) === item.id ? '' : nameOf(item)),
            [...plain(`${publisherOf(item)}  `), ...linked('document', item.id)],
          ]),
          ...plainRow(item.says, ...(hasUnattributed ? [item.unattributed] : [])).cells,
        ],
      }),
      notes: [
        'A statement that several documents have counts in each.',
        `One of them, with its address: ${commandFor(lookup, 'documents ID')}.`,
      ],
    },
    arrangement,
  )
}

/** Its headline, or whatever else it is called. */
function nameOf({ headline, shortName, id }: DocumentItem): string {
  return headline ?? shortName ?? id
}

/** Undated documents come last. */
function orderOf({ datePublished, id }: Document): string {
  return `${datePublished?.replaceAll('?', '') ?? '\uffff'}\u0000${id}`
}

/** Statements by the ids of the documents that they stand in, in the order in which they first lead to them. */
export function byDocument(groups: readonly StatementCount[]): Map<string, StatementCount[]> {
  return groupedBy(groups, ({ statement }) => new Set(documentIds(statement)))
}
