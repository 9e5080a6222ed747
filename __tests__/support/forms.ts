/** One dataset in every form that a command reads. Names of files have one length, so that pages wrap alike. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { writeForm } from '../../src/commands/convert/convert-forms.js'
import { type DataForm, FORM_HEADINGS } from './not-carried.js'
import type { DatasetFile } from '../../src/model/dataset.js'
import { toLines } from '../../src/model/lines.js'
import { isRegisterLine, type Line } from '../../src/model/register-line.js'

export interface Form {
  readonly name: string
  /** As typed after `--data`. */
  readonly file: string
  /** What it lacks: this of the list in the manual, and what stands above it there. */
  readonly lacks: DataForm
  /** Files of records, which every engine reads. */
  readonly ofRecords: boolean
  readonly content: (file: DatasetFile) => string | Uint8Array | Promise<string>
}

const isRecord = (line: Line): boolean => !isRegisterLine(line)

const records = (file: DatasetFile): string => ndjson(toLines(file).filter(isRecord))
const whole = (file: DatasetFile): string => ndjson(toLines(file))
const registersLast = (file: DatasetFile): string => {
  const lines = toLines(file)
  return ndjson([...lines.filter(isRecord), ...lines.filter(isRegisterLine)])
}

export const ORIGINAL: Form = {
  name: 'dataset',
  file: 'original.json',
  lacks: 'other',
  ofRecords: false,
  content: (file) => JSON.stringify(file),
}

export const FORMS: readonly Form[] = [
  { name: 'records', file: 'sample.ndjson', lacks: 'records', ofRecords: true, content: records },
  {
    name: 'registers, then records',
    file: 'before.ndjson',
    lacks: 'lines',
    ofRecords: true,
    content: whole,
  },
  {
    name: 'records, then registers',
    file: 'behind.ndjson',
    lacks: 'lines',
    // A scan reads what is named before the records that use it.
    ofRecords: false,
    content: registersLast,
  },
  {
    name: 'records, packed',
    file: 'pkd.ndjson.gz',
    lacks: 'records',
    ofRecords: true,
    content: (file) => gzipSync(records(file)),
  },
  { name: 'records from a pipe', file: '-', lacks: 'records', ofRecords: true, content: records },
  {
    name: 'records and registers from a pipe',
    file: '-',
    lacks: 'lines',
    ofRecords: true,
    content: whole,
  },
  { name: 'CSV', file: 'the-sheet.csv', lacks: 'other', ofRecords: false, content: csv },
  ORIGINAL,
]

/** The file of a form on disk, or what goes into standard input. */
export async function written(
  { file, content }: Form,
  data: DatasetFile,
  folder: string,
): Promise<{ readonly stdin?: string }> {
  const whole = await content(data)
  if (file === '-') return { stdin: String(whole) }
  writeFileSync(path.join(folder, file), whole)
  return {}
}

/** What a form lacks, with what those above it lack. */
export function lackedBy(form: DataForm): readonly DataForm[] {
  const forms = Object.keys(FORM_HEADINGS) as DataForm[]
  return forms.slice(forms.indexOf('other'), forms.indexOf(form) + 1)
}

function ndjson(lines: readonly object[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('')
}

async function csv(file: DatasetFile): Promise<string> {
  const parts: string[] = []
  await writeForm(file, 'csv', {}, (text) => Promise.resolve(void parts.push(text)))
  return parts.join('')
}
