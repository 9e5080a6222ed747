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
    const { cardFor, countedFor } = await import('./asking/whole.js')
    const reports = await import('../reports/documents.js')
    if (call.words.join('') === '') {
      const dataset = await countedFor(options, call, 'documents')
      return reportResult({ dataset }, reports.documents(dataset))
    }
    const { dataset, id } = await cardFor(options, call, 'document')
    return reportResult({ dataset, parsed: { terms: [`document:${id}`] } }, reports.document(dataset, id))
  },
})
