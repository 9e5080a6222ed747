/** `claims add`: a new statement into a dataset file, or a note beside one, checked before it is written. */
import { type Command, defineCommand } from '../cli/command.js'
import { text, texts } from '../cli/line/option-kinds.js'
import { OUTPUT_OF_ONE } from '../cli/line/options.js'
import { ADDED_FIELDS } from './add/added-fields.js'

export const add: Command = defineCommand({
  name: 'add',
  summary: 'a new statement into a dataset file, checked first; or a note of your own beside one',
  takes: 'FILE [-]',
  options: {
    statement: { heading: 'The statement (or as JSON on standard input, with -)', options: ADDED_FIELDS },
    analyst: {
      heading: 'Your own, beside the data',
      options: {
        note: text('TEXT', 'a note'),
        tag: texts('WORD', 'a tag; repeat for several'),
        to: text('ID', 'put note and tags beside this statement instead of adding one'),
      },
    },
    output: { heading: 'How it is printed (else the id alone)', options: OUTPUT_OF_ONE.options },
  },
  examples: [],
  run: async (options, call) => (await import('./add/add-statement.js')).addStatement(options, call),
})
