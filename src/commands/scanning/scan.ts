/** The way of a command that asks when the data is scanned: nothing is read but what the question needs. */
import { chosen } from '../../engines/scan/output/chosen.js'
import { digestOf, type Input } from '../../engines/scan/input/input.js'
import { namesDataset } from '../../engines/scan/names/names-dataset.js'
import { Scan } from '../../engines/scan/scan.js'
import type { Dataset } from '../../model/dataset.js'
import type { FlatRecord } from '../../model/record.js'
import { accessOf } from '../../cli/data/access.js'
import { dataNames, typedAs } from '../../cli/data/data-names.js'
import { type Question, type TermsOf } from '../asking/question.js'
import { type Call, optionGiven } from '../../cli/command.js'
import { formatOf } from '../../cli/output/format-of.js'
import { gatheredFor } from './mapped.js'
import { RejectFile } from '../../cli/data/reject-file.js'
import { readingProgress } from '../../cli/data/reading-progress.js'

interface ScanHow {
  readonly keepUnsourced?: boolean
  /** The data is looked at again when the question is answered. */
  readonly readsAgain?: boolean
  /** Whether a report can do nothing without a record; all are needed where absent. */
  readonly isNeeded?: (record: FlatRecord) => boolean
  /** What is found is printed at once. */
  readonly streams?: boolean
}

/** @throws ClaimsError (usage, data or file) */
export async function askScan(
  call: Call,
  inputs: readonly Input[],
  read: TermsOf,
  options: ScanHow = {},
): Promise<Question> {
  const sha256 = await digestFor(call, inputs)
  const scan = await scanFor(call, inputs, read, options)
  const { dataset, selection } = await chosen(scan, fileOf(inputs), options.isNeeded ?? (() => true))
  const part: Dataset = { ...dataset, isPart: true, sha256, dataFlag: typedAs(dataNames(call)) }
  return { dataset: part, parsed: scan.question.parsed, selection }
}

/** @throws ClaimsError (usage, data or file) */
export async function scanFor(
  call: Call,
  inputs: readonly Input[],
  read: TermsOf,
  { keepUnsourced = false, readsAgain = false, streams = false }: ScanHow = {},
): Promise<Scan> {
  const { io, blockSizes, threadPart } = call.world
  // What names are in the data is not known yet: a word that can be a date is one.
  const terms = read(call, namesDataset([], []))
  const progress = readingProgress(io, inputs)
  const aside = await RejectFile.of(call, inputs)
  const { notify } = accessOf(call.world)
  const question = {
    terms,
    only: optionGiven(call, 'only'),
    certain: optionGiven(call, 'certain'),
    ...(keepUnsourced ? { keepUnsourced } : {}),
  }
  try {
    const gathered = await gatheredFor(call, inputs, progress.add)
    const scan = await Scan.of(question, inputs, {
      notify,
      readsAgain,
      progress: progress.add,
      done: async () => {
        await progress.pause()
        const told = await aside?.end()
        if (told !== undefined) notify(told)
      },
      ...(streams && printsToTerminal(call) ? { finds: progress.stop } : {}),
      ...(gathered === undefined ? {} : { gathered }),
      ...(aside === undefined ? {} : { putAside: (_, bad) => aside.put(bad) }),
      ...(blockSizes === undefined ? {} : { sizes: blockSizes }),
      ...(threadPart === undefined ? {} : { threadPart }),
    })
    await progress.pause()
    return scan
  } catch (error) {
    await progress.stop()
    throw error
  }
}

/** There what is found would be mixed with the progress. */
function printsToTerminal(call: Call): boolean {
  return call.world.io.stdout.isTerminal && !optionGiven(call, 'output')
}

/** Only JSON tells it, and telling it takes a pass of its own. */
export async function digestFor(call: Call, inputs: readonly Input[]): Promise<string> {
  return formatOf(call) === 'json' ? digestOf(inputs) : ''
}

export function fileOf(inputs: readonly Input[]): string {
  return inputs.map(({ file }) => file).join(' + ')
}
