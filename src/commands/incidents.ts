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
        whoseWord: flag('whose word there is on each: both sides’, one side’s, others’ too'),
        rules: flag('the same, with its rule above the table'),
      },
    },
    data: DATA,
    output: OUTPUT,
  },
  examples: [
    { command: 'claims incidents', what: 'what statements are about' },
    {
      command: 'claims incidents --whose-word -d autumn',
      what: 'which have both sides’ word, and which one side’s',
    },
    { command: 'claims incidents 2022-11-06-border-fire', what: 'one incident, and all that is said of it' },
  ],
  run: async (options, call) => {
    const { askIncidents, askWhoseWord } = await import('../questions/registers.js')
    const { nameOf } = await import('../cli/line/name-of.js')
    const { openEngine, printsPage } = await import('../cli/data/open-engine.js')
    const { rules, whoseWord } = options.asked
    const name = nameOf(call, 'incidents', 'incident')
    const engine = await openEngine(options, call.world)
    const printing = { printsPage: printsPage(options.output) }
    const answer =
      rules || whoseWord
        ? askWhoseWord(engine, name, { ...printing, rules })
        : askIncidents(engine, name, printing)
    return reportResult(engine, await answer, options.output)
  },
})
