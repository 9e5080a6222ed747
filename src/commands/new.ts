/** `claims new`: a minimal valid dataset to start from, one statement with all that it refers to. */
import { type Command, defineCommand } from '../cli/command.js'
import { packageText } from '../cli/world.js'

export const newDataset: Command = defineCommand({
  name: 'new',
  summary: 'a minimal valid dataset to start from',
  takes: '',
  options: {},
  examples: [{ command: 'claims new', what: 'save it as mine.json, then: claims check mine.json' }],
  ownForm: {
    why: 'it prints a dataset, which is JSON',
    instead: 'claims new > mine.json; then in another form: claims convert mine.json --to csv',
  },
  run: async (_options, { world }) => ({
    kind: 'text',
    text: await packageText(world, 'data', 'new', 'mine.json'),
  }),
})
