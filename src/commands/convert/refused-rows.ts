/**
 * The file of `convert --refused`: what could not be taken in, as it stands in its file, beside the reasons. Somebody
 * corrects it and converts it in its turn; until then the same rows are refused again.
 */
import type { Intake, Refused, TableLayout } from '../../dataset/intake.js'
import { delimiterOf } from '../../dataset/table/cells.js'
import { REASON } from '../../dataset/table/columns.js'
import { writeNdjson } from '../../formats/json.js'
import type { Write } from '../../terminal/io.js'

/** @param file as it is named, whose ending may say how its cells are parted */
export async function writeRefused({ refused, table }: Intake, file: string, out: Write): Promise<void> {
  if (table !== undefined) {
    await out(
      tableLines(refused, table, file)
        .map((line) => `${line}\n`)
        .join(''),
    )
    return
  }
  const items = refused.map((each): object => ({
    line: each.row.where.line ?? null,
    [REASON]: reasonsOf(each),
    text: String(each.row.content),
  }))
  await writeNdjson({ items }, { out })
}

function reasonsOf({ problems }: Refused): string[] {
  return problems.map(({ message }) => message)
}

/** The reason stands in the first column, so that a row with too many or too few cells still has them. */
function tableLines(refused: readonly Refused[], table: TableLayout, file: string): string[] {
  const { header, delimiter } = table
  const cell = (each: Refused): string => reasonCell(reasonsOf(each).join('; '), table)
  if (header === undefined) return refused.map((each) => widened(each, table) + delimiter + cell(each))
  const withReason = header.startsWith(REASON + delimiter)
  const lines = [
    withReason ? header : REASON + delimiter + header,
    ...refused.map((each) => {
      const row = each.row.asItStands?.() ?? ''
      return cell(each) + delimiter + (withReason ? withoutFirstCell(row, delimiter) : row)
    }),
  ]
  return delimiterOf(lines[0] ?? '', file) === delimiter ? lines : [`sep=${delimiter}`, ...lines]
}

/** Columns that go by number keep theirs: the reason stands behind the last. */
function widened({ row }: Refused, { delimiter, width }: TableLayout): string {
  const missing = Math.max(0, width - row.content.length)
  return (row.asItStands?.() ?? '') + delimiter.repeat(missing)
}

function reasonCell(reason: string, { delimiter, quotes }: TableLayout): string {
  if (quotes) return `"${reason.replaceAll('"', '""')}"`
  return reason.replaceAll(delimiter, ' ').replaceAll(/[\r\n]/g, ' ')
}

/** Without the reason of an earlier time. */
function withoutFirstCell(row: string, delimiter: string): string {
  const [quoted = ''] = /^"(?:[^"]|"")*"/.exec(row) ?? []
  return row.slice(row.indexOf(delimiter, quoted.length) + delimiter.length)
}
