/** `claims incidents`: the register of incidents, or the card of one. */
import { reportAnswer } from './answer.js'
import { type Answer, type Call, type Command, optionGiven } from './command.js'
import { DATA, OUTPUT } from './options.js'

export const incidents: Command = {
  name: 'incidents',
  summary: 'what statements are about; with an id, its whole card',
  takes: '[ID]',
  options: [
    {
      heading: 'What is asked of them',
      options: [
        { name: 'corroboration', help: 'on whose word each rests: both sides, one side, others' },
        { name: 'rules', help: 'the rule of --corroboration above its table' },
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
  run: async (call: Call): Promise<Answer> => {
    const { loadFor } = await import('./load.js')
    const { idNamed } = await import('../model/names.js')
    const { incidentGroups, incidents: register } = await import('../reports/incidents.js')
    const dataset = await loadFor(call)
    const typed = call.words.join(' ')
    if (optionGiven(call, 'corroboration')) {
      const { corroboration } = await import('../reports/incident/corroboration.js')
      const groups = incidentGroups(dataset)
      return reportAnswer({ dataset }, corroboration(dataset, groups, { rules: optionGiven(call, 'rules') }))
    }
    if (typed === '') return reportAnswer({ dataset }, register(dataset))
    const { dossier } = await import('../reports/incident/dossier.js')
    const id = idNamed(dataset.incidents, 'incident', typed)
    const group = incidentGroups(dataset).find(({ incident }) => incident.id === id)
    if (group === undefined) throw new RangeError(`no incident ${id}`)
    const terms = [`incident:${id}`]
    return reportAnswer({ dataset, parsed: { terms } }, dossier(dataset, group.incident, group.statements))
  },
}
