/** The rows that could not be taken in, with the reasons, as somebody corrects them and converts them again. */
import type { Intake } from '../../dataset/intake.js'
import { REASON } from '../../dataset/table/columns.js'
import { writeCsv, writeTsv } from '../../formats/csv.js'
import { writeNdjson } from '../../formats/json.js'
import type { Write } from '../../terminal/io.js'

/** A table keeps its columns and gets one more; other records stand as they are beside their place and reasons. */
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
