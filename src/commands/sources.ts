/** `claims sources`: the register of sources, or the card of one. */
import { answerTo } from '../cli/answer.js'
import { type Command, defineCommand } from '../cli/command.js'
import { refuseTerms, takeName } from '../cli/line/only-word.js'
import { arrangement, arrangementOf } from '../cli/line/arrangement.js'
import { DATA, OUTPUT, QUESTION } from '../cli/line/options.js'
import { SOURCE_ORDERS } from '../reports/choices.js'

export const sources: Command = defineCommand({
  name: 'sources',
  summary: 'who is cited, with the names to type; with a name, its whole card',
  takes: '[NAME | TERM…]',
  options: { question: QUESTION, arrangement: arrangement(SOURCE_ORDERS), data: DATA, output: OUTPUT },
  examples: [
    { command: 'claims sources', what: 'who is cited, and how to type it' },
    { command: 'claims sources blinken', what: 'one source, its names, and all that it says' },
  ],
  run: (options, call) => {
    const { name, words } = takeName(call.words)
    return answerTo(options, { ...call, words }, async (engine, question, printing) => {
      if (name !== undefined) refuseTerms('source', name, question)
      const { askSources } = await import('../questions/registers.js')
      return askSources(engine, question, { name, ...arrangementOf(options.arrangement), ...printing })
    })
  },
})
