/** `claims list` of files that are scanned: what fits is printed as it is found. */
import { Listing } from '../../engines/scan/output/listing.js'
import { SortedListing } from '../../engines/scan/output/sorted-listing.js'
import type { Input } from '../../engines/scan/input/input.js'
import { defaultInfo } from '../../model/records.js'
import { listStream } from '../../reports/list-stream.js'
import { type CommandResult, type Call, optionGiven } from '../../cli/command.js'
import { writtenTerm } from '../../query/term.js'
import { termsOf } from '../asking/question.js'
import { digestFor, fileOf, scanFor } from './scan.js'

/** @throws ClaimsError (usage, data or file) */
export async function listScan(
  call: Call,
  inputs: readonly Input[],
  limit: number | undefined,
): Promise<CommandResult> {
  const sha256 = await digestFor(call, inputs)
  const { io, mostHeld } = call.world
  const inOrderOfTime = optionGiven(call, 'sort')
  const scan = await scanFor(call, inputs, (call) => termsOf(call), { streams: !inOrderOfTime })
  const finding = inOrderOfTime
    ? new SortedListing(scan, io.onExit ?? (() => () => undefined), mostHeld)
    : new Listing(scan)
  const { id, title } = defaultInfo(fileOf(inputs))
  return {
    kind: 'report',
    report: listStream(finding, {
      title,
      inOrderOfTime,
      ...(limit === undefined ? {} : { limit }),
    }),
    dataset: { id, sha256 },
    query: scan.question.parsed.terms.map(writtenTerm),
  }
}
