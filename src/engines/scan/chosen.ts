/** The statements that a question asks for as a dataset of their own, for reports that need all of them at once. */
import { type Dataset, link } from '../../model/dataset.js'
import type { FlatRecord } from '../../model/record.js'
import { fromRecords, madeUp } from '../../model/records.js'
import type { Selection, Standing } from '../../query/select.js'
import type { Scan } from './scan.js'

/** @throws ClaimsError (data) where records contradict one another, and as `Scan` */
export async function chosen(
  scan: Scan,
  file: string,
): Promise<{ readonly dataset: Dataset; readonly selection: Selection }> {
  const records: FlatRecord[] = []
  const standings: Standing[] = []
  let [uncertainLeftOut, undated, later] = [0, 0, 0]
  const all = scan.verdicts(({ standing, later: isLater }, sieve) => {
    if (isLater) later += 1
    if (standing === 'uncertain') uncertainLeftOut += 1
    else if (standing === 'undated') undated += 1
    else if (standing !== 'no') {
      records.push(sieve.record())
      standings.push(standing)
    }
  })
  while ((await all.next()).done !== true);
  const dataset = link(fromRecords(records, madeUp(file), scan.lines), '')
  const of = (...wanted: readonly Standing[]): Dataset['statements'] =>
    dataset.statements.filter((_, index) => wanted.includes(standings[index] ?? 'no'))
  return {
    dataset,
    selection: {
      statements: of('fits', 'perhaps'),
      perhaps: of('perhaps'),
      unsourced: of('unsourced'),
      uncertainLeftOut,
      undated,
      ...(scan.question.asksWhenKnown ? { later } : {}),
    },
  }
}
