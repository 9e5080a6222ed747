/** `claims check`: whether a dataset is sound, every finding with its line and column. */
import { type Command, defineCommand } from '../cli/command.js'
import { choice, flag, text, texts } from '../cli/line/option-kinds.js'
import { arrangement } from '../cli/line/arrangement.js'
import { CHECK_FORMAT_NAMES } from '../cli/line/format-names.js'
import { DATA, OUTPUT_OF_ONE, READING } from '../cli/line/options.js'
import { CHECK_ORDERS } from '../reports/choices.js'

export const check: Command = defineCommand({
  name: 'check',
  summary: 'whether a dataset is sound: every finding with its line and column',
  takes: '[FILE|DATASET…]',
  options: {
    checked: {
      heading: 'What is checked',
      options: {
        texts: text('DIR', 'a folder with the texts of documents, to compare anchors with'),
        rule: texts('IDS', 'only these rules, parted by commas'),
        strict: flag('exit code 1 with a note too'),
      },
    },
    arrangement: arrangement(CHECK_ORDERS),
    // A check refuses no line: it prints what is wrong with it.
    data: { heading: DATA.heading, options: { data: DATA.options.data, ...READING } },
    output: {
      heading: OUTPUT_OF_ONE.heading,
      options: {
        ...OUTPUT_OF_ONE.options,
        format: choice('FORMAT', CHECK_FORMAT_NAMES, 'how to print it', { short: 'f' }),
      },
    },
  },
  examples: [
    { command: 'claims check', what: 'the dataset in use' },
    { command: 'claims check --rule names-alike,alias-of-two', what: 'two of the rules' },
    { command: 'claims check --json', what: 'for a build: exit code 1 with an error or a warning' },
  ],
  run: async (options, call) => (await import('./check/check-answer.js')).checkAnswer(options, call),
})
