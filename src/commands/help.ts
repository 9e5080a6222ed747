/** `claims help`: the manual of a command, or a topic; for programs, what commands and options there are. */
import { type Call, type Command, defineCommand } from '../cli/command.js'
import { onlyWord } from '../cli/line/only-word.js'
import { choice, flag } from '../cli/line/option-kinds.js'
import { TOPICS } from '../cli/line/topics.js'
import { packageText } from '../cli/world.js'
import { ClaimsError } from '../error.js'
import { suggestion, themselves } from '../text/nearest.js'

export const help: Command = defineCommand({
  name: 'help',
  summary: 'the manual of a command, or a topic',
  takes: '[COMMAND | TOPIC]',
  options: {
    printed: {
      heading: 'How it is printed',
      options: {
        format: choice('FORMAT', ['markdown', 'json'], 'as manuals are written, or for programs', {
          short: 'f',
        }),
        markdown: flag('short for --format markdown'),
        json: flag('short for --format json'),
      },
    },
  },
  examples: [
    { command: 'claims help compare', what: 'the manual of a command' },
    { command: 'claims help exit-codes', what: 'what the exit code says' },
  ],
  ownForm: {
    why: 'manuals are written in Markdown',
    instead: 'claims help compare > compare.md; --format json is for programs',
  },
  run: async ({ printed }, call) => {
    const name = onlyWord(call, 'help')
    const manual = name === undefined ? undefined : await manualOf(name, call)
    const { formatOf } = await import('../cli/output/format-of.js')
    const format = formatOf(printed)
    if (format === 'json') {
      const { helpJson } = await import('../cli/line/help-json.js')
      return { kind: 'text', text: helpJson(call.catalogue, name, manual) }
    }
    if (manual !== undefined) return { kind: 'text', text: manual }
    const { rootHelp, rootMarkdown } = await import('../cli/line/help-text.js')
    const root = format === 'markdown' ? rootMarkdown : rootHelp
    return { kind: 'text', text: root(call.catalogue) }
  },
})

/** @throws ClaimsError (usage) for a name that has no manual, with the nearest */
async function manualOf(name: string, { catalogue, world }: Call): Promise<string> {
  const names = [...catalogue, ...TOPICS].map((one) => one.name)
  if (!names.includes(name)) {
    throw new ClaimsError('usage', {
      message: `there is no manual on “${name}”`,
      hint: `there are manuals on ${names.join(', ')}`,
      ...suggestion(name, themselves(names)),
    })
  }
  const isTopic = TOPICS.some((topic) => topic.name === name)
  return packageText(world, 'src', 'commands', isTopic ? 'topics' : '', `${name}.md`)
}
