/** What `claims add` answers with: the id alone, or in a format that was asked for the statement as it now stands. */
import { createHash } from 'node:crypto'
import path from 'node:path'
import { reportResult } from '../../cli/answer.js'
import type { CommandResult } from '../../cli/command.js'
import { dataFlag } from '../../cli/data/data-names.js'
import type { OutputOptions } from '../../cli/line/options.js'
import { fieldsAsked } from '../../cli/output/fields-asked.js'
import { formatIsGiven, formatOf, outputFile } from '../../cli/output/format-of.js'
import type { World } from '../../cli/world.js'
import { MemoryEngine } from '../../engines/memory.js'
import { ClaimsError } from '../../error.js'
import { type DatasetFile, link } from '../../model/dataset.js'
import { fieldTerm, joinedValue } from '../../query/term.js'
import { added } from '../../reports/show.js'
import { DATASET_FACTS } from '../../reports/parts/title.js'

/**
 * Nothing is written where the answer could not be printed.
 * @throws ClaimsError (usage)
 */
export async function checkPrinting(output: OutputOptions, { io }: World, file: string): Promise<void> {
  formatOf(output)
  await fieldsAsked(output.fields, 'add')
  const answer = outputFile(output)
  if (answer === undefined || path.resolve(io.cwd, answer) !== path.resolve(io.cwd, file)) return
  throw new ClaimsError('usage', {
    message: `-o ${answer} would put the answer in the place of the dataset`,
    hint: `leave it out: the statement is written into ${file}`,
  })
}

/** @param text the whole file as it was written */
export async function addedAnswer(
  output: OutputOptions,
  { file, written, text, index }: { file: string; written: DatasetFile; text: string; index: number },
): Promise<CommandResult> {
  const statement = written.statements[index]
  if (statement === undefined) throw new RangeError(`no statement at ${String(index)}`)
  if (!formatIsGiven(output)) return { kind: 'text', text: `${statement.id}\n` }
  const dataset = link(written, createHash('sha256').update(text).digest('hex'), dataFlag([file]))
  const engine = new MemoryEngine(dataset, 'time')
  const question = { terms: [fieldTerm('id', joinedValue([statement.id]))], keepsUnattributed: true }
  const evidence = await engine.ask(question, { facts: DATASET_FACTS })
  return reportResult(engine, { asked: [], report: added(evidence) }, output)
}
