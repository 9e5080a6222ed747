/** `claims sources`: the register of sources, or the card of one. */
import { fieldTerm } from '../query/term.js'
import { reportResult } from '../cli/output/report-answer.js'
import type { CommandResult, Call, Command } from '../cli/command.js'
import { DATA, OUTPUT } from '../cli/line/options.js'

export const sources: Command = {
  name: 'sources',
  summary: 'who is cited, with the names to type; with a name, its whole card',
  takes: '[NAME]',
  options: [DATA, OUTPUT],
  examples: [
    { command: 'claims sources', what: 'who is cited, and how to type it' },
    { command: 'claims sources blinken', what: 'one source, its names, and all that it says' },
  ],
  run: async (call: Call): Promise<CommandResult> => {
    const { cardFor, countedFor } = await import('./asking/whole.js')
    const reports = await import('../reports/sources.js')
    if (call.words.join('') === '') {
      const dataset = await countedFor(call, 'sources')
      return reportResult({ dataset }, reports.sources(dataset))
    }
    const { dataset, id } = await cardFor(call, 'source')
    return reportResult(
      { dataset, parsed: { terms: [fieldTerm('source', id)] } },
      reports.source(dataset, id),
    )
  },
}
