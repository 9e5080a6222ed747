/** A whole dataset as lines: what the records leave behind, and records that each stand for themselves. */
import { type DatasetFile, link } from './dataset.js'
import { toRecord } from './record.js'
import { isDefaultInfo } from './dataset-info.js'
import { fromRecords } from './records.js'
import { type Line, REGISTER_NAMES, type RegisterLine, type RegisterName } from './register-line.js'
import { deepEqual } from './deep-equal.js'

/**
 * Each register that the records alone would not bring back as it is, then the records of all statements: whoever reads
 * the lines one by one knows the names before the records that use them.
 */
export function toLines(file: DatasetFile): Line[] {
  const dataset = link(file, '')
  const records = file.statements.map((statement) => toRecord(dataset, statement))
  const again = fromRecords(records)
  const listed = REGISTER_NAMES.flatMap((register) => {
    const entries = listOf(file, register)
    const needed =
      register === 'dataset' ? !isDefaultInfo(file.dataset) : !deepEqual(entries, listOf(again, register))
    return needed ? entries.map((entry) => ({ schemaVersion: 1, register, entry }) as RegisterLine) : []
  })
  return [...listed, ...records]
}

function listOf(file: DatasetFile, register: RegisterName): readonly object[] {
  return register === 'dataset' ? [file.dataset] : (file[register] ?? [])
}
