/** What fits a question as evidence for a report: the statements, what they lead to, and the facts of all records. */
import type { Evidence, Need } from '../../../evidence/engine.js'
import { relationsOf } from '../../../evidence/reply-links.js'
import { type Dataset, link } from '../../../model/dataset.js'
import type { FlatRecord } from '../../../model/record.js'
import type { Relation } from '../../../model/relation.js'
import { RecordIntake } from '../../../model/records.js'
import type { Statement } from '../../../model/statement.js'
import { isKept, type Outcome, type Selection } from '../../../query/select.js'
import { fieldTerm, joinedValue } from '../../../query/term.js'
import type { Judged } from '../collector.js'
import type { Counts } from '../counting/counts.js'
import type { RecordQuestion } from '../names/record-question.js'
import type { Scan } from '../scan.js'
import { corpusOf, endsWithoutRelations } from './corpus.js'

/**
 * The inputs are read once for what fits and for the facts, and once more for the other ends of relations. Where a
 * report reads the fact `relations`, they are told of a statement by any record, not only by its own.
 * @throws ClaimsError (data) where records contradict one another, and as `Scan`
 */
export async function evidenceOf(scan: Scan, need: Need): Promise<Evidence> {
  const judged: Judged[] = []
  const { only, facts: names = [], registers = [], sameIncidents = false } = need
  const { counts, facts } = await scan.all({ kind: 'records', facts: names }, ({ records }) => {
    judged.push(...records.filter(({ record }) => only === undefined || record[only] !== undefined))
  })
  const selected = judged.map(({ record }) => record)
  const known = new Set(selected.map(({ id }) => id))
  const isNew = ({ id }: FlatRecord): boolean => !known.has(id) && known.add(id).has(id)
  const beside = sameIncidents ? (await onIncidentsOf(scan, selected)).filter(isNew) : []
  const rows = facts.get('relations') ?? []
  const told = relationsOf(rows)
  const silent = new Set(endsWithoutRelations(rows))
  const ends = new Set([
    ...[...selected, ...beside].flatMap((record) => leadsTo(record, told.get(record.id))),
    ...silent,
  ])
  for (const id of known) ends.delete(id)
  const others = ends.size === 0 ? [] : (await scan.byId(ends)).filter(isNew)
  const intake = new RecordIntake(scan.data.info, scan.data.lines)
  for (const record of [...scan.witnesses, ...(await scan.naming(registers))]) intake.addNames(record)
  const held = [...selected, ...beside, ...others]
  for (const record of held) intake.add(record)
  const lookup = link(intake.file(), '', scan.data.dataFlag)
  return {
    info: scan.data.info,
    asked: scan.question.parsed,
    lookup,
    selection: selectionOf(lookup, judged, counts, scan.question),
    corpus: corpusOf(
      scan,
      facts,
      held.filter(({ id }) => silent.has(id)),
    ),
    sameIncidents: statementsOf(lookup, sameIncidents ? [...selected, ...beside] : []),
  }
}

function selectionOf(
  lookup: Dataset,
  judged: readonly Judged[],
  counts: Counts,
  { asksWhenKnown }: RecordQuestion,
): Selection {
  const of = (isWanted: (outcome: Outcome) => boolean): Statement[] =>
    lookup.statements.slice(0, judged.length).filter((_, index) => isWanted(judged[index]?.outcome ?? 'no'))
  return {
    statements: of(isKept),
    perhaps: of((outcome) => outcome === 'perhaps'),
    unattributed: of((outcome) => outcome === 'unattributed'),
    undatedKept: of((outcome) => outcome === 'undated-kept'),
    uncertainLeftOut: counts.uncertain,
    undated: counts.undated,
    ...(asksWhenKnown ? { later: counts.later } : {}),
  }
}

function statementsOf({ statementById }: Dataset, records: readonly FlatRecord[]): Statement[] {
  return records.flatMap(({ id }) => statementById.get(id) ?? [])
}

/** @param told its relations where they were gathered, also those that only the record at the other end carries */
function leadsTo(
  { id, relations = [], happenedDateFrom }: FlatRecord,
  told: readonly Relation[] = [],
): string[] {
  const ends = [...relations, ...told].flatMap(({ from, to }) => [from, to])
  return [...ends, happenedDateFrom].filter((end) => end !== undefined && end !== id) as string[]
}

/** All records on the incidents that some records are about. */
async function onIncidentsOf(scan: Scan, records: readonly FlatRecord[]): Promise<FlatRecord[]> {
  const naming = new Map(records.map((record) => [record.incident, record]))
  naming.delete(undefined)
  if (naming.size === 0) return []
  const terms = [...naming.keys()].map((id = '') => fieldTerm('incident', joinedValue([id])))
  const found: FlatRecord[] = []
  const all = scan.asking({ terms, certain: false, keepsUnattributed: true }, [...naming.values()])
  await all.all({ kind: 'records' }, ({ records: some }) => {
    found.push(...some.map(({ record }) => record))
  })
  return found
}
