/** A dataset that is good for its names: the registers of some records that need not agree with one another. */
import { type Dataset, link } from '../../../model/dataset.js'
import type { FlatRecord } from '../../../model/record.js'
import { fromRecord } from '../../../model/records.js'
import type { RegisterLine } from '../../../model/register-line.js'
import { RegisterIntake } from '../../../model/registers.js'

/**
 * @param records one without an id names others, and is no statement itself
 * @param lines of registers, which go before what records say
 */
export function namesDataset(records: readonly FlatRecord[], lines: readonly RegisterLine[]): Dataset {
  return link(
    {
      schemaVersion: 1,
      dataset: { id: 'records', title: 'Records' },
      ...registersOf(lines, records).lists(),
      statements: records.flatMap((record) => (record.id === '' ? [] : fromRecord(record).statements)),
      relations: [],
    },
    '',
  )
}

/** The registers alone. */
export function registersOf(
  lines: readonly RegisterLine[],
  records: readonly FlatRecord[] = [],
): RegisterIntake {
  const registers = new RegisterIntake(() => undefined)
  for (const line of lines) registers.enterLine(line)
  for (const record of records) registers.enter(record)
  return registers
}
