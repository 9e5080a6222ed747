/** An answer that is a report, with what its JSON envelope says of data and question. */
import type { Dataset } from '../../model/dataset.js'
import type { Report } from '../../reports/report.js'
import { type Term, writtenTerm } from '../../query/term.js'
import type { CommandResult } from '../command.js'

export function reportResult(
  asked: { readonly dataset: Dataset; readonly parsed?: { readonly terms: readonly Term[] } },
  report: Report,
): CommandResult {
  const { info, sha256 } = asked.dataset
  const query = (asked.parsed?.terms ?? []).map(writtenTerm)
  return { kind: 'report', report, dataset: { id: info.id, sha256 }, query }
}
