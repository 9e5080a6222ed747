/** `claims count` of files that are scanned: nothing is kept but the counts. */
import type { Input } from '../../engines/scan/input/input.js'
import { tallied, type Way } from '../../engines/scan/counting/tallied.js'
import { madeUp } from '../../model/records.js'
import { strong } from '../../page/text.js'
import { count } from '../../reports/count/count.js'
import { type CountedBy, DECIDED_BY } from '../../reports/count/counted-by.js'
import { type Key, keysOf } from '../../reports/count/keys.js'
import { Tally } from '../../reports/count/tally.js'
import type { Answer, Call } from '../command.js'
import { digestFor, fileOf, scanFor } from './scan.js'

/** @throws ClaimsError (usage, data or file) */
export async function countScan(
  call: Call,
  inputs: readonly Input[],
  by: readonly [CountedBy, CountedBy?],
): Promise<Answer> {
  const fields = by.filter((field) => field !== undefined)
  const sha256 = await digestFor(call, inputs)
  const scan = await scanFor(call, inputs, (words) => words, {})
  const tally = new Tally()
  const counts = await tallied(scan, fields.map(wayOf), (keys, times) => {
    tally.add(keys, times)
  })
  const { id, title } = madeUp(fileOf(inputs))
  return {
    kind: 'report',
    report: count(tally, { by, title: strong(title), counts }),
    dataset: { id, sha256 },
    query: scan.question.parsed.terms,
  }
}

function wayOf(field: CountedBy): Way<readonly Key[]> {
  return {
    worth: ({ dataset, statement }) => keysOf(dataset, statement, field),
    decidedBy: DECIDED_BY[field],
  }
}
