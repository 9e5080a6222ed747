/**
 * The columns of a table: every field of the flat record under its own name, and short names for those who type a
 * spreadsheet by hand.
 */
import { groupedBy } from '../../model/group.js'
import { RELATION_TYPES } from '../../model/relation.js'

export interface Column {
  readonly name: string
  /** How its cells are read; `own` ones have rules of their own. */
  readonly kind: 'text' | 'date' | 'json' | 'yes-no' | 'version' | 'relation' | 'own'
  /** The field of the record that it fills. */
  readonly field: string
}

/** In the order in which a table is written. The last two hold an entry of a register instead of a statement. */
const RECORD: readonly (readonly [field: string, kind: Column['kind']])[] = [
  ['schemaVersion', 'version'],
  ['id', 'text'],
  ['act', 'own'],
  ['mutual', 'yes-no'],
  ['gist', 'text'],
  ['clause', 'text'],
  ['source', 'own'],
  ['sourceName', 'text'],
  ['sourceShortName', 'text'],
  ['sourceType', 'text'],
  ['standing', 'text'],
  ['partOf', 'own'],
  ['partOfName', 'text'],
  ['members', 'json'],
  ['sourceAsPrinted', 'text'],
  ['party', 'own'],
  ['partyName', 'text'],
  ['target', 'own'],
  ['addressee', 'own'],
  ['incident', 'own'],
  ['incidentName', 'text'],
  ['saidDate', 'date'],
  ['saidDateBasis', 'text'],
  ['saidDateAsPrinted', 'text'],
  ['saidTimeAsPrinted', 'text'],
  ['happenedDate', 'date'],
  ['happenedDateFrom', 'text'],
  ['dateAsPrinted', 'text'],
  ['publishedDate', 'date'],
  ['quote', 'own'],
  ['cue', 'text'],
  ['named', 'text'],
  ['channel', 'text'],
  ['status', 'text'],
  ['statusNote', 'text'],
  ['relayedBy', 'json'],
  ['points', 'json'],
  ['figures', 'json'],
  ['documents', 'json'],
  ['relations', 'json'],
  ['anchors', 'json'],
  ['factuality', 'text'],
  ['rank', 'text'],
  ['rankReason', 'text'],
  ['coding', 'json'],
  ['analyst', 'json'],
  ['register', 'own'],
  ['entry', 'own'],
]

const SHORT: readonly Column[] = [
  { name: 'said', kind: 'date', field: 'saidDate' },
  { name: 'happened', kind: 'date', field: 'happenedDate' },
  { name: 'published', kind: 'date', field: 'publishedDate' },
  { name: 'quoted', kind: 'own', field: 'quote' },
  { name: 'document', kind: 'own', field: 'documents' },
  { name: 'url', kind: 'own', field: 'documents' },
  { name: 'headline', kind: 'own', field: 'documents' },
  { name: 'publisher', kind: 'own', field: 'documents' },
  { name: 'agency', kind: 'own', field: 'documents' },
  { name: 'note', kind: 'own', field: 'coding' },
  ...RELATION_TYPES.map((name): Column => ({ name, kind: 'relation', field: 'relations' })),
]

/** What `convert --refused` adds to the rows that it hands back; it is no data. */
export const REASON = 'refused'

export const RECORD_COLUMNS: readonly string[] = RECORD.map(([field]) => field)

export const COLUMNS: readonly Column[] = [
  ...RECORD.map(([field, kind]): Column => ({ name: field, kind, field })),
  ...SHORT,
]

export function columnsOfKind(kind: Column['kind']): readonly Column[] {
  return BY_KIND.get(kind) ?? []
}

/** A column whatever the case and the marks between its words: `Said date` is `saidDate`. */
export function columnNamed(typed: string): Column | undefined {
  return BY_NAME.get(plainly(typed))
}

function plainly(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]+/g, '')
}

const BY_NAME = new Map(COLUMNS.map((column) => [plainly(column.name), column]))

const BY_KIND = groupedBy(COLUMNS, ({ kind }) => [kind])
