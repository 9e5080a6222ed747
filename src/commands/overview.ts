/** `claims` alone: what the dataset holds, by who speaks. */
import { reportResult } from '../cli/output/report-answer.js'
import { type Command, defineCommand } from '../cli/command.js'
import { DATA, OUTPUT } from '../cli/line/options.js'

export const overview: Command = defineCommand({
  name: 'overview',
  summary: 'what a dataset holds, by who speaks (the same as claims alone)',
  takes: '',
  options: { data: DATA, output: OUTPUT },
  examples: [
    { command: 'claims', what: 'who speaks here, how many say what, and in whose words' },
    { command: 'claims --data autumn', what: 'the same of another dataset' },
  ],
  run: async (options, call) => {
    const { dataNames, DEFAULT_DATASET } = await import('../cli/data/data-names.js')
    const { openEngine, printsPage } = await import('../cli/data/open-engine.js')
    const { otherDatasets } = await import('../cli/data/other-datasets.js')
    const { askOverview } = await import('../questions/registers.js')
    const engine = await openEngine(options, call.world)
    const isDefault = dataNames(options.data, call.world.io.env).join() === DEFAULT_DATASET
    const others = isDefault ? await otherDatasets(call.world, engine.info.id) : []
    const how = { isDefault, others, printsPage: printsPage(options.output) }
    return reportResult(engine, await askOverview(engine, how), options.output)
  },
})
