/** Flat records back to a dataset: the registers are built from what the records say of those whom they name. */
import { ClaimsError, type Problem } from '../error.js'
import type { DatasetFile, DatasetInfo } from './dataset.js'
import { RECORDS_INFO } from './dataset-info.js'
import type { FlatRecord } from './record.js'
import { omitUndefined } from './deep-equal.js'
import { entriesOf, type RegisterLine } from './register-line.js'
import { RegisterIntake } from './registers.js'
import { type Relation, telling, withHeldEnds } from './relation.js'
import { type Appearance, type Attribution, type Statement, withHeldDate } from './statement.js'

/**
 * A relation is kept where one of its ends is among the records, and marked where the other is not; assessments are kept
 * where what they assess is among them. An empty list of
 * appearances comes back as none.
 * @param lines what the dataset holds besides; `info` counts where they do not tell what it says of itself
 * @throws ClaimsError (data) where two records say different things of one source, party, incident or document
 */
export function fromRecords(
  records: readonly FlatRecord[],
  info: DatasetInfo = RECORDS_INFO,
  lines: readonly RegisterLine[] = [],
): DatasetFile {
  const intake = new RecordIntake(info, lines)
  for (const record of records) intake.add(record)
  return intake.file()
}

/** The same for records that come one by one; of each no more is kept than its statement. */
export class RecordIntake {
  readonly #info: DatasetInfo
  readonly #lines: readonly RegisterLine[]
  readonly #problems: Problem[] = []
  readonly #registers = new RegisterIntake((problem) => this.#problems.push(problem))
  readonly #statements: Statement[] = []
  readonly #related: Pick<FlatRecord, 'id' | 'relations'>[] = []

  constructor(info: DatasetInfo = RECORDS_INFO, lines: readonly RegisterLine[] = []) {
    this.#info = info
    this.#lines = lines
    for (const line of lines) this.#registers.enterLine(line)
  }

  /** Of a record that is not among the statements: whom it names. */
  addNames(record: FlatRecord): void {
    this.#registers.enter(record)
  }

  add(record: FlatRecord): void {
    const { id, relations } = record
    this.#registers.enter(record)
    this.#statements.push(statementOf(record))
    if (relations !== undefined) this.#related.push({ id, relations })
  }

  /** @throws ClaimsError (data) as `fromRecords` */
  file(): DatasetFile {
    if (this.#problems.length > 0) throw new ClaimsError('data', this.#problems)
    const ids = new Set(this.#statements.map(({ id }) => id))
    const assessments = entriesOf(this.#lines, 'assessments').filter(({ object }) => ids.has(object))
    return {
      schemaVersion: 1,
      dataset: this.#registers.info ?? this.#info,
      ...this.#registers.lists(),
      statements: this.#statements.map((statement) => withHeldDate(statement, ids)),
      relations: relations(this.#related, entriesOf(this.#lines, 'relations'))
        .filter(({ from, to }) => ids.has(from) || ids.has(to))
        .map((relation) => withHeldEnds(relation, ids)),
      ...(assessments.length === 0 ? {} : { assessments }),
    }
  }
}

/**
 * One record by itself. Its relations and borrowed date may lead to statements that are not there, and what it says of
 * somebody is not compared with what others say.
 */
export function fromRecord(record: FlatRecord, lines: readonly RegisterLine[] = []): DatasetFile {
  const registers = new RegisterIntake(() => undefined)
  for (const line of lines) registers.enterLine(line)
  registers.enter(record)
  const { id } = record
  const listed = entriesOf(lines, 'relations').filter(({ from, to }) => from === id || to === id)
  return {
    schemaVersion: 1,
    dataset: registers.info ?? RECORDS_INFO,
    ...registers.lists(),
    statements: [statementOf(record)],
    relations: relations([record], listed),
  }
}

/** The statement that a record tells, without the names that stand beside its ids. */
export function statementOf(record: FlatRecord): Statement {
  return omitUndefined<Statement>({
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
    happenedDateFrom: record.happenedDateFrom,
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
    analyst: record.analyst,
  })
}

const NAMES = ['partyName', 'sourceName', 'ofName', 'countedByName'] as const

/** What stands in a record beside ids stands in the registers of a dataset. */
function withoutNames<T extends object>(mention: T): Omit<T, (typeof NAMES)[number]> {
  const fields = Object.entries(mention).filter(([key]) => !(NAMES as readonly string[]).includes(key))
  return Object.fromEntries(fields) as Omit<T, (typeof NAMES)[number]>
}

function attribution(record: FlatRecord): Attribution {
  return omitUndefined<Attribution>({
    source: record.source,
    sourceAsPrinted: record.sourceAsPrinted,
    cue: record.cue,
    named: record.named,
    channel: record.channel,
    status: record.status,
    statusNote: record.statusNote,
    relayedBy: record.relayedBy?.map(withoutNames),
  })
}

function appearances({ documents }: FlatRecord): Appearance[] | undefined {
  const found = (documents ?? []).flatMap(({ id, role, sourceAsPrinted }) =>
    role === undefined ? [] : [omitUndefined<Appearance>({ document: id, role, sourceAsPrinted })],
  )
  return found.length === 0 ? undefined : found
}

/** Those that are listed, then those that only records tell; each once, for both of its ends carry it. */
function relations(
  records: readonly Pick<FlatRecord, 'id' | 'relations'>[],
  listed: readonly Relation[],
): Relation[] {
  const keyOf = ({ from, to, type }: Relation): string => JSON.stringify([from, to, type])
  const known = new Set(listed.map(keyOf))
  const found = new Map<string, Relation>()
  for (const record of records) {
    for (const { type, direction, ...told } of record.relations ?? []) {
      const { from = record.id, to = record.id, basis = 'explicit', ...more } = told
      const relation = { from, to, type, direction, basis, ...more }
      const key = keyOf(relation)
      const before = found.get(key)
      if (!known.has(key)) found.set(key, before === undefined ? relation : telling(before, relation))
    }
  }
  return [...listed, ...found.values()]
}
