/** Statements out of files that are scanned, with those that they lead to: what they answer, and what answers them. */
import type { Input } from '../../engines/scan/input/input.js'
import { type Dataset, link } from '../../model/dataset.js'
import type { FlatRecord } from '../../model/record.js'
import { fromRecords, defaultInfo } from '../../model/records.js'
import type { ParsedTerm } from '../../query/parse.js'
import type { Term } from '../../query/term.js'
import { termsOf } from '../asking/question.js'
import { dataNames, typedAs } from '../../cli/data/data-names.js'
import type { Call } from '../../cli/command.js'
import { digestFor, fileOf, scanFor } from './scan.js'

/** With the terms, in which names are ids. @throws ClaimsError (usage, data or file) */
export async function relatedScan(
  call: Call,
  inputs: readonly Input[],
  terms: readonly Term[],
): Promise<{ readonly dataset: Dataset; readonly terms: readonly ParsedTerm[] }> {
  const sha256 = await digestFor(call, inputs)
  const scan = await scanFor(call, inputs, (call) => termsOf(call, terms), {
    keepUnsourced: true,
    readsAgain: true,
  })
  const records: FlatRecord[] = []
  for await (const found of scan.found({ kind: 'records' })) {
    for (const { record } of found.records) records.push(record)
  }
  const known = new Set(records.map(({ id }) => id))
  const others = records.flatMap(leadsTo).filter((id) => !known.has(id))
  if (others.length > 0) records.push(...(await scan.byId(new Set(others))))
  const file = fromRecords(records, defaultInfo(fileOf(inputs)), scan.lines)
  const dataset = link(file, sha256, typedAs(dataNames(call)))
  return { dataset: { ...dataset, isPart: true }, terms: scan.question.parsed.terms }
}

function leadsTo({ relations = [], happenedDateFrom }: FlatRecord): string[] {
  const ends = relations.flatMap(({ from, to }) => [from, to])
  return [...ends, happenedDateFrom].filter((id) => id !== undefined)
}
