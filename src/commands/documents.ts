/** `claims documents`: the register of documents, or the card of one. */
import { reportAnswer } from './telling/answer.js'
import type { Answer, Call, Command } from './command.js'
import { DATA, OUTPUT } from './line/options.js'

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
  run: async (call: Call): Promise<Answer> => {
    const { loadFor } = await import('./asking/load.js')
    const { idNamed } = await import('../model/names.js')
    const reports = await import('../reports/documents.js')
    const dataset = await loadFor(call)
    const typed = call.words.join(' ')
    if (typed === '') return reportAnswer({ dataset }, reports.documents(dataset))
    const id = idNamed(dataset.documents, 'document', typed)
    return reportAnswer({ dataset, parsed: { terms: [`document:${id}`] } }, reports.document(dataset, id))
  },
}
