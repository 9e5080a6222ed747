/**
 * Which format is meant: `--format`, its short forms, else the ending of the output file, else the table; and what is
 * left out in some of them.
 */
import path from 'node:path'
import { ClaimsError } from '../../error.js'
import type { Printing } from '../../questions/answer.js'
import type { Io } from '../../terminal/io.js'
import { suggestion, themselves } from '../../text/nearest.js'
import {
  CHECK_FORMAT_NAMES,
  type CheckFormatName,
  type OutputOptions,
  SHORT_FORMS,
  type ShortForm,
} from '../line/options.js'

const ENDINGS: ReadonlyMap<string, CheckFormatName> = new Map([
  ['json', 'json'],
  ['ndjson', 'ndjson'],
  ['jsonl', 'ndjson'],
  ['csv', 'csv'],
  ['tsv', 'tsv'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
  ['txt', 'text'],
  ['sarif', 'sarif'],
])

/** The options that can mean a format; a command may have some of them only. */
type FormatOptions = Partial<Pick<OutputOptions, 'format' | 'output' | 'fields' | ShortForm>>

/**
 * @param command that answers, where it is known; only `check` is offered what build systems read
 * @throws ClaimsError (usage) if two formats are asked for, or the ending of the file means none
 */
export function formatOf(options: FormatOptions, command = ''): CheckFormatName {
  const asked = [
    ...CHECK_FORMAT_NAMES.filter((name) => options.format === name),
    ...SHORT_FORMS.filter((name) => options[name] === true),
  ]
  const [format, another] = [...new Set(asked)]
  if (another !== undefined) {
    throw new ClaimsError('usage', {
      message: `two formats are asked for, ${String(format)} and ${another}`,
      hint: 'leave one of them out',
    })
  }
  return format ?? formatOfFile(outputFile(options), command) ?? 'table'
}

/** The file to write to; `-` is standard output. */
export function outputFile({ output }: FormatOptions): string | undefined {
  return output === '-' ? undefined : output
}

/** Whether a format is asked for, by name or by the ending of a file. */
export function formatIsGiven(options: FormatOptions): boolean {
  const { format, output, fields } = options
  const named = [format, output, fields].some((one) => one !== undefined)
  return named || SHORT_FORMS.some((name) => options[name] === true)
}

/** A file without an ending says nothing. */
function formatOfFile(file: string | undefined, command: string): CheckFormatName | undefined {
  const ending = path.extname(file ?? '').slice(1)
  const format = ENDINGS.get(ending.toLowerCase())
  if (format !== undefined || ending === '') return format
  const offered = [...ENDINGS.keys()].filter((one) => one !== 'sarif' || command === 'check')
  throw new ClaimsError('usage', {
    message: `the ending of ${file ?? ''} names no format`,
    hint: `name it: --format csv; or end the file in ${offered.join(', ')}`,
    ...suggestion(ending, themselves(offered)),
  })
}

/** Formats for people, drawn from a page; those for programs do without what only a page says. */
const PAGES: ReadonlySet<string> = new Set(['table', 'text', 'markdown', 'html'])

/** @throws ClaimsError (usage) if the format has no place for what is asked */
export function printingOf(output: OutputOptions): Printing {
  const format = formatOf(output)
  if (output.brief && ROWS.has(format)) {
    throw new ClaimsError('usage', {
      message: `--brief prints a summary, which ${format} has no rows for`,
      hint: 'leave --brief out, or add --json',
    })
  }
  return { printsPage: PAGES.has(format) }
}

const ROWS: ReadonlySet<string> = new Set(['csv', 'tsv'])

const MOST_ON_A_TERMINAL = 200
const READ_IN_A_TERMINAL: readonly string[] = ['table', 'text']

/**
 * How many entries are printed: none beside a summary alone; where no limit is asked for, a person at a terminal gets the
 * first, a pipe gets all.
 */
export function limitOf(
  asked: number | undefined,
  output: OutputOptions,
  { stdout }: Io,
): number | undefined {
  if (output.brief) return 0
  if (asked !== undefined) return asked
  const read = stdout.isTerminal && outputFile(output) === undefined
  return read && READ_IN_A_TERMINAL.includes(formatOf(output)) ? MOST_ON_A_TERMINAL : undefined
}
