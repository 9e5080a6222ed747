/** What `claims convert` does: read, account for every row, write. */
import { ClaimsError } from '../../error.js'
import { readDatasetFile } from '../../dataset/dataset-file.js'
import { decode } from '../../dataset/decode.js'
import { datasetOf, type Intake, withoutContradictions } from '../../dataset/intake.js'
import { firstProblems } from '../../dataset/locate.js'
import { type Input, read } from '../../dataset/read.js'
import { takeIn } from '../../dataset/take-in.js'
import type { DatasetFile } from '../../model/dataset.js'
import { isRegisterLine } from '../../model/register-line.js'
import { counted } from '../../reports/phrase/counts.js'
import { accessOf } from '../../cli/data/access.js'
import { type CommandResult, type Call, optionGiven, optionText, optionTexts } from '../../cli/command.js'
import { type Form, FORMS } from '../convert.js'
import { writeForm } from './convert-forms.js'
import { writeRefused } from './convert-refused.js'
import { readingOf } from '../../cli/data/reading-options.js'
import { writeAtomically } from '../../cli/output/atomic-write.js'

/** @throws ClaimsError (data) with the reasons of all rows that are refused, unless `--refused` takes them */
export async function convertAnswer(call: Call): Promise<CommandResult> {
  const [name, form] = [fileOf(call), formOf(call)]
  const access = accessOf(call.world)
  const input = await read(name, access)
  const taken = await takeIn(input, readingOf(call))
  const intake = taken === undefined ? undefined : withoutContradictions(taken)
  const dataset = intake === undefined ? await document(input) : rowsOf(intake, call)
  const refusedFile = optionText(call, 'refused')
  if (refusedFile !== undefined && intake !== undefined) {
    await writeAtomically(call, refusedFile, (out) => writeRefused(intake, refusedFile, out))
  }
  await write(dataset, form, call)
  for (const notice of intake?.notices ?? []) access.notify(notice)
  if (intake !== undefined) access.notify(`${name}: ${account(intake, dataset)}`)
  return { kind: 'text', text: '' }
}

/** A bare `-` has become `--data -`. */
function fileOf(call: Call): string {
  const [name, another] = [...call.words, ...optionTexts(call, 'data')]
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

function formOf(call: Call): Form {
  const asked = FORMS.find((form) => form === optionText(call, 'to'))
  const ending = optionText(call, 'output')?.split('.').at(-1)?.toLowerCase() ?? ''
  const form = asked ?? ENDINGS.get(ending)
  if (form !== undefined) return form
  throw new ClaimsError('usage', {
    message: 'it is not said what to convert into',
    hint: `write --to ${FORMS.join(', --to ')}, or -o FILE with such an ending`,
  })
}

function document({ bytes, file }: Input): Promise<DatasetFile> {
  return readDatasetFile(decode(bytes, file), file)
}

/** Nothing is written where a row is refused and nobody said where to put it. */
function rowsOf(intake: Intake, call: Call): DatasetFile {
  const { taken, refused, file } = intake
  if (refused.length === 0 || optionGiven(call, 'refused')) return datasetOf(taken, file)
  const all = `of ${counted(taken.length + refused.length, unit(intake))}, ${refused.length} cannot be taken in`
  accessOf(call.world).notify(`${all}: nothing is written; --refused FILE writes the others`)
  throw new ClaimsError('data', firstProblems(refused.flatMap((row) => row.problems)))
}

async function write(dataset: DatasetFile, form: Form, call: Call): Promise<void> {
  const file = optionText(call, 'output')
  const raw = optionGiven(call, 'raw')
  const { isTerminal, write: print } = call.world.io.stdout
  if (file === undefined) await writeForm(dataset, form, { raw, isTerminal }, print)
  else await writeAtomically(call, file, (out) => writeForm(dataset, form, { raw }, out))
}

/** Everything that came in and what became of it: the two sides are equal. */
function account({ taken, refused, columns }: Intake, dataset: DatasetFile): string {
  const entries = taken.filter(({ line }) => isRegisterLine(line)).length
  const again = taken.length - entries - dataset.statements.length
  const parts = [
    counted(dataset.statements.length, 'statement'),
    ...(entries > 0 ? [counted(entries, 'entry of a register', 'entries of registers')] : []),
    ...(again > 0 ? [`${again} said again in the same words`] : []),
    `${refused.length} refused`,
  ]
  const came = counted(taken.length + refused.length, unit({ columns }))
  return `${came} = ${parts.join(' + ')}`
}

function unit({ columns }: { readonly columns?: readonly string[] | undefined }): string {
  return columns === undefined ? 'record' : 'row'
}
