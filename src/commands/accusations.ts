/** `claims accusations`: who accuses whom. */
import { type Accusers, ACCUSERS } from '../reports/choices.js'
import { reportResult } from '../cli/output/report-answer.js'
import { type CommandResult, type Call, type Command, optionGiven, optionText } from '../cli/command.js'
import { DATA, OUTPUT, QUESTION } from '../cli/line/options.js'

export const accusations: Command = {
  name: 'accusations',
  summary: 'who accuses whom, counted by party or source, with how many are answered',
  takes: '[TERM…]',
  options: [
    {
      heading: 'How it is counted',
      options: [
        { name: 'by', value: 'WHO', choices: ACCUSERS, help: 'a row for each party (as a rule) or source' },
        { name: 'ids', help: 'the statements behind each number' },
      ],
    },
    QUESTION,
    DATA,
    OUTPUT,
  ],
  examples: [
    { command: 'claims accusations', what: 'who accuses whom' },
    { command: 'claims accusations -d autumn --by source', what: 'the same, source by source' },
    { command: 'claims accusations --ids', what: 'the statements behind each number' },
    { command: 'claims accusations act:deny -d autumn', what: 'who denies whose reports' },
  ],
  run: async (call: Call): Promise<CommandResult> => {
    const [{ askActs }, { accusations: report }] = await Promise.all([
      import('./asking/acts.js'),
      import('../reports/accusations/accusations.js'),
    ])
    const question = await askActs(call, 'accuse')
    const by = optionText(call, 'by') as Accusers | undefined
    return reportResult(
      question,
      report(question.dataset, question.selection, question.scope.statements, {
        acts: question.acts,
        by: by ?? 'party',
        ids: optionGiven(call, 'ids'),
      }),
    )
  },
}
