/** `claims incidents`: the register of incidents, or the card of one. */
import { reportAnswer } from './answer.js'
import type { Answer, Call, Command } from './command.js'
import { DATA, OUTPUT } from './options.js'

export const incidents: Command = {
  name: 'incidents',
  summary: 'what statements are about; with an id, its whole card',
  takes: '[ID]',
  options: [DATA, OUTPUT],
  examples: [
    { command: 'claims incidents', what: 'what statements are about' },
    { command: 'claims incidents 2022-11-06-border-fire', what: 'one incident, and all that is said of it' },
  ],
  run: async (call: Call): Promise<Answer> => {
    const { loadFor } = await import('./load.js')
    const { idNamed } = await import('../model/names.js')
    const reports = await import('../reports/incidents.js')
    const dataset = await loadFor(call)
    const typed = call.words.join(' ')
    if (typed === '') return reportAnswer({ dataset }, reports.incidents(dataset))
    const id = idNamed(dataset.incidents, 'incident', typed)
    return reportAnswer({ dataset, parsed: { terms: [`incident:${id}`] } }, reports.incident(dataset, id))
  },
}
