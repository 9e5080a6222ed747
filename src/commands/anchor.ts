/** `claims anchor`: the place of words in a text, as a selector ready to paste. */
import type { CommandResult, Call, Command } from '../cli/command.js'
import { OUTPUT } from '../cli/line/options.js'

export const anchor: Command = {
  name: 'anchor',
  summary: 'the place of words in a text, as a selector ready to paste',
  takes: 'TEXTFILE WORDS',
  options: [
    {
      heading: 'Which place',
      options: [
        { name: 'occurrence', value: 'N', help: 'the Nth of several places' },
        { name: 'range', help: 'only the first and last words of a longer passage' },
      ],
    },
    { ...OUTPUT, options: OUTPUT.options.filter(({ name }) => name !== 'fail-if-empty') },
  ],
  examples: [
    { command: 'claims anchor mine.json "The road is open"', what: 'the selector, to paste into a dataset' },
    { command: 'claims anchor mine.json "is open" --occurrence 2', what: 'the second of several places' },
  ],
  run: async (call: Call): Promise<CommandResult> => {
    const { anchorAnswer } = await import('./anchor/anchor-answer.js')
    return anchorAnswer(call)
  },
}
