/** `claims incidents`: the register of incidents, or the card of one. */
import { reportOn } from '../cli/answer.js'
import { type Command, defineCommand } from '../cli/command.js'
import { nameOf } from '../cli/line/only-word.js'
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
  run: (options, call) => {
    const { rules, whoseWord } = options.asked
    const name = nameOf(call, 'incidents', 'incident')
    return reportOn(options, call, async (engine, printing) => {
      const { askIncidents, askWhoseWord } = await import('../questions/registers.js')
      if (rules || whoseWord) return askWhoseWord(engine, name, { rules, ...printing })
      return askIncidents(engine, name, printing)
    })
  },
})
