/** `claims replies`: every accusation and what answers it. */
import { answerTo } from '../cli/answer.js'
import { type Command, defineCommand } from '../cli/command.js'
import { flag, parsed } from '../cli/line/option-kinds.js'
import { arrangement, arrangementOf } from '../cli/line/arrangement.js'
import { DATA, OUTPUT, QUESTION } from '../cli/line/options.js'
import { ClaimsError } from '../error.js'
import { REPLY_ORDERS } from '../reports/choices.js'

export const replies: Command = defineCommand({
  name: 'replies',
  summary: 'every accusation and what answers it: denied, answered, open; by whom, how long after',
  takes: '[TERM…]',
  options: {
    question: QUESTION,
    answers: {
      heading: 'Which answers',
      options: {
        open: flag('only what has no answer in the dataset'),
        within: parsed('TIME', limitOf, 'answered within 2d or 36h: yes, no, or perhaps'),
        inferred: flag('also what no page shows to be an answer; it is marked'),
      },
    },
    arrangement: arrangement(REPLY_ORDERS),
    data: DATA,
    output: OUTPUT,
  },
  examples: [
    { command: 'claims replies', what: 'each accusation beside its answers' },
    { command: 'claims replies -d autumn --brief', what: 'how many are answered, by party' },
    { command: 'claims replies --open -d autumn', what: 'what has no answer in this dataset' },
    {
      command: 'claims replies --within 2d source:torosyan -d autumn',
      what: 'whether one speaker was answered within two days',
    },
  ],
  run: (options, call) =>
    answerTo(options, call, async (engine, question, printing) => {
      const { askReplies } = await import('../questions/accusations.js')
      return askReplies(engine, question, {
        ...options.answers,
        ...arrangementOf(options.arrangement),
        ...printing,
      })
    }),
})

/** `2d`, `36h`. @throws ClaimsError (usage) */
function limitOf(text: string): { amount: number; unit: 'd' | 'h' } {
  const [, amount, unit] = /^(\d{1,5})(d|h)$/.exec(text) ?? []
  if (amount !== undefined && (unit === 'd' || unit === 'h')) return { amount: Number(amount), unit }
  throw new ClaimsError('usage', {
    message: `--within takes days or hours, not “${text}”`,
    hint: 'write --within 2d, or --within 36h',
    ...(/^\d{1,5}$/.test(text) ? { didYouMean: [`--within ${text}d`] } : {}),
  })
}
