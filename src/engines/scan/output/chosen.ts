/** The statements that a question asks for as a dataset of their own, for reports that need all of them at once. */
import { type Dataset, link } from '../../../model/dataset.js'
import type { FlatRecord } from '../../../model/record.js'
import { defaultInfo, RecordIntake } from '../../../model/records.js'
import type { Selection, Outcome } from '../../../query/select.js'
import { NO_COUNTS, sum } from '../counting/counts.js'
import type { Scan } from '../scan.js'

/**
 * @param isNeeded whether a report can do nothing without a record; all are counted
 * @throws ClaimsError (data) where records contradict one another, and as `Scan`
 */
export async function chosen(
  scan: Scan,
  file: string,
  isNeeded: (record: FlatRecord) => boolean,
): Promise<{ readonly dataset: Dataset; readonly selection: Selection }> {
  const intake = new RecordIntake(defaultInfo(file), scan.lines)
  const standings: Outcome[] = []
  let counts = NO_COUNTS
  for await (const found of scan.found({ kind: 'records' })) {
    for (const { record, standing } of found.records) {
      if (!isNeeded(record)) continue
      intake.add(record)
      standings.push(standing)
    }
    counts = sum(counts, found.counts)
  }
  const dataset = link(intake.file(), '')
  const of = (...wanted: readonly Outcome[]): Dataset['statements'] =>
    dataset.statements.filter((_, index) => wanted.includes(standings[index] ?? 'no'))
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
