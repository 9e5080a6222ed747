/** `claims incidents`: the register of incidents, or the card of one. */
import { answerTo } from '../cli/answer.js'
import { type Command, defineCommand } from '../cli/command.js'
import { refuseTerms, takeName } from '../cli/line/only-word.js'
import { flag } from '../cli/line/option-kinds.js'
import { arrangement, arrangementOf } from '../cli/line/arrangement.js'
import { DATA, OUTPUT, QUESTION } from '../cli/line/options.js'
import { ClaimsError } from '../error.js'
import { INCIDENT_ORDERS } from '../reports/choices.js'

export const incidents: Command = defineCommand({
  name: 'incidents',
  summary: 'what statements are about; with an id, its whole card',
  takes: '[ID | TERM…]',
  options: {
    asked: {
      heading: 'What is asked of them',
      options: {
        whoseWord: flag('whose word there is on each: both sides’, one side’s, others’ too'),
        rules: flag('the same, with its rule above the table'),
      },
    },
    question: QUESTION,
    arrangement: arrangement(INCIDENT_ORDERS),
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
    const { name, words } = takeName(call.words)
    return answerTo(options, { ...call, words }, async (engine, question, printing) => {
      if (name !== undefined) refuseTerms('incident', name, question)
      const { askIncidents, askWhoseWord } = await import('../questions/registers.js')
      if (!rules && !whoseWord)
        return askIncidents(engine, question, { name, ...arrangementOf(options.arrangement), ...printing })
      if (question.terms.length > 0) throw onlyWhole()
      return askWhoseWord(engine, name, { rules, ...printing })
    })
  },
})

/** Whose word there is depends on all that is said of an incident. */
function onlyWhole(): ClaimsError {
  return new ClaimsError('usage', {
    message: '--whose-word weighs all that is said of an incident, and takes no terms',
    hint: 'leave them out; claims incidents sides:both counts the incidents of which both sides speak',
  })
}
