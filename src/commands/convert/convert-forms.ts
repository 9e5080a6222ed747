/** What convert writes: a dataset in a form that reads back as the same dataset. */
import { RECORD_COLUMNS } from '../../dataset/table/columns.js'
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
