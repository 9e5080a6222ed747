/** `claims timeline`: time flows down, a lane for each party or source. */
import type { DateField } from '../reports/timeline/moments.js'
import { reportResult } from '../cli/output/report-answer.js'
import { type CommandResult, type Call, type Command, optionGiven, optionText } from '../cli/command.js'
import { DATA, OUTPUT, QUESTION } from '../cli/line/options.js'

const LANES = ['party', 'source'] as const
const DATES = ['said', 'happened', 'published'] as const satisfies readonly DateField[]

export const timeline: Command = {
  name: 'timeline',
  summary: 'time flows down, a lane for each party or source; intervals as bars, quiet days counted',
  takes: '[TERM…]',
  options: [
    {
      heading: 'How time flows',
      options: [
        { name: 'by', value: 'LANES', choices: LANES, help: 'a lane for each party, or for each source' },
        {
          name: 'date',
          value: 'WHICH',
          choices: DATES,
          help: 'the day said, the day it happened, or the day published',
        },
        { name: 'words', help: 'the words of each statement too' },
      ],
    },
    QUESTION,
    DATA,
    OUTPUT,
  ],
  examples: [
    { command: 'claims timeline -d autumn', what: 'three months at a glance' },
    { command: 'claims timeline said:2022-09-13 --words -d autumn', what: 'one day, with the words' },
    { command: 'claims timeline --date happened', what: 'by when it happened' },
    {
      command: 'claims timeline --by source incident:2022-11-06-border-fire',
      what: 'a lane for each source',
    },
  ],
  run: async (call: Call): Promise<CommandResult> => {
    const [{ ask }, { timeline: report }] = await Promise.all([
      import('./asking/question.js'),
      import('../reports/timeline/timeline.js'),
    ])
    const question = await ask(call)
    const by = optionText(call, 'by') as (typeof LANES)[number] | undefined
    const date = optionText(call, 'date') as DateField | undefined
    return reportResult(
      question,
      report(question.dataset, question.selection, {
        words: optionGiven(call, 'words'),
        ...(by === undefined ? {} : { by }),
        ...(date === undefined ? {} : { date }),
      }),
    )
  },
}
