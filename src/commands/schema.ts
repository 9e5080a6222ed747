/** `claims schema`: the JSON Schemas of what is read and printed. */
import { type Command, defineCommand } from '../cli/command.js'
import { onlyWord } from '../cli/line/only-word.js'
import { packageText } from '../cli/world.js'
import { ClaimsError } from '../error.js'
import { suggestion, themselves } from '../text/nearest.js'

const SCHEMAS = ['dataset', 'record', 'output'] as const

export const schema: Command = defineCommand({
  name: 'schema',
  summary: 'the JSON Schema (2020-12) of a dataset, of the flat record, or of --json output',
  takes: '[dataset | record | output]',
  options: {},
  examples: [{ command: 'claims schema record', what: 'the fields of a line of NDJSON' }],
  ownForm: { why: 'a JSON Schema is JSON', instead: 'claims schema record > record.schema.json' },
  run: async (_options, call) => {
    const typed = onlyWord(call, 'schema') ?? 'dataset'
    const name = SCHEMAS.find((one) => one === typed)
    if (name === undefined) {
      throw new ClaimsError('usage', {
        message: `there is no schema “${typed}”`,
        hint: `there are ${SCHEMAS.join(', ')}`,
        ...suggestion(typed, themselves(SCHEMAS)),
      })
    }
    return { kind: 'text', text: await packageText(call.world, 'data', 'schema', `${name}.v1.json`) }
  },
})
