/** `claims sources`: the register of sources, or the card of one. */
import { reportResult } from '../cli/output/report-answer.js'
import { type Command, defineCommand } from '../cli/command.js'
import { DATA, OUTPUT } from '../cli/line/options.js'

export const sources: Command = defineCommand({
  name: 'sources',
  summary: 'who is cited, with the names to type; with a name, its whole card',
  takes: '[NAME]',
  options: { data: DATA, output: OUTPUT },
  examples: [
    { command: 'claims sources', what: 'who is cited, and how to type it' },
    { command: 'claims sources blinken', what: 'one source, its names, and all that it says' },
  ],
  run: async (options, call) => {
    const { cardFor, countedFor } = await import('./asking/whole.js')
    const reports = await import('../reports/sources.js')
    if (call.words.join('') === '') {
      const dataset = await countedFor(options, call, 'sources')
      return reportResult({ dataset }, reports.sources(dataset))
    }
    const { dataset, id } = await cardFor(options, call, 'source')
    return reportResult({ dataset, parsed: { terms: [`source:${id}`] } }, reports.source(dataset, id))
  },
})
