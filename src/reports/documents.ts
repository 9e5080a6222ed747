/** Where statements can be read: the register of documents, and the card of one. */
import type { Evidence, StatementCount, Tally, TallyNeed } from '../evidence/engine.js'
import type { Document } from '../model/document.js'
import { groupedBy } from '../model/group.js'
import { compareText } from '../text/compare-text.js'
import { joined, linked, notEmpty, plain, strong, type Text } from '../page/text.js'
import { row, words } from './card/row.js'
import { commandFor } from './phrase/command.js'
import { counted } from './phrase/counts.js'
import type { DocumentOrder } from './choices.js'
import type { Arrangement, Orders } from './parts/arrangement.js'
import { mostItems, mostText } from './parts/most.js'
import { isAsked, registerReport } from './parts/register.js'
import { cardReport } from './parts/card-report.js'
import type { DocumentCardOutput, DocumentItem, DocumentsOutput } from './register-item.js'
import { attributedOf, once, sumOf, unattributedOf } from './parts/statement-counts.js'
import type { Report } from './report.js'
import { agencyNames, publishedOn, publisherOf } from './phrase/document-names.js'
import { documentIds } from './phrase/read-in.js'
import { plainRow } from '../page/page.js'
import { narrow, right, wide } from '../page/table-columns.js'

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
    .map((document) => itemOf(document, groups.get(document.id) ?? []))
    .filter(({ says, unattributed }) => !isAsked(tally) || says + unattributed > 0)
  const summary = summaryOf(items, [...groups.values()].flat())
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
      summaryText: () => summaryText(summary, items),
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

/** @param groups those that can be read somewhere, once for each document */
function summaryOf(
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
function summaryText(
  { documents: all, publishers, undated, statements, unattributed }: DocumentsOutput['summary'],
  items: readonly DocumentItem[],
): Text {
  const by = publishers === 0 ? '' : ` by ${counted(publishers, 'publisher')}`
  const dates = undated === 0 ? '' : `, ${String(undated)} with no date`
  const apart = unattributed === 0 ? '' : `, ${counted(unattributed, 'unattributed sentence')}`
  const what = `${counted(all, 'document')}${by}${dates}: ${counted(statements, 'statement')}${apart}.`
  return joined([plain(what), mostText(items, 'document', ({ id }) => id)], ' ')
}

/** Its headline, or whatever else it is called. */
function nameOf({ headline, shortName, id }: DocumentItem): string {
  return headline ?? shortName ?? id
}

/** @param evidence of what can be read there, the unattributed too */
export function document(evidence: Evidence, id: string): Report<DocumentCardOutput> {
  const { lookup, selection } = evidence
  const one = lookup.documents.get(id)
  if (one === undefined) throw new RangeError(`no document ${id}`)
  const statements = byDocument(selection.statements.map(once)).get(id) ?? []
  const card = cardReport(
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
  return { ...card, head: { view: 'card' } }
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
    shortName: one.shortName ?? null,
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
