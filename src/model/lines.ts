/** A whole dataset as lines: records that each stand for themselves, and what they leave behind. */
import { type DatasetFile, link } from './dataset.js'
import { toRecord } from './record.js'
import { fromRecords, isDefaultInfo } from './records.js'
import { type Line, REGISTER_NAMES, type RegisterLine, type RegisterName } from './register-line.js'
import { deepEqual } from './merge.js'

/** The records of all statements, then each register that the records alone would not bring back as it is. */
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
  return [...records, ...listed]
}

function listOf(file: DatasetFile, register: RegisterName): readonly object[] {
  return register === 'dataset' ? [file.dataset] : (file[register] ?? [])
}
