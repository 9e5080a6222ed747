/** What `claims convert` does: read, account for every row, write. */
import type { Call, CommandResult } from '../../cli/command.js'
import { accessOf } from '../../cli/data/access.js'
import { readingOf } from '../../cli/data/data-names.js'
import type { ReadingOptions } from '../../cli/line/options.js'
import { writeAtomically } from '../../cli/output/atomic-write.js'
import type { Access } from '../../dataset/access.js'
import { readDatasetFile } from '../../dataset/dataset-file.js'
import { decode } from '../../dataset/decode.js'
import { datasetOf, type Intake, type TableLayout, withoutContradictions } from '../../dataset/intake.js'
import { firstProblems } from '../../dataset/problem-list.js'
import { read } from '../../dataset/read.js'
import { takeIn } from '../../dataset/take-in.js'
import { ClaimsError } from '../../error.js'
import type { DatasetFile } from '../../model/dataset.js'
import { isRegisterLine } from '../../model/register-line.js'
import { counted } from '../../reports/phrase/counts.js'
import type { Io } from '../../terminal/io.js'
import { writeForm } from './convert-forms.js'
import { type Form, FORMS } from './form.js'
import { joinedNotices } from './joined-notices.js'
import { writeRefused } from './refused-rows.js'

interface Written {
  readonly to: Form | undefined
  readonly output: string | undefined
  readonly raw: boolean
}

interface ConvertOptions {
  readonly written: Written
  readonly reading: ReadingOptions & {
    readonly noHeader: boolean
    readonly noQuotes: boolean
    readonly refused: string | undefined
  }
}

/** @throws ClaimsError (data) with the reasons of all rows that are refused, unless `--refused` takes them */
export async function convertAnswer(
  { written, reading }: ConvertOptions,
  call: Call,
): Promise<CommandResult> {
  const [name, form] = [fileOf(call.words), formOf(written)]
  const { refused } = reading
  const access = accessOf(call.world)
  const input = await read(name, access)
  const taken = await takeIn(input, readingOf(reading))
  const intake = taken === undefined ? undefined : withoutContradictions(taken)
  const dataset =
    intake === undefined
      ? await readDatasetFile(decode(input.bytes, input.file), input.file)
      : rowsOf(intake, refused, access)
  if (refused !== undefined && intake !== undefined) {
    await writeAtomically(call.world.io, refused, (out) => writeRefused(intake, refused, out))
  }
  await write(dataset, form, written, call.world.io)
  for (const notice of intake?.notices ?? []) access.notify(notice)
  for (const notice of joinedNotices(intake?.joined ?? [])) access.notify(`${name}: ${notice}`)
  if (intake !== undefined) access.notify(`${name}: ${account(intake, dataset)}`)
  return { kind: 'text', text: '' }
}

function fileOf([name, another]: readonly string[]): string {
  if (name !== undefined && another === undefined) return name
  throw new ClaimsError('usage', {
    message: name === undefined ? 'convert needs a file' : 'convert takes one file at a time',
    hint: 'write claims convert statements.csv -o data.json; - is standard input',
  })
}

const ENDINGS: ReadonlyMap<string, Form> = new Map([
  ...FORMS.map((form) => [form, form] as const),
  ['jsonl', 'ndjson'],
])

function formOf({ to, output }: Written): Form {
  const ending = output?.split('.').at(-1)?.toLowerCase() ?? ''
  const form = to ?? ENDINGS.get(ending)
  if (form !== undefined) return form
  throw new ClaimsError('usage', {
    message: 'it is not said what to convert into',
    hint: `write --to ${FORMS.join(', --to ')}, or -o FILE with such an ending`,
  })
}

/** Nothing is written where a row is refused and nobody said where to put it. */
function rowsOf(intake: Intake, refusedFile: string | undefined, access: Access): DatasetFile {
  const { taken, refused, file } = intake
  if (refused.length === 0 || refusedFile !== undefined) return datasetOf(taken, file)
  const all = `of ${counted(taken.length + refused.length, unit(intake))}, ${refused.length} cannot be taken in`
  access.notify(`${all}: nothing is written; --refused FILE writes the others`)
  throw new ClaimsError('data', firstProblems(refused.flatMap((row) => row.problems)))
}

async function write(
  dataset: DatasetFile,
  form: Form,
  { output: file, raw }: Written,
  io: Io,
): Promise<void> {
  const { isTerminal, write: print } = io.stdout
  if (file === undefined) await writeForm(dataset, form, { raw, isTerminal }, print)
  else await writeAtomically(io, file, (out) => writeForm(dataset, form, { raw }, out))
}

/** Everything that came in and what became of it: the two sides are equal. */
function account({ taken, refused, table }: Intake, dataset: DatasetFile): string {
  const entries = taken.filter(({ line }) => isRegisterLine(line)).length
  const again = taken.length - entries - dataset.statements.length
  const parts = [
    counted(dataset.statements.length, 'statement'),
    ...(entries > 0 ? [counted(entries, 'entry of a register', 'entries of registers')] : []),
    ...(again > 0 ? [`${again} said again in the same words`] : []),
    `${refused.length} refused`,
  ]
  const came = counted(taken.length + refused.length, unit({ table }))
  return `${came} = ${parts.join(' + ')}`
}

function unit({ table }: { readonly table?: TableLayout | undefined }): string {
  return table === undefined ? 'record' : 'row'
}
