/** `claims list`: the statements that fit a question, an entry each. */
import { answerTo } from '../cli/answer.js'
import { type Command, defineCommand } from '../cli/command.js'
import { choice, wholeNumber } from '../cli/line/option-kinds.js'
import { arrangement, arrangementOf } from '../cli/line/arrangement.js'
import { DATA, OUTPUT, QUESTION } from '../cli/line/options.js'
import { limitOf } from '../cli/output/printing.js'
import { LIST_ORDERS } from '../model/list-order.js'
import { GROUPS } from '../reports/choices.js'

export const list: Command = defineCommand({
  name: 'list',
  summary: 'the statements that fit a question, an entry each',
  takes: '[TERM…]',
  options: {
    question: QUESTION,
    shown: {
      heading: 'What stands in it',
      options: {
        groupBy: choice('FIELD', GROUPS, 'an entry list for each'),
        context: wholeNumber('N', 'the words around each quotation, N characters on each side'),
      },
    },
    arrangement: arrangement(LIST_ORDERS),
    data: DATA,
    output: OUTPUT,
  },
  examples: [
    {
      command: 'claims list said:2022-11-07 --group-by source',
      what: 'all that was said on one day, by source',
    },
    { command: 'claims list act:accuse -source:armenia-azerbaijan', what: 'accusations by one side alone' },
    { command: 'claims list "different cal" --context 40', what: 'words, and what stands around them' },
    { command: 'claims list is:unattributed', what: 'what nobody is cited for' },
  ],
  run: (options, call) =>
    answerTo(options, call, async (engine, question, printing) => {
      const { askList } = await import('../questions/list.js')
      const arranged = arrangementOf(options.arrangement)
      const limit = limitOf(arranged.limit, options.output, call.world.io)
      return askList(engine, question, { ...options.shown, ...arranged, limit, ...printing })
    }),
})
