/** Which format a call means: `--format`, its short forms, else the ending of the output file, else the table. */
import path from 'node:path'
import { ClaimsError } from '../../error.js'
import { suggestion, themselves } from '../../text/nearest.js'
import { type Call, optionGiven, optionText } from '../command.js'
import { CHECK_FORMAT_NAMES, type CheckFormatName } from '../line/options.js'

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

/**
 * @param command that answers, where it is known; only `check` is offered what build systems read
 * @throws ClaimsError (usage) if two formats are asked for, or the ending of the file means none
 */
export function formatOf(call: Call, command = ''): CheckFormatName {
  const asked = [
    ...CHECK_FORMAT_NAMES.filter((name) => optionText(call, 'format') === name),
    ...CHECK_FORMAT_NAMES.filter((name) => optionGiven(call, name)),
  ]
  const [format, another] = [...new Set(asked)]
  if (another !== undefined) {
    throw new ClaimsError('usage', {
      message: `two formats are asked for, ${String(format)} and ${another}`,
      hint: 'leave one of them out',
    })
  }
  return format ?? formatOfFile(outputFile(call), command) ?? 'table'
}

/** The file to write to; `-` is standard output. */
export function outputFile(call: Call): string | undefined {
  const file = optionText(call, 'output')
  return file === '-' ? undefined : file
}

/** Whether a format is asked for, by name or by the ending of a file. */
export function formatIsGiven(call: Call): boolean {
  return ['format', 'output', 'fields', ...CHECK_FORMAT_NAMES].some((name) => optionGiven(call, name))
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
