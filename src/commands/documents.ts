/** `claims documents`: the register of documents, or the card of one. */
import { reportOn } from '../cli/answer.js'
import { type Command, defineCommand } from '../cli/command.js'
import { nameOf } from '../cli/line/only-word.js'
import { DATA, OUTPUT } from '../cli/line/options.js'

export const documents: Command = defineCommand({
  name: 'documents',
  summary: 'where statements can be read; with an id, its whole card',
  takes: '[ID]',
  options: { data: DATA, output: OUTPUT },
  examples: [
    { command: 'claims documents', what: 'where statements can be read' },
    {
      command: 'claims documents washington-article',
      what: 'one document, its agencies, hash and statements',
    },
  ],
  run: (options, call) => {
    const name = nameOf(call, 'documents', 'document')
    return reportOn(options, call, async (engine, printing) => {
      const { askDocuments } = await import('../questions/registers.js')
      return askDocuments(engine, name, printing)
    })
  },
})
