/**
 * What a command is: data that makes its flags, help, completion and documentation, and a `run` that loads what it
 * needs only when it is called.
 */
import type { Report } from '../reports/report.js'
import { type OptionGroup, type OptionGroups, type TypedOptions, valuesOf } from './line/option.js'
import type { OutputOptions } from './line/options.js'
import type { Outputs } from './output/output-types.js'
import type { World } from './world.js'

export interface Example {
  readonly command: string
  readonly what: string
}

/** What is said of a command, besides its options. */
interface Described {
  readonly name: string
  /** One line for lists of commands. */
  readonly summary: string
  /** Its arguments as help prints them: `[TERM…]`. */
  readonly takes: string
  /** The first things that help shows; tests run them. */
  readonly examples: readonly Example[]
  /** Of a command whose output has a form of its own, and so no --format: why, and what to do instead. */
  readonly ownForm?: { readonly why: string; readonly instead: string }
  /** Whether these words name its data: then a bare `-` is one of them, in its place, and no usual dataset is added. */
  readonly namesData?: (words: readonly string[]) => boolean
}

/** Values of options by group; how a report is printed is the group `output`. */
export interface Options {
  readonly output?: OutputOptions
  readonly [group: string]: object | undefined
}

/** A command as its file writes it down. */
interface Definition<Values extends Options> extends Described {
  readonly options: OptionGroups<Values>
  /** Answers with a report to be printed, or with plain text of its own. */
  readonly run: (options: Values, call: Call) => Promise<CommandResult>
}

export interface Command extends Described {
  readonly options: Readonly<Record<string, OptionGroup>>
  /**
   * Reads what was typed for its options; nothing else is read yet.
   * @throws ClaimsError (usage) for a text that an option does not take
   */
  readonly prepare: (typed: TypedOptions) => PreparedCommand
}

/** A command whose options are read. */
export interface PreparedCommand {
  /** How its report is printed; undefined for a command that answers with text only. */
  readonly output: OutputOptions | undefined
  readonly run: (call: Call) => Promise<CommandResult>
}

/** What a command is called with, besides its options. */
export interface Call {
  readonly world: World
  /** All commands: help speaks of the others. */
  readonly catalogue: readonly Command[]
  readonly words: readonly string[]
  /** Negated terms, `-incident:sochi`, which are no options. */
  readonly negated: readonly string[]
}

/** What stands in the table of outputs, and so in the published schema. */
export type DescribedOutput = Outputs[keyof Outputs]

export interface ReportResult {
  readonly kind: 'report'
  readonly report: Report<DescribedOutput>
  readonly dataset: { readonly id: string; readonly sha256: string }
  /** The question in canonical terms. */
  readonly query: readonly string[]
  /** Said on standard error before the answer. */
  readonly warnings?: readonly string[]
  /** Said on standard error after an answer that is empty. */
  readonly whenEmpty?: () => Promise<readonly string[]>
  /** The page is shown layer by layer, the next at a key press. */
  readonly revealed?: boolean
  readonly exitCode?: number
}

export type CommandResult =
  ReportResult | { readonly kind: 'text'; readonly text: string; readonly exitCode?: number }

/** A command from its definition; `run` gets the values of the options that the definition declares. */
export function defineCommand<Values extends Options>(definition: Definition<Values>): Command {
  const { run, ...described } = definition
  const options = definition.options as Command['options']
  return {
    ...described,
    options,
    prepare: (typed) => {
      const groups = Object.entries(options).map(([name, group]) => [name, valuesOf(group, typed)])
      const values = Object.fromEntries(groups) as Values
      return { output: values.output, run: (call) => run(values, call) }
    },
  }
}
