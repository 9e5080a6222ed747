/** A file as a dataset in which of records that are alike one stands for all: what is needed to count them. */
import { type Dataset, link } from '../../../model/dataset.js'
import { defaultInfo, statementOf } from '../../../model/records.js'
import { RegisterIntake } from '../../../model/registers.js'
import type { Statement } from '../../../model/statement.js'
import { OF_A_CELL } from '../counting/cells.js'
import type { Scan } from '../scan.js'

/** Some records of a file, and what decides how they count. */
export interface Part {
  readonly scan: Scan
  readonly decidedBy: DecidedBy
}

/**
 * Records are alike that have the same values at some paths; or the same values at some paths and the same values at
 * others, which are put together by `both`, so that not every pair of them needs an example.
 */
export interface DecidedBy {
  readonly paths: readonly string[]
  readonly others?: readonly string[]
  readonly both?: (one: Statement, other: Statement) => Statement
}

/**
 * @param named the fields whose names are all wanted, also of those that are only mentioned
 * @throws ClaimsError (data or file)
 */
export async function alike(
  parts: readonly Part[],
  named: readonly ('source' | 'incident' | 'document')[],
  file: string,
): Promise<Dataset> {
  const [first] = parts
  if (first === undefined) throw new RangeError('nothing to count')
  const registers = new RegisterIntake(() => undefined)
  for (const line of first.scan.lines) registers.enterLine(line)
  const timesOf = new Map<Statement, number>()
  // These come in the order of the file; the others in that of threads, so that they settle nothing.
  // One field at a time: who is named with what in each record is not asked.
  for (const field of named) {
    for (const record of await first.scan.naming([field])) registers.enter(record)
  }
  for (const part of parts) await addCounted(part, registers, timesOf)
  const info = registers.info ?? defaultInfo(file)
  const statements = [...timesOf.keys()]
  const dataset = link(
    { schemaVersion: 1, dataset: info, ...registers.lists(), statements, relations: [] },
    '',
  )
  return { ...dataset, timesOf }
}

async function addCounted(
  { scan, decidedBy: { paths, others = [], both = (one) => one } }: Part,
  registers: RegisterIntake,
  timesOf: Map<Statement, number>,
): Promise<void> {
  const { cells } = await scan.cells([paths, others])
  for (const { examples, cells: numbers } of cells) {
    for (const some of examples) for (const { record } of some) registers.enter(record)
    const [ones, seconds] = examples.map((some) => some.map(({ record }) => statementOf(record)))
    for (let at = 0; at < numbers.length; at += OF_A_CELL) {
      const [one, second] = [ones?.[numbers[at] ?? 0], seconds?.[numbers[at + 1] ?? 0]]
      if (one !== undefined && second !== undefined)
        timesOf.set({ ...both(one, second) }, numbers[at + 2] ?? 0)
    }
  }
}
