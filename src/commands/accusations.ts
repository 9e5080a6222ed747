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
    const { askAccusations } = await import('../questions/accusations.js')
    const { askedOf } = await import('./asked.js')
    const { engine, question, printsPage } = await askedOf(options, call)
    const answer = await askAccusations(engine, question, {
      ...options.counted,
      by: options.counted.by ?? 'party',
      printsPage,
    })
    return reportResult(engine, answer, options.output)
  },
})
