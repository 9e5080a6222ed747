/** Reads each file that a check names, and checks it by itself. */
import { isUtf8 } from 'node:buffer'
import { createHash, type Hash } from 'node:crypto'
import path from 'node:path'
import { checkIntake } from '../../check/check-intake.js'
import { checkText } from '../../check/check-text.js'
import type { CheckedFile, Told } from '../../check/checked.js'
import { ruleNamed } from '../../check/rules.js'
import type { Call } from '../../cli/command.js'
import { accessOf } from '../../cli/data/access.js'
import { engineFor } from '../../cli/data/open-engine.js'
import { readingProgress } from '../../cli/data/reading-progress.js'
import type { DataOptions, OutputOptions } from '../../cli/line/options.js'
import { formatOf } from '../../cli/output/format-of.js'
import { decode } from '../../dataset/decode.js'
import { type Input as FileInput, read } from '../../dataset/read.js'
import { takeIn } from '../../dataset/take-in.js'
import { readTexts } from '../../dataset/texts.js'
import { SIZES } from '../../engines/scan/input/blocks.js'
import type { Input } from '../../engines/scan/input/input.js'
import { ClaimsError } from '../../error.js'
import type { DocumentText } from '../../model/document-texts.js'
import { checkLines } from './check-lines.js'

export interface CheckedOptions {
  readonly data: Pick<DataOptions, 'data'>
  readonly output: OutputOptions
}

export interface Checked {
  readonly checked: readonly CheckedFile[]
  /** The files' names without folder and ending, joined with +, and the SHA-256 of their bytes in a row. */
  readonly dataset: { readonly id: string; readonly sha256: string }
}

/** @throws ClaimsError (file) where a file or the folder of texts cannot be read */
export async function checkFiles(
  options: CheckedOptions,
  call: Call,
  names: readonly string[],
  folder?: string,
): Promise<Checked> {
  const access = accessOf(call.world)
  const texts = folder === undefined ? undefined : await readTexts(folder, access)
  const hash = createHash('sha256')
  const checked: CheckedFile[] = []
  for (const name of names) {
    try {
      const choice = await engineFor({ data: [name] }, call.world)
      if (choice.engine === 'scan') {
        checked.push(...(await checkLarge(options.output, call, choice.inputs, hash)))
        continue
      }
      const input = await read(name, choice.access)
      hash.update(input.packed)
      const file = calledHere(input.file, call)
      checked.push({ file, told: await checkInput({ ...input, file }, texts) })
    } catch (error) {
      checked.push({ file: name, told: unreadable(error, 'encoding') })
    }
  }
  return {
    checked,
    dataset: { id: checked.map(({ file }) => nameOf(file)).join('+'), sha256: hash.digest('hex') },
  }
}

async function checkLarge(
  output: OutputOptions,
  call: Call,
  inputs: readonly Input[],
  hash: Hash,
): Promise<CheckedFile[]> {
  const { io, blockSizes = SIZES } = call.world
  const checked: CheckedFile[] = []
  for (const input of inputs) {
    const progress = readingProgress(io, [input])
    try {
      // Only JSON tells the digest, and that takes a pass of its own.
      if (formatOf(output) === 'json') for await (const chunk of input.stored()) hash.update(chunk)
      const told = await checkLines(input, blockSizes, (bytes) => {
        progress.add(bytes, 'answer')
      })
      checked.push({ file: input.file, told, isLineByLine: true })
    } finally {
      await progress.stop()
    }
  }
  return checked
}

async function checkInput(input: FileInput, texts?: readonly DocumentText[]): Promise<readonly Told[]> {
  try {
    const intake = await takeIn(input, {})
    if (intake !== undefined) return checkIntake(intake, texts)
    return await checkText(decode(input.bytes, input.file), input.file, texts)
  } catch (error) {
    return unreadable(error, isUtf8(input.bytes) ? 'schema' : 'encoding')
  }
}

/** Bytes that are no text, or a file of another kind, are a finding; a file that cannot be read at all is an error. */
function unreadable(error: unknown, rule: string): Told[] {
  if (!(error instanceof ClaimsError) || error.kind !== 'data') throw error
  return error.problems.map(({ where = { file: '' }, ...problem }) => ({
    rule: ruleNamed(rule),
    where,
    ...problem,
  }))
}

/** What a file is called: as it was typed; a bundled one by its path from here, or by its bare name. */
function calledHere(file: string, call: Call): string {
  const { io, packageFolder } = call.world
  if (path.dirname(file) !== path.join(packageFolder, 'data')) return file
  const relative = path.relative(io.cwd, file)
  return relative.startsWith('..') ? path.basename(file) : relative
}

function nameOf(file: string): string {
  return path.basename(file).replace(/(?:\.(?:json|ndjson|jsonl|csv|tsv|gz))+$/i, '')
}
