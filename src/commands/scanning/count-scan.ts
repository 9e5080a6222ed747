/** `claims count` of files that are scanned: nothing is kept but the counts. */
import type { Input } from '../../engines/scan/input/input.js'
import { tallied, type Way } from '../../engines/scan/counting/tallied.js'
import { defaultInfo } from '../../model/records.js'
import { strong } from '../../page/text.js'
import { count } from '../../reports/count/count.js'
import { type CountedBy, DECIDED_BY } from '../../reports/count/counted-by.js'
import { type Key, keysOf } from '../../reports/count/keys.js'
import { Tally } from '../../reports/count/tally.js'
import type { CommandResult, Call } from '../../cli/command.js'
import { writtenTerm } from '../../query/term.js'
import { termsOf } from '../asking/question.js'
import { digestFor, fileOf, scanFor } from './scan.js'

/** @throws ClaimsError (usage, data or file) */
export async function countScan(
  call: Call,
  inputs: readonly Input[],
  by: readonly [CountedBy, CountedBy?],
): Promise<CommandResult> {
  const sha256 = await digestFor(call, inputs)
  const scan = await scanFor(call, inputs, (call) => termsOf(call))
  const tally = new Tally()
  const counts = await tallied(scan, waysOf(by, tally), (rows, columns = [], times) => {
    tally.add(rows, columns, times)
  })
  const { id, title } = defaultInfo(fileOf(inputs))
  return {
    kind: 'report',
    report: count(tally, { by, title: strong(title), counts }),
    dataset: { id, sha256 },
    query: scan.question.parsed.terms.map(writtenTerm),
  }
}

/** A record is worth the headings that it is counted under. */
function waysOf([first, second]: readonly [CountedBy, CountedBy?], tally: Tally): Way<readonly number[]>[] {
  const down = wayOf(first, (keys) => tally.rowsOf(keys))
  return second === undefined ? [down] : [down, wayOf(second, (keys) => tally.columnsOf(keys))]
}

function wayOf(
  field: CountedBy,
  headings: (keys: readonly Key[]) => readonly number[],
): Way<readonly number[]> {
  return {
    worth: ({ dataset, statement }) => headings(keysOf(dataset, statement, field)),
    decidedBy: DECIDED_BY[field],
  }
}
