/** Groups of records that a report counts alike, one statement of each, beside the names of all that are named. */
import type { StatementCount, Tallied, Tally } from '../../../evidence/engine.js'
import type { FactName } from '../../../evidence/facts.js'
import { link } from '../../../model/dataset.js'
import type { FlatRecord } from '../../../model/record.js'
import { statementOf } from '../../../model/records.js'
import { OF_A_CELL } from '../counting/cells.js'
import { registersOf } from '../names/names-dataset.js'
import { outcomesOf } from '../counting/counts.js'
import type { Scan, Total } from '../scan.js'
import { corpusOf } from './corpus.js'

/**
 * @param attributed the question to statements that somebody is cited for
 * @param unattributed the same to the others
 * @throws ClaimsError (data or file)
 */
export async function tallyOf(
  { attributed, unattributed }: { readonly attributed: Scan; readonly unattributed: Scan },
  tallied: Tallied,
  names: readonly FactName[],
): Promise<Tally> {
  const { info, lines, dataFlag } = attributed.data
  const naming = await attributed.naming(tallied.registers)
  const { beside } = tallied.attributed
  const some = await groupsOf(
    attributed,
    [tallied.attributed.reads, beside?.reads ?? []],
    names,
    beside?.join,
  )
  const others = await groupsOf(unattributed, [tallied.unattributed.reads, []])
  const file = {
    schemaVersion: 1 as const,
    dataset: info,
    ...registersOf(lines, [...naming, ...some.records, ...others.records]).lists(),
    statements: [],
    relations: [],
  }
  return {
    info,
    asked: attributed.question.parsed,
    lookup: link(file, '', dataFlag),
    groups: [...some.groups, ...others.groups],
    counts: outcomesOf(some.counts, attributed.question.asksWhenKnown),
    corpus: corpusOf(attributed, some.facts, []),
  }
}

interface Found extends Pick<Total, 'counts' | 'facts'> {
  readonly groups: readonly StatementCount[]
  /** One of each group. */
  readonly records: readonly FlatRecord[]
}

async function groupsOf(
  scan: Scan,
  decidedBy: readonly (readonly string[])[],
  names: readonly FactName[] = [],
  join: NonNullable<Tallied['attributed']['beside']>['join'] = (one) => one,
): Promise<Found> {
  const { cells: all, counts, facts } = await scan.all({ kind: 'cells', decidedBy, facts: names })
  const groups: StatementCount[] = []
  for (const { examples, cells } of all) {
    const [ones, others] = examples.map((some) => some.map(({ record }) => statementOf(record)))
    for (let at = 0; at < cells.length; at += OF_A_CELL) {
      const [one, other] = [ones?.[cells[at] ?? 0], others?.[cells[at + 1] ?? 0]]
      if (one === undefined || other === undefined) continue
      groups.push({ statement: join(one, other), count: cells[at + 2] ?? 0 })
    }
  }
  const records = all.flatMap(({ examples }) => examples.flat().map(({ record }) => record))
  return { groups, records, counts, facts }
}
