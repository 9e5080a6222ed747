/** How `claims add` writes: lock, read, change, check the whole, write whole. The old file stays where one step fails. */
import path from 'node:path'
import type { Call, CommandResult } from '../../cli/command.js'
import { accessOf } from '../../cli/data/access.js'
import { writeAtomically } from '../../cli/output/atomic-write.js'
import { inspectDataset, readDatasetFile } from '../../dataset/dataset-file.js'
import { decode } from '../../dataset/decode.js'
import { withAnalystNote, withStatement } from '../../dataset/insertion.js'
import { isRecordLines, isTable } from '../../dataset/kind.js'
import { readFile } from '../../dataset/read.js'
import { resolveName } from '../../dataset/resolve.js'
import { ClaimsError } from '../../error.js'
import { readDataset, type WrittenDataset } from '../../model/as-written.js'
import { type Dataset, link } from '../../model/dataset.js'
import type { AnalystNote, Statement } from '../../model/statement.js'
import { suggestion, themselves } from '../../text/nearest.js'
import { type AddOptions, addRequestOf } from './add-request.js'
import { addedAnswer, checkPrinting } from './added-answer.js'
import { locked } from './lock.js'
import { statementFrom } from './new-statement.js'
import { type Given, readStatement, unsound } from './statement-input.js'

/** @throws ClaimsError (usage, data or file); the file is then as it was */
export async function addStatement(options: AddOptions, call: Call): Promise<CommandResult> {
  const { file, fromInput } = addRequestOf(options, call)
  await checkPrinting(options.output, call.world, file)
  if ((await resolveName(file, accessOf(call.world))) !== file) {
    throw notWritten(file, 'comes with the program', `claims convert ${file} --to json -o mine.json`)
  }
  const given = fromInput ? await readStatement(call) : undefined
  const { cwd, onExit: atEnd } = call.world.io
  const write = async (): Promise<CommandResult> => {
    const { text, mark } = await textOf(call, file)
    const dataset = link(await readDatasetFile(text, file), '')
    const { index, changed } = change(options, dataset, text, given)
    const { value, findings } = await inspectDataset(changed)
    if (findings.length > 0) throw await unsound(findings, index, given)
    await writeAtomically(call.world.io, file, (out) => out(mark + changed))
    const written = readDataset(value as WrittenDataset)
    return addedAnswer(options.output, { file, written, text: mark + changed, index })
  }
  return locked(path.resolve(cwd, file), write, atEnd)
}

/** The text, and the byte order mark before it where it has one. */
async function textOf(call: Call, file: string): Promise<{ text: string; mark: string }> {
  const { bytes, packed } = await readFile(file, accessOf(call.world))
  if (bytes !== packed) throw notWritten(file, 'is packed with gzip', `gunzip ${file}`)
  if (isTable(bytes, file) || isRecordLines(bytes, file)) {
    throw notWritten(file, 'is no dataset in JSON', `claims convert ${file} --to json -o mine.json`)
  }
  const text = decode(bytes, file)
  return { text, mark: bytes.length > Buffer.byteLength(text) ? '\uFEFF' : '' }
}

function notWritten(file: string, why: string, first: string): ClaimsError {
  return new ClaimsError('usage', {
    message: `add cannot write into ${file}: it ${why}`,
    hint: `make one of it first: ${first}`,
  })
}

/** The text with the statement in it, and at which place of the list that stands. */
function change(
  { statement: fields, analyst }: AddOptions,
  dataset: Dataset,
  text: string,
  given: Given | undefined,
): { index: number; changed: string } {
  if (analyst.to !== undefined) {
    const statement = statementNamed(dataset, analyst.to)
    const index = dataset.statements.indexOf(statement)
    return { index, changed: withAnalystNote(text, index, withNote(statement.analyst, analyst)) }
  }
  const made = given?.statement ?? statementFrom(fields, dataset)
  if (dataset.statementById.has(made.id)) {
    throw new ClaimsError('usage', {
      message: `there is a statement “${made.id}” already`,
      hint: 'give another --id, or put a note beside it with --to',
    })
  }
  const hasNote = analyst.note !== undefined || analyst.tag.length > 0
  const statement = hasNote ? { ...made, analyst: withNote(made.analyst, analyst) } : made
  return { index: dataset.statements.length, changed: withStatement(text, statement) }
}

/** A new note stands below the old one; tags are not doubled. */
function withNote(before: AnalystNote = {}, { note, tag }: AddOptions['analyst']): AnalystNote {
  const notes = [before.note, note].filter((one) => one !== undefined).join('\n')
  const tags = [...new Set([...(before.tags ?? []), ...tag])]
  return { ...(notes === '' ? {} : { note: notes }), ...(tags.length === 0 ? {} : { tags }) }
}

/** @throws ClaimsError (usage) with the nearest ids */
function statementNamed(dataset: Dataset, id: string): Statement {
  const statement = dataset.statementById.get(id)
  if (statement !== undefined) return statement
  throw new ClaimsError('usage', {
    message: `no statement has the id “${id}” in ${dataset.info.id}`,
    hint: 'claims list prints the ids; --data names another dataset',
    ...suggestion(id, themselves(dataset.statementById.keys())),
  })
}
