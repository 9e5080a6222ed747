/** `claims incidents`: the register of incidents, or the card of one. */
import { reportResult } from '../cli/output/report-answer.js'
import { fieldTerm } from '../query/term.js'
import { type CommandResult, type Call, type Command, optionGiven } from '../cli/command.js'
import { DATA, OUTPUT } from '../cli/line/options.js'

export const incidents: Command = {
  name: 'incidents',
  summary: 'what statements are about; with an id, its whole card',
  takes: '[ID]',
  options: [
    {
      heading: 'What is asked of them',
      options: [
        { name: 'corroboration', help: 'on whose word each rests: both sides, one side, others' },
        { name: 'rules', help: 'the same, with its rule above the table' },
      ],
    },
    DATA,
    OUTPUT,
  ],
  examples: [
    { command: 'claims incidents', what: 'what statements are about' },
    {
      command: 'claims incidents --corroboration -d autumn',
      what: 'which rest on both sides’ word, and which on one',
    },
    { command: 'claims incidents 2022-11-06-border-fire', what: 'one incident, and all that is said of it' },
  ],
  run: async (call: Call): Promise<CommandResult> => {
    const { cardFor, countedFor, wholeFor } = await import('./asking/whole.js')
    const { incidentGroups, incidents: register } = await import('../reports/incidents.js')
    const rules = optionGiven(call, 'rules')
    const asksWhy = rules || optionGiven(call, 'corroboration')
    const { dataset, id } = await (call.words.join('') !== ''
      ? cardFor(call, 'incident')
      : { dataset: await (asksWhy ? wholeFor(call) : countedFor(call, 'incidents')), id: undefined })
    const groups = incidentGroups(dataset).filter(({ incident }) => id === undefined || incident.id === id)
    const asked = { dataset, ...(id === undefined ? {} : { parsed: { terms: [fieldTerm('incident', id)] } }) }
    if (asksWhy) {
      const { corroboration } = await import('../reports/incident/whose-word-page.js')
      return reportResult(asked, corroboration(dataset, groups, { rules }))
    }
    const [one] = groups
    if (id === undefined || one === undefined) return reportResult(asked, register(dataset))
    const { dossier } = await import('../reports/incident/dossier.js')
    return reportResult(asked, dossier(dataset, one.incident, one.statements))
  },
}
