/** A command or a topic of help as JSON. */
import type { NoFields } from '../../reports/field-values.js'

/** claims help: each item is a command or a topic. It asks no data: query and dataset are absent. */
export interface HelpOutput {
  readonly head: NoFields
  /** The commands in the order of help, then the topics; or the one asked for. */
  readonly item: HelpItem
  readonly tail: NoFields
}

/** A command or a topic. */
export interface HelpItem {
  /** Which of the two. */
  readonly kind: 'command' | 'topic'
  /** As one types it. */
  readonly name: string
  /** What it is for, in one line. */
  readonly summary: string
  /** The words that a command takes: “[TERM…]”. */
  readonly takes?: string
  /** First things to try. */
  readonly examples?: readonly ExampleItem[]
  /** The options of a command, in the order of its help. */
  readonly options?: readonly OptionItem[]
  /** With a name: its manual, in Markdown. */
  readonly manual?: string
}

/** A line to try. */
export interface ExampleItem {
  /** The whole line. */
  readonly command: string
  /** What it shows. */
  readonly what: string
}

/** An option of a command. */
export interface OptionItem {
  /** The heading of help under which it stands. */
  readonly heading: string
  /** The long name without dashes. */
  readonly name: string
  /** The letter; null without one. */
  readonly short: string | null
  /** What stands for its value in help; null where it is on or off. */
  readonly value: string | null
  /** Whether the value may be left out. */
  readonly optionalValue: boolean
  /** Whether it may be given several times. */
  readonly repeatable: boolean
  /** The values that it takes; empty where it takes others. */
  readonly choices: readonly string[]
  /** What it does. */
  readonly help: string
}
