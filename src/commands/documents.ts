/** `claims documents`: the register of documents, or the card of one. */
import { answerTo } from '../cli/answer.js'
import { type Command, defineCommand } from '../cli/command.js'
import { refuseTerms, takeName } from '../cli/line/only-word.js'
import { arrangement, arrangementOf } from '../cli/line/arrangement.js'
import { DATA, OUTPUT, QUESTION } from '../cli/line/options.js'
import { DOCUMENT_ORDERS } from '../reports/choices.js'

export const documents: Command = defineCommand({
  name: 'documents',
  summary: 'where statements can be read; with an id, its whole card',
  takes: '[ID | TERM…]',
  options: { question: QUESTION, arrangement: arrangement(DOCUMENT_ORDERS), data: DATA, output: OUTPUT },
  examples: [
    { command: 'claims documents', what: 'where statements can be read' },
    {
      command: 'claims documents washington-article',
      what: 'one document, its agencies, hash and statements',
    },
  ],
  run: (options, call) => {
    const { name, words } = takeName(call.words)
    return answerTo(options, { ...call, words }, async (engine, question, printing) => {
      if (name !== undefined) refuseTerms('document', name, question)
      const { askDocuments } = await import('../questions/registers.js')
      return askDocuments(engine, question, { name, ...arrangementOf(options.arrangement), ...printing })
    })
  },
})
