/** Which format a call means: `--format`, its short forms, else the ending of the output file, else the table. */
import { ClaimsError } from '../error.js'
import { type Call, optionGiven, optionText } from './command.js'
import { CHECK_FORMAT_NAMES, type CheckFormatName } from './options.js'

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
  return format ?? ENDINGS.get(endingOf(optionText(call, 'output'))) ?? 'table'
}

function endingOf(file: string | undefined): string {
  return file?.split('.').at(-1)?.toLowerCase() ?? ''
}
