/** `claims documents`: the register of documents, or the card of one. */
import { reportResult } from '../cli/output/report-answer.js'
import { type Command, defineCommand } from '../cli/command.js'
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
  run: async (options, call) => {
    const { askDocuments } = await import('../questions/registers.js')
    const { nameOf } = await import('../cli/line/name-of.js')
    const { openEngine, printsPage } = await import('../cli/data/open-engine.js')
    const name = nameOf(call, 'documents', 'document')
    const engine = await openEngine(options, call.world)
    const printing = { printsPage: printsPage(options.output) }
    return reportResult(engine, await askDocuments(engine, name, printing), options.output)
  },
})
