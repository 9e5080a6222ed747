/** `claims anchor`: the place of words in a text, as a selector ready to paste. */
import { type Command, defineCommand } from '../cli/command.js'
import { flag, wholeNumber } from '../cli/line/option-kinds.js'
import { OUTPUT_OF_ONE } from '../cli/line/options.js'

export const anchor: Command = defineCommand({
  name: 'anchor',
  summary: 'the place of words in a text, as a selector ready to paste',
  takes: 'TEXTFILE WORDS',
  options: {
    place: {
      heading: 'Which place',
      options: {
        occurrence: wholeNumber('N', 'the Nth of several places'),
        range: flag('only the first and last words of a longer passage'),
      },
    },
    output: OUTPUT_OF_ONE,
  },
  examples: [
    { command: 'claims anchor mine.json "The road is open"', what: 'the selector, to paste into a dataset' },
    { command: 'claims anchor mine.json "is open" --occurrence 2', what: 'the second of several places' },
  ],
  run: async (options, call) => (await import('./anchor/anchor-answer.js')).anchorAnswer(options, call),
})
