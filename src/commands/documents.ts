/** `claims documents`: the register of documents, or the card of one. */
import { fieldTerm } from '../query/term.js'
import { reportResult } from '../cli/output/report-answer.js'
import type { CommandResult, Call, Command } from '../cli/command.js'
import { DATA, OUTPUT } from '../cli/line/options.js'

export const documents: Command = {
  name: 'documents',
  summary: 'where statements can be read; with an id, its whole card',
  takes: '[ID]',
  options: [DATA, OUTPUT],
  examples: [
    { command: 'claims documents', what: 'where statements can be read' },
    {
      command: 'claims documents washington-article',
      what: 'one document, its agencies, hash and statements',
    },
  ],
  run: async (call: Call): Promise<CommandResult> => {
    const { cardFor, countedFor } = await import('./asking/whole.js')
    const reports = await import('../reports/documents.js')
    if (call.words.join('') === '') {
      const dataset = await countedFor(call, 'documents')
      return reportResult({ dataset }, reports.documents(dataset))
    }
    const { dataset, id } = await cardFor(call, 'document')
    return reportResult(
      { dataset, parsed: { terms: [fieldTerm('document', id)] } },
      reports.document(dataset, id),
    )
  },
}
