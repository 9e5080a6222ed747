/** The commands and topics as JSON, in the envelope of all `--json`: what programs need to call `claims`. */
import type { Command } from '../command.js'
import type { HelpItem, OptionItem } from './help-item.js'
import { type NamedOption, namedOptions } from './option.js'
import { optionGroupsOf } from './options-of.js'
import { TOPICS } from './topics.js'

/** All of them, or the one of that name with its manual. */
export function helpJson(catalogue: readonly Command[], name?: string, manual?: string): string {
  const all = [...catalogue.map(commandItem), ...TOPICS.map(topicItem)]
  const items = name === undefined ? all : all.filter((item) => item.name === name)
  const lines = items.map((item) => JSON.stringify({ ...item, ...(manual !== undefined && { manual }) }))
  return `{"schemaVersion":1,"command":"help","items":[\n${lines.join(',\n')}\n],"count":${String(items.length)}}\n`
}

function commandItem(command: Command): HelpItem {
  const { name, summary, takes, examples } = command
  const options = optionGroupsOf(command).flatMap((group) =>
    namedOptions(group).map((option) => optionItem(group.heading, option)),
  )
  return { kind: 'command', name, summary, takes, examples, options }
}

function optionItem(heading: string, option: NamedOption): OptionItem {
  return {
    heading,
    name: option.name,
    short: option.short ?? null,
    value: option.value ?? null,
    optionalValue: option.optionalValue === true,
    repeatable: option.repeatable === true,
    choices: option.choices ?? [],
    help: option.help,
  }
}

function topicItem({ name, summary }: (typeof TOPICS)[number]): HelpItem {
  return { kind: 'topic', name, summary }
}
