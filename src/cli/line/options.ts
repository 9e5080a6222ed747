/** The options that commands share, as data, under the headings of help; and what commands get of them. */
import { type FieldName, FIELDS } from '../../query/fields.js'
import { choice, flag, optionalText, text, texts, wholeNumber } from './option-kinds.js'
import type { Option, OptionGroup } from './option.js'
import { type ShortForm, type CheckFormatName, SHORT_FORMS, FORMAT_NAMES } from './format-names.js'

/** A file that is not ours: names of its columns, and how its dates, lists and records stand. */
export interface ReadingOptions {
  readonly map: readonly string[]
  readonly dates: 'dmy' | 'mdy' | 'ymd' | undefined
  readonly each: string | undefined
  readonly lists: string | undefined
  readonly shortRows: boolean
}

export const READING: OptionGroup<ReadingOptions>['options'] = {
  map: texts(
    'OURS=THEIRS',
    'columns or fields of somebody else’s file: said=claim_date,source=speaker,gist=claim',
  ),
  dates: choice('ORDER', ['dmy', 'mdy', 'ymd'], 'of day, month and year in a spreadsheet or such a file'),
  each: text('PATH', 'where the records stand in somebody else’s JSON: --each results'),
  lists: text('SEPARATOR', 'what parts several names or addresses in somebody else’s cell: --lists ";"'),
  shortRows: flag('take rows of a table whose last cells are left out'),
}

/** Where lines or rows go that cannot be read. */
export const REFUSED: Option<string | undefined> = text(
  'FILE',
  'put lines or rows that cannot be read into this file, and go on with the rest',
)

/** Which data is asked. */
export interface DataOptions extends ReadingOptions {
  readonly data: readonly string[]
  readonly refused: string | undefined
}

export const DATA: OptionGroup<DataOptions> = {
  heading: 'Data',
  options: {
    data: texts('DATASET', 'a bundled name or its start, a file, or - for standard input; repeat to merge', {
      short: 'd',
    }),
    ...READING,
    refused: REFUSED,
  },
}

/** The fields of a question that are flags too; `text` needs none. */
type FlagName = Exclude<FieldName, 'text'>

/** Which statements are asked for; a flag has the name of its field, `known-by`. */
export interface QuestionOptions extends Readonly<Record<FlagName, readonly string[]>> {
  readonly from: string | undefined
  readonly to: string | undefined
  readonly only: boolean
  readonly certain: boolean
}

const FLAGS = FIELDS.flatMap(({ name, ...field }) => (name === 'text' ? [] : [{ name, ...field }]))

const FIELD_FLAGS = Object.fromEntries(
  FLAGS.map(({ name, value, help }) => [name, texts(value, help)]),
) as Readonly<Record<FlagName, Option<readonly string[]>>>

export const QUESTION: OptionGroup<QuestionOptions> = {
  heading: 'Which statements',
  options: {
    ...FIELD_FLAGS,
    from: text('DATE', 'said on this day or later'),
    to: text('DATE', 'said on this day or earlier'),
    only: flag('a body without its spokesmen'),
    certain: flag('leave out what only perhaps falls in the dates asked for'),
  },
}

/** The options of a question that say the same as a term: `--source x` is `source:x`. */
export const QUESTION_FLAGS: readonly (FlagName | 'from' | 'to')[] = [
  ...FLAGS.map(({ name }) => name),
  'from',
  'to',
]

/** How a report is printed. */
export interface OutputOptions extends Readonly<Record<ShortForm, boolean>> {
  readonly format: CheckFormatName | undefined
  /** Only the summary. */
  readonly brief: boolean
  readonly raw: boolean
  /** True lists the fields. */
  readonly fields: string | true | undefined
  readonly output: string | undefined
  readonly width: number | undefined
  readonly color: 'auto' | 'always' | 'never' | undefined
  readonly ascii: boolean
  readonly noPager: boolean
  /** Absent of commands that always find something to print. */
  readonly failIfEmpty?: boolean
}

const FORMAT_FLAGS = Object.fromEntries(
  SHORT_FORMS.map((name) => [name, flag(`short for --format ${name}`)]),
) as Readonly<Record<ShortForm, Option<boolean>>>

/** The same without `--fail-if-empty`. */
export const OUTPUT_OF_ONE: OptionGroup<Omit<OutputOptions, 'failIfEmpty'>> = {
  heading: 'How it is printed',
  options: {
    format: choice('FORMAT', FORMAT_NAMES, 'how to print it', { short: 'f' }),
    ...FORMAT_FLAGS,
    brief: flag('the summary alone'),
    raw: flag('csv and tsv: leave cells that begin with = + - @ as they are'),
    fields: optionalText('NAMES', 'only these fields; alone, lists them'),
    output: text('FILE', 'write to a file; its ending names the format', { short: 'o' }),
    width: wholeNumber('COLUMNS', 'the width to wrap at'),
    color: choice('WHEN', ['auto', 'always', 'never'], 'bold and dim: auto, always, never'),
    ascii: flag('rules and marks in ASCII'),
    noPager: flag('print long output straight to the terminal'),
  },
}

export const OUTPUT: OptionGroup<OutputOptions & { readonly failIfEmpty: boolean }> = {
  ...OUTPUT_OF_ONE,
  options: { ...OUTPUT_OF_ONE.options, failIfEmpty: flag('exit code 1 when nothing matches') },
}

/** What a command that reports on data is given. */
export interface ReportOptions {
  readonly data: DataOptions
  readonly output: OutputOptions
}

/** What a command that takes terms is given besides its own options. */
export interface QueryOptions extends ReportOptions {
  readonly question: QuestionOptions
}
