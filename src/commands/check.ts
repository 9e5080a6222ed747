/** `claims check`: whether a dataset is sound, every finding with its line and column. */
import type { CommandResult, Call, Command } from '../cli/command.js'
import { CHECK_FORMAT_NAMES, DATA, OUTPUT } from '../cli/line/options.js'

export const check: Command = {
  name: 'check',
  summary: 'whether a dataset is sound: every finding with its line and column',
  takes: '[FILE|DATASET…]',
  options: [
    {
      heading: 'What is checked',
      options: [
        {
          name: 'texts',
          value: 'DIR',
          help: 'a folder with the texts of documents, to compare anchors with',
        },
        { name: 'rule', value: 'IDS', repeatable: true, help: 'only these rules, parted by commas' },
        { name: 'strict', help: 'exit code 1 with a note too' },
      ],
    },
    DATA,
    {
      heading: OUTPUT.heading,
      options: OUTPUT.options
        .filter(({ name }) => name !== 'fail-if-empty')
        .map((option) => (option.name === 'format' ? { ...option, choices: CHECK_FORMAT_NAMES } : option)),
    },
  ],
  examples: [
    { command: 'claims check', what: 'the dataset in use' },
    { command: 'claims check --rule names-alike,alias-of-two', what: 'two of the rules' },
    { command: 'claims check --json', what: 'for a build: exit code 1 with an error or a warning' },
  ],
  run: async (call: Call): Promise<CommandResult> => {
    const { checkAnswer } = await import('./check/check-answer.js')
    return checkAnswer(call)
  },
}
