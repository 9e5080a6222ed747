/** `claims incidents`: the register of incidents, or the card of one. */
import { reportResult } from '../cli/output/report-answer.js'
import { type Command, defineCommand } from '../cli/command.js'
import { flag } from '../cli/line/option-kinds.js'
import { DATA, OUTPUT } from '../cli/line/options.js'

export const incidents: Command = defineCommand({
  name: 'incidents',
  summary: 'what statements are about; with an id, its whole card',
  takes: '[ID]',
  options: {
    asked: {
      heading: 'What is asked of them',
      options: {
        corroboration: flag('on whose word each rests: both sides, one side, others'),
        rules: flag('the same, with its rule above the table'),
      },
    },
    data: DATA,
    output: OUTPUT,
  },
  examples: [
    { command: 'claims incidents', what: 'what statements are about' },
    {
      command: 'claims incidents --corroboration -d autumn',
      what: 'which rest on both sides’ word, and which on one',
    },
    { command: 'claims incidents 2022-11-06-border-fire', what: 'one incident, and all that is said of it' },
  ],
  run: async (options, call) => {
    const { cardFor, countedFor, wholeFor } = await import('./asking/whole.js')
    const { incidentGroups, incidents: register } = await import('../reports/incidents.js')
    const { rules } = options.asked
    const asksWhy = rules || options.asked.corroboration
    const { dataset, id } = await (call.words.join('') !== ''
      ? cardFor(options, call, 'incident')
      : {
          dataset: await (asksWhy ? wholeFor(options, call) : countedFor(options, call, 'incidents')),
          id: undefined,
        })
    const groups = incidentGroups(dataset).filter(({ incident }) => id === undefined || incident.id === id)
    const asked = { dataset, ...(id === undefined ? {} : { parsed: { terms: [`incident:${id}`] } }) }
    if (asksWhy) {
      const { corroboration } = await import('../reports/incident/whose-word-page.js')
      return reportResult(asked, corroboration(dataset, groups, { rules }))
    }
    const [one] = groups
    if (id === undefined || one === undefined) return reportResult(asked, register(dataset))
    const { dossier } = await import('../reports/incident/dossier.js')
    return reportResult(asked, dossier(dataset, one.incident, one.statements))
  },
})
