/** From the arguments of `claims check` to its answer: each file that is named is read and checked by itself. */
import { isUtf8 } from 'node:buffer'
import { createHash, type Hash } from 'node:crypto'
import path from 'node:path'
import { checkIntake } from '../../check/check-intake.js'
import { checkText } from '../../check/check-text.js'
import { type CheckedFile, isSound, onlyRules, type Told } from '../../check/checked.js'
import { ruleNamed } from '../../check/rules.js'
import type { Call, CommandResult } from '../../cli/command.js'
import { accessOf } from '../../cli/data/access.js'
import { dataNames, readingOf } from '../../cli/data/data-names.js'
import { engineFor } from '../../cli/data/open-engine.js'
import { readingProgress } from '../../cli/data/reading-progress.js'
import { arrangementOf, type ArrangementOptions } from '../../cli/line/arrangement.js'
import type { DataOptions, OutputOptions } from '../../cli/line/options.js'
import { formatOf } from '../../cli/output/format-of.js'
import { decode } from '../../dataset/decode.js'
import { type Input as FileInput, read } from '../../dataset/read.js'
import type { Reading } from '../../dataset/reading.js'
import { takeIn } from '../../dataset/take-in.js'
import { bundledTexts, readTexts } from '../../dataset/texts.js'
import { fileLines, SIZES } from '../../engines/scan/input/blocks.js'
import type { Input } from '../../engines/scan/input/input.js'
import type { DocumentText } from '../../model/document.js'
import { check } from '../../reports/check.js'
import type { CheckOrder } from '../../reports/choices.js'
import { asTold, checkLines } from './check-lines.js'
import { checkMappedLines } from './check-mapped.js'

interface CheckOptions {
  readonly checked: {
    readonly texts: string | undefined
    readonly rule: readonly string[]
    readonly strict: boolean
  }
  readonly arrangement: ArrangementOptions<CheckOrder>
  readonly data: Omit<DataOptions, 'refused'>
  readonly output: OutputOptions
}

interface HowToCheck {
  readonly output: OutputOptions
  readonly reading: Reading
  readonly texts: readonly DocumentText[] | undefined
}

/** @throws ClaimsError (usage) for an unknown rule, (file) for what cannot be read */
export async function checkAnswer(
  { checked, arrangement, data, output }: CheckOptions,
  call: Call,
): Promise<CommandResult> {
  const { texts: folder, strict } = checked
  const rules = checked.rule.flatMap((ids) => ids.split(',')).map((id) => ruleNamed(id.trim()))
  const names = call.words.length > 0 ? call.words : dataNames(data, call.world.io.env)
  const texts = folder === undefined ? undefined : await readTexts(folder, accessOf(call.world))
  const hash = createHash('sha256')
  const all: CheckedFile[] = []
  const reading = readingOf(data)
  for (const name of names) all.push(...(await checkNamed(name, { output, reading, texts }, call, hash)))
  const files = rules.length === 0 ? all : all.map((file) => onlyRules(file, rules))
  return {
    kind: 'report',
    report: check(files, { strict, ...arrangementOf(arrangement) }),
    dataset: { id: all.map(({ file }) => nameOf(file)).join('+'), sha256: hash.digest('hex') },
    query: [],
    exitCode: isSound(files, strict) ? 0 : 1,
  }
}

/** @param hash gets the bytes as they are stored. @throws ClaimsError (file) where they cannot be read */
async function checkNamed(
  name: string,
  { output, reading, texts }: HowToCheck,
  call: Call,
  hash: Hash,
): Promise<CheckedFile[]> {
  try {
    const choice = await engineFor({ data: [name] }, call.world)
    if (choice.engine === 'scan') return await checkLarge({ output, reading }, call, choice.inputs, hash)
    const textsHere = texts ?? (await bundledTexts(name, choice.access))
    const input = await read(name, choice.access)
    hash.update(input.packed)
    const file = calledHere(input.file, call)
    const told = await checkInput({ ...input, file }, reading, textsHere)
    return [{ file, told, ...(textsHere === undefined ? {} : { hasTexts: true }) }]
  } catch (error) {
    return [{ file: name, told: asTold(error, 'encoding', name) }]
  }
}

async function checkLarge(
  { output, reading }: Omit<HowToCheck, 'texts'>,
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
      const looked = (bytes: number): void => {
        progress.add(bytes, 'answer')
      }
      const { map } = reading
      const told =
        map === undefined
          ? await checkLines(input, blockSizes, looked)
          : await checkMappedLines(input, { ...reading, map }, () => fileLines(input, blockSizes, looked))
      checked.push({ file: input.file, told, isLineByLine: true })
    } finally {
      await progress.stop()
    }
  }
  return checked
}

async function checkInput(
  input: FileInput,
  reading: Reading,
  texts?: readonly DocumentText[],
): Promise<readonly Told[]> {
  try {
    const intake = await takeIn(input, reading)
    if (intake !== undefined) return checkIntake(intake, texts)
    return await checkText(decode(input.bytes, input.file), input.file, texts)
  } catch (error) {
    return asTold(error, isUtf8(input.bytes) ? 'schema' : 'encoding', input.file)
  }
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
