/** Help, made from the commands' own data: examples first, then the options under their headings. */
import type { Command, Example } from '../command.js'
import { type NamedOption, namedOptions, type OptionGroup } from './option.js'
import { optionGroupsOf } from './options-of.js'
import { TOPICS } from './topics.js'

export function rootHelp(catalogue: readonly Command[]): string {
  return `${[
    'claims: who said what, about whom, when, and how we know',
    section('For example', examples(FIRST_EXAMPLES)),
    section('Commands', aligned(catalogue.map(({ name, summary }) => [name, summary]))),
    section(
      'Help',
      aligned([
        ['claims COMMAND --help', 'its examples and options'],
        ['claims help COMMAND', 'its manual'],
        [`claims help TOPIC`, TOPICS.map(({ name }) => name).join(', ')],
        ['claims --version', 'the version'],
      ]),
    ),
    'It records who said what. It makes no finding on what happened.',
  ].join('\n\n')}\n`
}

/** The same lists for a document. */
export function rootMarkdown(catalogue: readonly Command[]): string {
  const list = (all: readonly { readonly name: string; readonly summary: string }[]): string =>
    all.map(({ name, summary }) => `- \`claims help ${name}\`: ${summary}`).join('\n')
  return `# claims\n\n## Commands\n\n${list(catalogue)}\n\n## Topics\n\n${list(TOPICS)}\n`
}

const FIRST_EXAMPLES: readonly Example[] = [
  { command: 'claims', what: 'what the dataset holds, by who speaks' },
  { command: 'claims compare', what: 'both sides next to each other, day by day' },
  { command: 'claims compare 2022-11-06-border-fire --by point', what: 'two versions, point by point' },
  {
    command: 'claims list source:pashinyan said:2022-10 -d autumn',
    what: 'a question to the larger dataset',
  },
]

export function commandHelp(command: Command): string {
  const usage = `claims ${command.name}${command.takes === '' ? '' : ` ${command.takes}`} [OPTION…]`
  return `${[
    `claims ${command.name}: ${command.summary}`,
    ...(command.examples.length === 0 ? [] : [section('For example', examples(command.examples))]),
    section('Usage', [`  ${usage}`]),
    ...optionGroupsOf(command).map(groupHelp),
    `Its manual: claims help ${command.name}`,
  ].join('\n\n')}\n`
}

function groupHelp(group: OptionGroup): string {
  const rows = namedOptions(group).map((option) => [flags(option), helpOf(option)] as const)
  return section(group.heading, aligned(rows))
}

function flags({ name, short, value, optionalValue }: NamedOption): string {
  const takes = value === undefined ? '' : optionalValue === true ? ` [${value}]` : ` ${value}`
  return `${short === undefined ? '' : `-${short}, `}--${name}${takes}`
}

const FEW_CHOICES = 8

function helpOf({ help, choices }: NamedOption): string {
  return choices === undefined || choices.length > FEW_CHOICES ? help : `${help} (${choices.join(', ')})`
}

function section(heading: string, lines: readonly string[]): string {
  return [heading, ...lines].join('\n')
}

function examples(all: readonly Example[]): string[] {
  return all.flatMap(({ command, what }) => [`  ${command}`, `      ${what}`])
}

function aligned(rows: readonly (readonly [string, string])[]): string[] {
  const widest = Math.max(...rows.map(([name]) => name.length))
  return rows.map(([name, what]) => `  ${name.padEnd(widest)}  ${what}`)
}
