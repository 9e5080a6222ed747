/** An answer that is a report, with what its JSON envelope says of data and question. */
import type { Dataset } from '../../model/dataset.js'
import type { CommandResult, DescribedReport } from '../command.js'

export function reportResult(
  asked: { readonly dataset: Dataset; readonly parsed?: { readonly terms: readonly string[] } },
  report: DescribedReport,
): CommandResult {
  const { info, sha256 } = asked.dataset
  return { kind: 'report', report, dataset: { id: info.id, sha256 }, query: asked.parsed?.terms ?? [] }
}
