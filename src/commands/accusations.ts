/** `claims accusations`: who accuses whom. */
import { answerTo } from '../cli/answer.js'
import { type Command, defineCommand } from '../cli/command.js'
import { choice, flag } from '../cli/line/option-kinds.js'
import { arrangement, arrangementOf } from '../cli/line/arrangement.js'
import { DATA, OUTPUT, QUESTION } from '../cli/line/options.js'
import { ACCUSER_ORDERS, ACCUSERS } from '../reports/choices.js'

export const accusations: Command = defineCommand({
  name: 'accusations',
  summary: 'who accuses whom, counted by party or source, with how many are answered',
  takes: '[TERM…]',
  options: {
    question: QUESTION,
    counted: {
      heading: 'How it is counted',
      options: {
        by: choice('WHO', ACCUSERS, 'a row for each party (as a rule) or source'),
        ids: flag('the statements behind each number'),
      },
    },
    arrangement: arrangement(ACCUSER_ORDERS),
    data: DATA,
    output: OUTPUT,
  },
  examples: [
    { command: 'claims accusations', what: 'who accuses whom' },
    { command: 'claims accusations -d autumn --by source', what: 'the same, source by source' },
    { command: 'claims accusations -d autumn --order count --limit 3', what: 'the three that accuse most' },
    { command: 'claims accusations --ids', what: 'the statements behind each number' },
    { command: 'claims accusations act:deny -d autumn', what: 'who denies whose reports' },
  ],
  run: (options, call) =>
    answerTo(options, call, async (engine, question, printing) => {
      const { askAccusations } = await import('../questions/accusations.js')
      const { by = 'party', ids } = options.counted
      return askAccusations(engine, question, { by, ids, ...arrangementOf(options.arrangement), ...printing })
    }),
})
