/** `claims` alone: what the dataset holds, by who speaks. */
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { answerTo } from '../cli/answer.js'
import { type Command, defineCommand } from '../cli/command.js'
import { arrangement, arrangementOf } from '../cli/line/arrangement.js'
import { DATA, OUTPUT, QUESTION } from '../cli/line/options.js'
import { packageText, type World } from '../cli/world.js'
import { OVERVIEW_ORDERS } from '../reports/choices.js'
import type { OtherDataset } from '../reports/overview-next.js'

export const overview: Command = defineCommand({
  name: 'overview',
  summary: 'what a dataset holds, by who speaks (the same as claims alone)',
  takes: '[TERM…]',
  options: { question: QUESTION, arrangement: arrangement(OVERVIEW_ORDERS), data: DATA, output: OUTPUT },
  examples: [
    { command: 'claims', what: 'who speaks here, how many say what, and in whose words' },
    { command: 'claims --data autumn', what: 'the same of another dataset' },
  ],
  run: (options, call) =>
    answerTo(options, call, async (engine, question, printing) => {
      const { dataNames, DEFAULT_DATASET } = await import('../cli/data/data-names.js')
      const { askOverview } = await import('../questions/registers.js')
      const isDefault = dataNames(options.data, call.world.io.env).join() === DEFAULT_DATASET
      const others = isDefault ? await otherDatasets(call.world, engine.info.id) : []
      return askOverview(engine, question, {
        ...{ isDefault, others },
        ...arrangementOf(options.arrangement),
        ...printing,
      })
    }),
})

/** The little of a dataset that its line needs; our own files are known to be sound. */
interface Bundled {
  readonly dataset: { readonly id: string; readonly title: string; readonly temporalCoverage?: string }
  readonly statements: readonly { readonly attribution: { readonly source?: string } }[]
}

/** The datasets that come with the program besides the one on show, in a line each. */
async function otherDatasets(world: World, shown: string): Promise<OtherDataset[]> {
  const files = await readdir(path.join(world.packageFolder, 'data'))
  const datasets = files.filter((file) => file.endsWith('.json')).sort()
  const texts = await Promise.all(datasets.map((file) => packageText(world, 'data', file)))
  const all = texts.map((text) => JSON.parse(text) as Bundled)
  return all.filter(({ dataset }) => dataset.id !== shown).map(lineOf)
}

function lineOf({ dataset, statements }: Bundled): OtherDataset {
  const sources = new Set(statements.flatMap(({ attribution }) => attribution.source ?? []))
  const time =
    dataset.temporalCoverage === undefined ? '' : `, ${dataset.temporalCoverage.replace('/', ' to ')}`
  return {
    id: dataset.id,
    title: dataset.title,
    description: `${String(statements.length)} statements by ${String(sources.size)} sources${time}`,
  }
}
