/** `claims add`: a new statement into a dataset file, or a note beside one, checked before it is written. */
import type { CommandResult, Call, Command } from '../cli/command.js'
import { ADDED_FIELDS } from './add/added-fields.js'
import { OUTPUT } from '../cli/line/options.js'

export const add: Command = {
  name: 'add',
  summary: 'a new statement into a dataset file, checked first; or a note of your own beside one',
  takes: 'FILE [-]',
  options: [
    { heading: 'The statement (or as JSON on standard input, with -)', options: ADDED_FIELDS },
    {
      heading: 'Your own, beside the data',
      options: [
        { name: 'note', value: 'TEXT', help: 'a note' },
        { name: 'tag', value: 'WORD', repeatable: true, help: 'a tag; repeat for several' },
        { name: 'to', value: 'ID', help: 'put note and tags beside this statement instead of adding one' },
      ],
    },
    {
      heading: 'How it is printed (else the id alone)',
      options: OUTPUT.options.filter(({ name }) => name !== 'fail-if-empty'),
    },
  ],
  examples: [],
  run: async (call: Call): Promise<CommandResult> =>
    (await import('./add/add-statement.js')).addStatement(call),
}
