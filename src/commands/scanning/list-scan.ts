/** `claims list` of files that are scanned: what fits is printed as it is found. */
import { Listing } from '../../engines/scan/output/listing.js'
import { SortedListing } from '../../engines/scan/output/sorted-listing.js'
import type { Input } from '../../engines/scan/input/input.js'
import { defaultInfo } from '../../model/records.js'
import { listStream } from '../../reports/list-stream.js'
import type { Call, CommandResult } from '../../cli/command.js'
import type { QueryOptions } from '../../cli/line/options.js'
import { digestFor, fileOf, scanFor } from './scan.js'

/** @throws ClaimsError (usage, data or file) */
export async function listScan(
  options: QueryOptions,
  call: Call,
  inputs: readonly Input[],
  { sort, limit }: { readonly sort: boolean; readonly limit: number | undefined },
): Promise<CommandResult> {
  const sha256 = await digestFor(options.output, inputs)
  const { io, mostHeld } = call.world
  const scan = await scanFor(options, call, inputs, (words) => words, { streams: !sort })
  const finding = sort
    ? new SortedListing(scan, io.onExit ?? (() => () => undefined), mostHeld)
    : new Listing(scan)
  const { id, title } = defaultInfo(fileOf(inputs))
  return {
    kind: 'report',
    report: listStream(finding, { title, inOrderOfTime: sort, limit }),
    dataset: { id, sha256 },
    query: scan.question.parsed.terms,
  }
}
