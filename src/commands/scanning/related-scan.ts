/** Statements out of files that are scanned, with those that they lead to: what they answer, and what answers them. */
import type { Input } from '../../engines/scan/input/input.js'
import { type Dataset, link } from '../../model/dataset.js'
import type { FlatRecord } from '../../model/record.js'
import { fromRecords, defaultInfo } from '../../model/records.js'
import { dataNames, typedAs } from '../../cli/data/data-names.js'
import type { Call } from '../../cli/command.js'
import type { ReportOptions } from '../../cli/line/options.js'
import { digestFor, fileOf, scanFor } from './scan.js'

/** With the terms, in which names are ids. @throws ClaimsError (usage, data or file) */
export async function relatedScan(
  options: ReportOptions,
  call: Call,
  inputs: readonly Input[],
  terms: readonly string[],
): Promise<{ readonly dataset: Dataset; readonly terms: readonly string[] }> {
  const sha256 = await digestFor(options.output, inputs)
  const scan = await scanFor(options, call, inputs, () => terms, { keepUnsourced: true, readsAgain: true })
  const records: FlatRecord[] = []
  for await (const found of scan.found({ kind: 'records' })) {
    for (const { record } of found.records) records.push(record)
  }
  const known = new Set(records.map(({ id }) => id))
  const others = records.flatMap(leadsTo).filter((id) => !known.has(id))
  if (others.length > 0) records.push(...(await scan.byId(new Set(others))))
  const file = fromRecords(records, defaultInfo(fileOf(inputs)), scan.lines)
  const dataset = link(file, sha256, typedAs(dataNames(options.data, call.world.io.env)))
  return { dataset: { ...dataset, isPart: true }, terms: scan.question.parsed.terms }
}

function leadsTo({ relations = [], happenedDateFrom }: FlatRecord): string[] {
  const ends = relations.flatMap(({ from, to }) => [from, to])
  return [...ends, happenedDateFrom].filter((id) => id !== undefined)
}
