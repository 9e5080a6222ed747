/**
 * What a command is: data that makes its flags, help, completion and documentation, and a `run` that loads what it
 * needs only when it is called.
 */
import type { Report } from '../reports/report.js'
import type { Outputs } from './output/output-types.js'
import type { World } from './world.js'

export interface Option {
  /** The long name without dashes, `group-by`. */
  readonly name: string
  readonly short?: string
  /** What stands for the value in help; a flag without one is on or off. */
  readonly value?: string
  /** The value may be left out. */
  readonly optionalValue?: boolean
  /** It may be given several times. */
  readonly repeatable?: boolean
  readonly choices?: readonly string[]
  readonly help: string
}

/** Options under one heading of help. */
export interface OptionGroup {
  readonly heading: string
  readonly options: readonly Option[]
}

export interface Example {
  readonly command: string
  readonly what: string
}

export interface Command {
  readonly name: string
  /** One line for lists of commands. */
  readonly summary: string
  /** Its arguments as help prints them: `[TERM…]`. */
  readonly takes: string
  readonly options: readonly OptionGroup[]
  /** The first things that help shows; tests run them. */
  readonly examples: readonly Example[]
  /** Of a command whose output has a form of its own, and so no --format: why, and what to do instead. */
  readonly ownForm?: { readonly why: string; readonly instead: string }
  /** Whether these words name its data: then a bare `-` is one of them, in its place, and no usual dataset is added. */
  readonly namesData?: (words: readonly string[]) => boolean
  /** Answers with a report to be printed, or with plain text of its own. */
  readonly run: (call: Call) => Promise<CommandResult>
}

/** A command as it was called. */
export interface Call {
  readonly world: World
  /** All commands: help speaks of the others. */
  readonly catalogue: readonly Command[]
  readonly words: readonly string[]
  /** Values of options by long name: text, a list of texts, or true. */
  readonly options: ReadonlyMap<string, string | readonly string[] | true>
  /** Negated terms, `-incident:sochi`, which are no options. */
  readonly negated: readonly string[]
}

/** A report whose output stands in the table of outputs, and so in the published schema. */
export type DescribedReport = Report<Outputs[keyof Outputs]>

export type CommandResult =
  | {
      readonly kind: 'report'
      readonly report: DescribedReport
      readonly dataset: { readonly id: string; readonly sha256: string }
      /** The question in canonical terms. */
      readonly query: readonly string[]
      /** Said on standard error before the answer. */
      readonly warnings?: readonly string[]
      readonly exitCode?: number
    }
  | { readonly kind: 'text'; readonly text: string; readonly exitCode?: number }

/** The text of an option; undefined where it was not given or has no value. */
export function optionText(call: Call, name: string): string | undefined {
  const value = call.options.get(name)
  return typeof value === 'string' ? value : undefined
}

/** All texts of an option that may be repeated. */
export function optionTexts(call: Call, name: string): readonly string[] {
  const value = call.options.get(name)
  if (value === undefined || value === true) return []
  return typeof value === 'string' ? [value] : value
}

export function optionGiven(call: Call, name: string): boolean {
  return call.options.has(name)
}
