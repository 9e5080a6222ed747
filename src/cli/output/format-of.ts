/** Which format is meant: `--format`, its short forms, else the ending of the output file, else the table. */
import path from 'node:path'
import { ClaimsError } from '../../error.js'
import { suggestion, themselves } from '../../text/nearest.js'
import {
  CHECK_FORMAT_NAMES,
  type CheckFormatName,
  SHORT_FORMS,
  type ShortForm,
} from '../line/format-names.js'
import type { OutputOptions } from '../line/options.js'

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
