/** An answer of an engine as a command's result, with what its JSON envelope says of data and question. */
import type { Engine } from '../../evidence/engine.js'
import type { Answer } from '../../questions/answer.js'
import { writtenTerm } from '../../query/term.js'
import type { DescribedOutput, ReportResult } from '../command.js'
import type { OutputOptions } from '../line/options.js'
import { formatOf } from './format-of.js'

/** Only JSON names the digest of the data, and computing it takes a pass of its own. @throws ClaimsError (file) */
export async function reportResult(
  engine: Engine,
  { asked, report }: Answer<DescribedOutput>,
  output: OutputOptions,
): Promise<ReportResult> {
  const sha256 = formatOf(output) === 'json' ? await engine.digest() : ''
  return { kind: 'report', report, dataset: { id: engine.info.id, sha256 }, query: asked.map(writtenTerm) }
}
