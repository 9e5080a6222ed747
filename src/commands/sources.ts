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
    const { askSources } = await import('../questions/registers.js')
    const { nameOf } = await import('../cli/line/name-of.js')
    const { openEngine, printsPage } = await import('../cli/data/open-engine.js')
    const name = nameOf(call, 'sources', 'source')
    const engine = await openEngine(options, call.world)
    const printing = { printsPage: printsPage(options.output) }
    return reportResult(engine, await askSources(engine, name, printing), options.output)
  },
})
