/** The statements that a question asks for as a dataset of their own, for reports that need all of them at once. */
import { type Dataset, link } from '../../../model/dataset.js'
import { fromRecords, madeUp } from '../../../model/records.js'
import type { Selection, Standing } from '../../../query/select.js'
import { type Judged, NO_COUNTS } from '../collector.js'
import { type Scan, sum } from '../scan.js'

/** @throws ClaimsError (data) where records contradict one another, and as `Scan` */
export async function chosen(
  scan: Scan,
  file: string,
): Promise<{ readonly dataset: Dataset; readonly selection: Selection }> {
  const judged: Judged[] = []
  let counts = NO_COUNTS
  for await (const found of scan.found({ kind: 'records' })) {
    for (const one of found.records) judged.push(one)
    counts = sum(counts, found.counts)
  }
  const records = judged.map(({ record }) => record)
  const dataset = link(fromRecords(records, madeUp(file), scan.lines), '')
  const of = (...wanted: readonly Standing[]): Dataset['statements'] =>
    dataset.statements.filter((_, index) => wanted.includes(judged[index]?.standing ?? 'no'))
  return {
    dataset,
    selection: {
      statements: of('fits', 'perhaps'),
      perhaps: of('perhaps'),
      unsourced: of('unsourced'),
      uncertainLeftOut: counts.uncertain,
      undated: counts.undated,
      ...(scan.question.asksWhenKnown ? { later: counts.later } : {}),
    },
  }
}
