/** `claims count`: how many statements, by one or two of their properties. */
import { answerTo } from '../cli/answer.js'
import { type Command, defineCommand } from '../cli/command.js'
import { parsed } from '../cli/line/option-kinds.js'
import { arrangement, arrangementOf } from '../cli/line/arrangement.js'
import { DATA, OUTPUT, QUESTION } from '../cli/line/options.js'
import { ClaimsError } from '../error.js'
import { COUNT_ORDERS } from '../reports/choices.js'
import { COUNTED_BY, type CountedBy } from '../reports/count/counted-by.js'
import { suggestion, themselves } from '../text/nearest.js'

export const count: Command = defineCommand({
  name: 'count',
  summary: 'how many statements, by source, act, day …, or by two of these',
  takes: '[TERM…]',
  options: {
    counted: {
      heading: 'By what',
      options: {
        by: parsed('WHAT[,WHAT]', countedBy, 'down, and across; claims help count lists them'),
      },
    },
    question: QUESTION,
    arrangement: arrangement(COUNT_ORDERS),
    data: DATA,
    output: OUTPUT,
  },
  examples: [
    { command: 'claims count --by party,cue', what: 'which words introduce each side' },
    { command: 'claims count --by source', what: 'who says how much' },
    {
      command: 'claims count --by source act:accuse -d autumn --order count --limit 3',
      what: 'the three who accuse most',
    },
    { command: 'claims count --by act,party -d autumn', what: 'what each party does by speaking' },
    {
      command: 'claims count --by said-month,party act:accuse -d autumn',
      what: 'accusations month by month',
    },
  ],
  run: (options, call) =>
    answerTo(options, call, async (engine, question, printing) => {
      const { askCount } = await import('../questions/count.js')
      const { by = ['source'] } = options.counted
      return askCount(engine, question, { by, ...arrangementOf(options.arrangement), ...printing })
    }),
})

/** What others call it. */
const MEANT = [
  ['date', 'said'],
  ['day', 'said'],
  ['month', 'said-month'],
  ['year', 'said-year'],
  ['speaker', 'source'],
] as const

/** @throws ClaimsError (usage) */
function countedBy(text: string): readonly [CountedBy, CountedBy?] {
  const names = text.split(',').map((name) => name.trim())
  const known = names.map((name) => COUNTED_BY.find((one) => one === name))
  const [first, second, third] = known
  const wrong = names.find((_, index) => known[index] === undefined)
  if (wrong !== undefined || first === undefined) {
    throw new ClaimsError('usage', {
      message: `--by takes no “${wrong ?? ''}”`,
      hint: `it takes one or two of ${COUNTED_BY.join(', ')}`,
      ...suggestion(wrong ?? '', [...themselves(COUNTED_BY), ...MEANT]),
    })
  }
  if (third !== undefined || names.length > 2) {
    throw new ClaimsError('usage', {
      message: '--by takes one or two, not more',
      hint: `write --by ${first},${second ?? ''}, and ask for the rest with a term`,
    })
  }
  return second === undefined ? [first] : [first, second]
}
