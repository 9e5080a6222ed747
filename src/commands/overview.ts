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
    const [{ dataNames, DEFAULT_DATASET, loadFor }, { otherDatasets }, { overview: report }] =
      await Promise.all([
        import('./asking/load.js'),
        import('./asking/other-datasets.js'),
        import('../reports/overview.js'),
      ])
    const dataset = await loadFor(call)
    const isDefault = dataNames(call).join() === DEFAULT_DATASET
    const others = isDefault ? await otherDatasets(call, dataset.info.id) : []
    return reportAnswer({ dataset }, report(dataset, { isDefault, others }))
  },
}
