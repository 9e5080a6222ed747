/** `claims help`: the manual of a command, or a topic. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { ClaimsError } from '../error.js'
import { nearest } from '../model/nearest.js'
import type { Answer, Call, Command } from './command.js'
import { TOPICS } from './line/topics.js'

export const help: Command = {
  name: 'help',
  summary: 'the manual of a command, or a topic',
  takes: '[COMMAND | TOPIC]',
  options: [],
  examples: [
    { command: 'claims help compare', what: 'the manual of a command' },
    { command: 'claims help exit-codes', what: 'what the exit code says' },
  ],
  run: async (call: Call): Promise<Answer> => {
    const { rootHelp } = await import('./line/help-text.js')
    const [name] = call.words
    if (name === undefined) return { kind: 'text', text: rootHelp(call.catalogue) }
    const names = [...call.catalogue, ...TOPICS].map((one) => one.name)
    if (!names.includes(name)) {
      throw new ClaimsError('usage', {
        message: `there is no manual on “${name}”`,
        hint: `there are manuals on ${names.join(', ')}`,
        didYouMean: nearest(
          name,
          names.map((one) => [one, one]),
        ),
      })
    }
    const folder = path.join(call.world.packageFolder, 'src', 'commands')
    const isTopic = TOPICS.some((topic) => topic.name === name)
    return {
      kind: 'text',
      text: await readFile(path.join(folder, isTopic ? 'topics' : '', `${name}.md`), 'utf8'),
    }
  },
}
