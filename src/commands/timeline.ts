/** `claims timeline`: time flows down, a lane for each party or source. */
import { answerTo } from '../cli/answer.js'
import { type Command, defineCommand } from '../cli/command.js'
import { choice, flag } from '../cli/line/option-kinds.js'
import { arrangement, arrangementOf } from '../cli/line/arrangement.js'
import { DATA, OUTPUT, QUESTION } from '../cli/line/options.js'
import { TIMELINE_ORDERS } from '../reports/choices.js'
import type { DateField } from '../reports/timeline/moments.js'

const LANES = ['party', 'source'] as const
const DATES = ['said', 'happened', 'published'] as const satisfies readonly DateField[]

export const timeline: Command = defineCommand({
  name: 'timeline',
  summary: 'time flows down, a lane for each party or source; intervals as bars, quiet days counted',
  takes: '[TERM…]',
  options: {
    question: QUESTION,
    lanes: {
      heading: 'How time flows',
      options: {
        by: choice('LANES', LANES, 'a lane for each party, or for each source'),
        date: choice('WHICH', DATES, 'the day said, the day it happened, or the day published'),
        words: flag('the words of each statement too'),
      },
    },
    arrangement: arrangement(TIMELINE_ORDERS),
    data: DATA,
    output: OUTPUT,
  },
  examples: [
    { command: 'claims timeline -d autumn', what: 'three months at a glance' },
    { command: 'claims timeline said:2022-09-13 --words -d autumn', what: 'one day, with the words' },
    { command: 'claims timeline --date happened', what: 'by when it happened' },
    {
      command: 'claims timeline --by source incident:2022-11-06-border-fire',
      what: 'a lane for each source',
    },
  ],
  run: (options, call) =>
    answerTo(options, call, async (engine, question, printing) => {
      const { askTimeline } = await import('../questions/timeline.js')
      return askTimeline(engine, question, {
        ...options.lanes,
        ...arrangementOf(options.arrangement),
        ...printing,
      })
    }),
})
