/** `claims compare`: the main job, competing statements side by side. */
import { answerTo } from '../cli/answer.js'
import { type Command, defineCommand } from '../cli/command.js'
import { choice } from '../cli/line/option-kinds.js'
import { arrangement, arrangementOf } from '../cli/line/arrangement.js'
import { DATA, OUTPUT, QUESTION } from '../cli/line/options.js'
import { ACROSS, BY, COMPARE_ORDERS } from '../reports/choices.js'

export const compare: Command = defineCommand({
  name: 'compare',
  summary: 'side by side: by day, by incident, or point by point; across parties, sources or documents',
  takes: '[INCIDENT | DATE] [TERM…]',
  options: {
    axes: {
      heading: 'The two axes',
      options: {
        by: choice('ROWS', BY, 'down: day, incident, or the points of one incident'),
        across: choice('COLUMNS', ACROSS, 'across: party, source or document'),
      },
    },
    question: QUESTION,
    arrangement: arrangement(COMPARE_ORDERS),
    data: DATA,
    output: OUTPUT,
  },
  examples: [
    { command: 'claims compare', what: 'both sides, day by day' },
    { command: 'claims compare 2022-11-06-border-fire', what: 'both sides of one night' },
    { command: 'claims compare 2022-11-06-border-fire --by point', what: 'the two versions, point by point' },
    {
      command: 'claims compare source:armenia-mod source:azerbaijan-mod',
      what: 'two sources, in this order',
    },
  ],
  run: (options, call) =>
    answerTo(options, call, async (engine, question, printing) => {
      const { askCompare } = await import('../questions/compare.js')
      return askCompare(engine, question, {
        ...options.axes,
        ...arrangementOf(options.arrangement),
        ...printing,
      })
    }),
})
