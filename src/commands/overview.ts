/** `claims` alone: what the dataset holds, by who speaks. */
import { reportAnswer } from './telling/answer.js'
import type { Answer, Call, Command } from './command.js'
import { DATA, OUTPUT } from './line/options.js'

export const overview: Command = {
  name: 'overview',
  summary: 'what a dataset holds, by who speaks (the same as claims alone)',
  takes: '',
  options: [DATA, OUTPUT],
  examples: [
    { command: 'claims', what: 'who speaks here, how many say what, and in whose words' },
    { command: 'claims --data autumn', what: 'the same of another dataset' },
  ],
  run: async (call: Call): Promise<Answer> => {
    const { dataNames, DEFAULT_DATASET } = await import('./asking/load.js')
    const { countedFor } = await import('./asking/whole.js')
    const { otherDatasets } = await import('./asking/other-datasets.js')
    const { overview: report } = await import('../reports/overview.js')
    const dataset = await countedFor(call, 'overview')
    const isDefault = dataNames(call).join() === DEFAULT_DATASET
    const others = isDefault ? await otherDatasets(call, dataset.info.id) : []
    return reportAnswer({ dataset }, report(dataset, { isDefault, others }))
  },
}
