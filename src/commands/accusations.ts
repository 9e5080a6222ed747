/** `claims accusations`: who accuses whom. */
import { ACCUSERS } from '../reports/choices.js'
import { reportResult } from '../cli/output/report-answer.js'
import { type Command, defineCommand } from '../cli/command.js'
import { choice, flag } from '../cli/line/option-kinds.js'
import { DATA, OUTPUT, QUESTION } from '../cli/line/options.js'

export const accusations: Command = defineCommand({
  name: 'accusations',
  summary: 'who accuses whom, counted by party or source, with how many are answered',
  takes: '[TERM…]',
  options: {
    counted: {
      heading: 'How it is counted',
      options: {
        by: choice('WHO', ACCUSERS, 'a row for each party (as a rule) or source'),
        ids: flag('the statements behind each number'),
      },
    },
    question: QUESTION,
    data: DATA,
    output: OUTPUT,
  },
  examples: [
    { command: 'claims accusations', what: 'who accuses whom' },
    { command: 'claims accusations -d autumn --by source', what: 'the same, source by source' },
    { command: 'claims accusations --ids', what: 'the statements behind each number' },
    { command: 'claims accusations act:deny -d autumn', what: 'who denies whose reports' },
  ],
  run: async (options, call) => {
    const [{ askActs }, { accusations: report }] = await Promise.all([
      import('./asking/acts.js'),
      import('../reports/accusations/accusations.js'),
    ])
    const question = await askActs(options, call, 'accuse')
    const { by = 'party', ids } = options.counted
    return reportResult(
      question,
      report(question.dataset, question.selection, question.scope.statements, {
        acts: question.acts,
        by,
        ids,
      }),
    )
  },
})
