/** Which format a call means: `--format`, its short forms, else the ending of the output file, else the table. */
import path from 'node:path'
import { ClaimsError } from '../../error.js'
import { suggestion, themselves } from '../../model/nearest.js'
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

/** @throws ClaimsError (usage) if two formats are asked for */
export function formatOf(call: Call): CheckFormatName {
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
  return format ?? formatOfFile(outputFile(call)) ?? 'table'
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

/** @throws ClaimsError (usage) for an ending that means no format; a file without one says nothing */
function formatOfFile(file: string | undefined): CheckFormatName | undefined {
  const ending = path.extname(file ?? '').slice(1)
  const format = ENDINGS.get(ending.toLowerCase())
  if (format !== undefined || ending === '') return format
  throw new ClaimsError('usage', {
    message: `the ending of ${file ?? ''} names no format`,
    hint: `name it: --format csv; or end the file in ${[...ENDINGS.keys()].join(', ')}`,
    ...suggestion(ending, themselves(ENDINGS.keys())),
  })
}
