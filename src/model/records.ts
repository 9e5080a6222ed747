/** Flat records back to a dataset: the registers are built from what the records say of those whom they name. */
import { ClaimsError, type Problem } from '../error.js'
import type { DatasetFile, DatasetInfo } from './dataset.js'
import type { FlatRecord } from './record.js'
import { present } from './present.js'
import { Registers } from './registers.js'
import type { Relation } from './relation.js'
import type { Appearance, Attribution, Statement } from './statement.js'

const INFO: DatasetInfo = { id: 'records', title: 'Records' }

/**
 * Relations and dates taken from other statements (`happenedDateFrom`) are kept where both ends are among the
 * records. An empty list of appearances comes back as none.
 * @throws ClaimsError (data) where two records say different things of one source, party, incident or document
 */
export function fromRecords(records: readonly FlatRecord[], info: DatasetInfo = INFO): DatasetFile {
  const problems: Problem[] = []
  const registers = new Registers((problem) => problems.push(problem))
  for (const record of records) registers.enter(record)
  if (problems.length > 0) throw new ClaimsError('data', problems)
  const ids = new Set(records.map(({ id }) => id))
  return {
    schemaVersion: 1,
    dataset: info,
    ...registers.lists(),
    statements: records.map((record) => statement(record, ids)),
    relations: relations(records, ids),
  }
}

function statement(record: FlatRecord, ids: ReadonlySet<string>): Statement {
  const from = record.happenedDateFrom
  return present<Statement>({
    id: record.id,
    act: record.act,
    mutual: record.mutual,
    incident: record.incident,
    gist: record.gist,
    clause: record.clause,
    attribution: attribution(record),
    target: record.target?.map(withoutNames),
    addressee: record.addressee?.map(withoutNames),
    quote: record.quote,
    happenedDate: record.happenedDate,
    saidDate: record.saidDate,
    publishedDate: record.publishedDate,
    happenedDateFrom: from !== undefined && ids.has(from) ? from : undefined,
    saidDateBasis: record.saidDateBasis,
    dateAsPrinted: record.dateAsPrinted,
    saidDateAsPrinted: record.saidDateAsPrinted,
    saidTimeAsPrinted: record.saidTimeAsPrinted,
    points: record.points,
    figures: record.figures?.map(withoutNames),
    appearances: appearances(record),
    anchors: record.anchors,
    factuality: record.factuality,
    rank: record.rank,
    rankReason: record.rankReason,
    coding: record.coding,
  })
}

const NAMES = ['partyName', 'sourceName', 'ofName', 'countedByName'] as const

/** What stands in a record beside ids stands in the registers of a dataset. */
function withoutNames<T extends object>(mention: T): Omit<T, (typeof NAMES)[number]> {
  const fields = Object.entries(mention).filter(([key]) => !(NAMES as readonly string[]).includes(key))
  return Object.fromEntries(fields) as Omit<T, (typeof NAMES)[number]>
}

function attribution(record: FlatRecord): Attribution {
  return present<Attribution>({
    source: record.source,
    sourceAsPrinted: record.sourceAsPrinted,
    cue: record.cue,
    named: record.named ?? named(record),
    channel: record.channel,
    status: record.status,
    statusNote: record.statusNote,
    relayedBy: record.relayedBy?.map(withoutNames),
  })
}

function named({ source, sourceType, members }: FlatRecord): Attribution['named'] {
  if (source === undefined) return 'none'
  if (sourceType === 'Person') return 'person'
  if (sourceType === 'Unnamed') return 'unnamed'
  return sourceType === 'Joint' || members !== undefined ? 'collective' : 'organisation'
}

function appearances({ documents }: FlatRecord): Appearance[] | undefined {
  const found = (documents ?? []).flatMap(({ id, role, sourceAsPrinted }) =>
    role === undefined ? [] : [present<Appearance>({ document: id, role, sourceAsPrinted })],
  )
  return found.length === 0 ? undefined : found
}

/** Each relation once: both of its ends carry it. */
function relations(records: readonly FlatRecord[], ids: ReadonlySet<string>): Relation[] {
  const found = new Map<string, Relation>()
  for (const record of records) {
    for (const { from = record.id, to = record.id, basis = 'explicit', ...kind } of record.relations ?? []) {
      const key = JSON.stringify([from, to, kind.type])
      if (ids.has(from) && ids.has(to)) found.set(key, { from, to, basis, ...kind })
    }
  }
  return [...found.values()]
}
