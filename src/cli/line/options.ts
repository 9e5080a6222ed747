/** The options that commands share, as data, under the headings of help. */
import { FIELDS } from '../../query/fields.js'
import type { Command, Option, OptionGroup } from '../command.js'

/** For files that are not ours: names of their columns, and how their dates stand. */
export const READING: readonly Option[] = [
  {
    name: 'map',
    value: 'OURS=THEIRS',
    repeatable: true,
    help: 'columns or fields of somebody else’s file: said=claim_date,source=speaker,gist=claim',
  },
  {
    name: 'dates',
    value: 'ORDER',
    choices: ['dmy', 'mdy', 'ymd'],
    help: 'of day, month and year in a spreadsheet or such a file',
  },
]

export const DATA: OptionGroup = {
  heading: 'Data',
  options: [
    {
      name: 'data',
      short: 'd',
      value: 'DATASET',
      repeatable: true,
      help: 'a bundled name or its start, a file, or - for standard input; repeat to merge',
    },
    ...READING,
  ],
}

const WITHOUT_FLAG: readonly string[] = ['text']

/** A flag for each field of a question, and what changes how they match. */
export const QUESTION: OptionGroup = {
  heading: 'Which statements',
  options: [
    ...FIELDS.filter(({ name }) => !WITHOUT_FLAG.includes(name)).map((field): Option => ({
      name: field.name,
      value: field.value,
      repeatable: true,
      help: field.help,
    })),
    { name: 'from', value: 'DATE', help: 'said on this day or later' },
    { name: 'to', value: 'DATE', help: 'said on this day or earlier' },
    { name: 'only', help: 'a body without its spokesmen' },
    { name: 'certain', help: 'leave out what only perhaps falls in the dates asked for' },
    { name: 'skip-bad', value: 'FILE', help: 'put lines that are no records into this file, and go on' },
  ],
}

export const FORMAT_NAMES = ['table', 'text', 'json', 'ndjson', 'csv', 'tsv', 'markdown', 'html'] as const

export const ERROR_FORMS = ['text', 'json'] as const
export type ErrorForm = (typeof ERROR_FORMS)[number]

/** `check` alone also writes what build systems read (SARIF). */
type FormatName = (typeof FORMAT_NAMES)[number]
export type CheckFormatName = FormatName | 'sarif'
export const CHECK_FORMAT_NAMES: readonly CheckFormatName[] = [...FORMAT_NAMES, 'sarif']

export const OUTPUT: OptionGroup = {
  heading: 'How it is printed',
  options: [
    { name: 'format', short: 'f', value: 'FORMAT', choices: FORMAT_NAMES, help: 'how to print it' },
    ...FORMAT_NAMES.slice(1).map((name): Option => ({ name, help: `short for --format ${name}` })),
    { name: 'raw', help: 'csv and tsv: leave cells that begin with = + - @ as they are' },
    { name: 'fields', value: 'NAMES', optionalValue: true, help: 'only these fields; alone, lists them' },
    { name: 'output', short: 'o', value: 'FILE', help: 'write to a file; its ending names the format' },
    { name: 'width', value: 'COLUMNS', help: 'the width to wrap at' },
    {
      name: 'color',
      value: 'WHEN',
      choices: ['auto', 'always', 'never'],
      help: 'bold and dim: auto, always, never',
    },
    { name: 'ascii', help: 'rules and marks in ASCII' },
    { name: 'no-pager', help: 'print long output straight to the terminal' },
    { name: 'fail-if-empty', help: 'exit code 1 when nothing matches' },
  ],
}

/** Options that every command has. */
export const COMMON: OptionGroup = {
  heading: 'Always',
  options: [
    {
      name: 'errors',
      value: 'FORM',
      choices: ERROR_FORMS,
      help: 'how errors are told: text, or a line of JSON',
    },
    { name: 'help', short: 'h', help: 'show this help' },
  ],
}

/** The headings of a command's help, that of what every command has included. */
export function optionGroupsOf(command: Pick<Command, 'options'>): OptionGroup[] {
  return [...command.options, COMMON]
}

export function optionsOf(command: Pick<Command, 'options'>): Option[] {
  return optionGroupsOf(command).flatMap((group) => group.options)
}
