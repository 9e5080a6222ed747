/** What convert writes: a dataset in a form that reads back as the same dataset, and the rows that are refused. */
import type { Intake } from '../../dataset/intake.js'
import { REASON, RECORD_COLUMNS } from '../../dataset/table/columns.js'
import { writeCsv, writeTsv } from '../../formats/csv.js'
import type { Drawing } from '../../formats/drawing.js'
import { writeNdjson } from '../../formats/json.js'
import { safeJson } from '../../formats/safe-json.js'
import type { DatasetFile } from '../../model/dataset.js'
import { toLines } from '../../model/lines.js'
import { bufferedWriter } from '../../terminal/buffered-writer.js'
import type { Write } from '../../terminal/io.js'
import type { Form } from './form.js'

/** The schema's own name; where an editor finds it is a matter of the place of the file. */
const SCHEMA = 'urn:counterclaim:schema:dataset:v1'

/**
 * A dataset in one of the forms.
 * @param rows how cells of CSV and TSV are written
 */
export async function writeForm(
  dataset: DatasetFile,
  form: Form,
  rows: Pick<Drawing, 'raw' | 'isTerminal'>,
  out: Write,
): Promise<void> {
  if (form === 'json') {
    const whole = Object.assign({ $schema: '' }, dataset, { $schema: SCHEMA })
    await out(`${safeJson(whole, 2)}\n`)
    return
  }
  const { write, flush } = bufferedWriter(out)
  const items = toLines(dataset)
  if (form === 'ndjson') await writeNdjson({ items }, { out: write })
  else {
    const fields = RECORD_COLUMNS.filter((column) => items.some((item) => Object.hasOwn(item, column)))
    await (form === 'csv' ? writeCsv : writeTsv)({ items }, { ...rows, out: write, fields })
  }
  await flush()
}

/**
 * The rows that could not be taken in, with the reasons, as somebody corrects them and converts them again. A table
 * keeps its columns and gets one more; other records stand as they are beside their place and reasons.
 */
export async function writeRefused({ refused, columns }: Intake, file: string, out: Write): Promise<void> {
  const reasons = refused.map(({ problems }) => problems.map(({ message }) => message))
  if (columns === undefined) {
    const items = refused.map(({ row }, index): object => ({
      line: row.where.line ?? null,
      [REASON]: reasons[index] ?? [],
      text: String(row.content),
    }))
    await writeNdjson({ items }, { out })
    return
  }
  const width = refused.reduce((most, { row }) => Math.max(most, row.content.length), columns.length)
  const names = Array.from({ length: width }, (_, at) => nameOf(columns, at))
  const items = refused.map(({ row }, index): object => ({
    ...Object.fromEntries(names.map((name, at) => [name, row.content[at] ?? ''])),
    [REASON]: reasons[index]?.join('; ') ?? '',
  }))
  await (/\.tsv$/i.test(file) ? writeTsv : writeCsv)({ items }, { out, fields: [...names, REASON] })
}

/** Also for cells beyond the last column, and for a name that stands twice: no cell may hide another. */
function nameOf(columns: readonly string[], at: number): string {
  const name = columns[at] ?? ''
  return name === '' || columns.indexOf(name) < at ? `${name} column ${at + 1}`.trimStart() : name
}
