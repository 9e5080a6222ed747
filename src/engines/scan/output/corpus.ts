/** What is true of all records of a scan, from the facts that its pass gathered. */
import { Corpus } from '../../../evidence/corpus.js'
import type { FactName, Row } from '../../../evidence/facts.js'
import { relationsOf } from '../../../evidence/reply-links.js'
import type { FlatRecord } from '../../../model/record.js'
import { namesDataset } from '../names/names-dataset.js'
import type { Scan } from '../scan.js'

/** @param ends records at the other ends of relations that carry none themselves */
export function corpusOf(
  scan: Scan,
  facts: ReadonlyMap<FactName, readonly Row[]>,
  ends: readonly FlatRecord[],
): Corpus {
  const naming = NAMING.flatMap((name) => facts.get(name) ?? [])
  const registers = namesDataset(
    // Whom the question names may speak in no record.
    [...scan.witnesses, ...naming.map(({ record }) => ({ ...NAMELESS, ...record }))],
    scan.data.lines,
  )
  return new Corpus((name) => {
    const rows = facts.get(name)
    if (rows === undefined)
      throw new RangeError(`the report reads the fact “${name}”, which it did not ask for`)
    return name === 'relations' ? [...rows, ...ends.map((record) => ({ record, count: 0 }))] : rows
  }, registers)
}

/** The facts that read whom or what a record names. */
const NAMING = ['speakers', 'sides', 'reports'] as const satisfies readonly FactName[]

/** What each record has, and no fact about names reads. */
const NAMELESS: FlatRecord = { schemaVersion: 1, id: 'any', act: 'state', gist: 'any' }

/** The other ends of relations that carry none themselves: only their own records say when they were said. */
export function endsWithoutRelations(rows: readonly Row[]): string[] {
  const known = new Set(rows.map(({ record }) => record.id))
  return [...relationsOf(rows).keys()].filter((id) => !known.has(id))
}
