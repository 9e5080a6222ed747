/** The way of a command that asks when the data is scanned: nothing is read but what the question needs. */
import type { Dataset } from '../model/dataset.js'
import { chosen } from '../engines/scan/chosen.js'
import { digestOf, type Input } from '../engines/scan/input.js'
import { Scan } from '../engines/scan/scan.js'
import { startProgress } from '../terminal/progress.js'
import { namesDataset } from '../engines/scan/names-dataset.js'
import { accessOf } from './asking/access.js'
import { type Call, optionGiven } from './command.js'
import { formatOf } from './telling/format-of.js'
import { dataNames, typedAs } from './asking/load.js'
import { allTerms, type Question } from './asking/question.js'

type ReadWords = (words: readonly string[], dataset: Dataset) => readonly string[]

/** @throws ClaimsError (usage, data or file) */
export async function askScan(
  call: Call,
  inputs: readonly Input[],
  read: ReadWords,
  options: { readonly keepUnsourced?: boolean },
): Promise<Question> {
  const sha256 = await digestFor(call, inputs)
  const { scan, end } = await scanFor(call, inputs, read, options)
  try {
    const { dataset, selection } = await chosen(scan, fileOf(inputs))
    const part: Dataset = { ...dataset, isPart: true, sha256, typedAs: typedAs(dataNames(call)) }
    return { dataset: part, parsed: scan.question.parsed, selection }
  } finally {
    await end()
  }
}

/** A scan with its line of progress, which `end` erases. @throws ClaimsError (usage, data or file) */
export async function scanFor(
  call: Call,
  inputs: readonly Input[],
  read: ReadWords,
  { keepUnsourced = false }: { readonly keepUnsourced?: boolean },
): Promise<{ readonly scan: Scan; readonly end: () => Promise<void> }> {
  // What names are in the data is not known yet: a word that can be a date is one.
  const terms = allTerms(call, read(call.words, namesDataset([], [])))
  const progress = startProgress(call.world.io.stderr)
  let bytes = 0
  const scan = await Scan.of(
    {
      terms,
      only: optionGiven(call, 'only'),
      certain: optionGiven(call, 'certain'),
      ...(keepUnsourced ? { keepUnsourced } : {}),
    },
    inputs,
    {
      progress: (more) => {
        bytes += more
        progress.update(`${String(Math.round(bytes / 2 ** 20))} MiB read`)
      },
      notify: accessOf(call.world).notify,
      ...(call.world.blockSizes === undefined ? {} : { sizes: call.world.blockSizes }),
    },
  )
  return { scan, end: progress.end }
}

/** Only JSON tells it, and telling it takes a pass of its own. */
export async function digestFor(call: Call, inputs: readonly Input[]): Promise<string> {
  return formatOf(call) === 'json' ? digestOf(inputs) : ''
}

export function fileOf(inputs: readonly Input[]): string {
  return inputs.map(({ file }) => file).join(' + ')
}
