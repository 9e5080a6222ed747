/** `claims sources`: the register of sources, or the card of one. */
import { reportOn } from '../cli/answer.js'
import { type Command, defineCommand } from '../cli/command.js'
import { nameOf } from '../cli/line/only-word.js'
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
  run: (options, call) => {
    const name = nameOf(call, 'sources', 'source')
    return reportOn(options, call, async (engine, printing) => {
      const { askSources } = await import('../questions/registers.js')
      return askSources(engine, name, printing)
    })
  },
})
