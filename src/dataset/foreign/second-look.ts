/**
 * A second look at a large file, only for what the first one left open: documents of which not all lines say the same,
 * and lines with one id that may say different things.
 */
import type { Problem } from '../../error.js'
import type { FlatRecord } from '../../model/record.js'
import { RegisterIntake } from '../../model/registers.js'
import { deepEqual } from '../../model/merge.js'
import { doubled } from '../intake.js'
import type { Mapping } from '../mapping.js'
import type { IsSound } from '../sound-record.js'
import type { DateOrder } from '../table/typed-date.js'
import { columnRow } from './column-row.js'
import { referringTo } from './documents-of.js'
import { FoundProblems } from './found-problems.js'
import type { Gathered } from './gathered.js'
import type { Gathering } from './gathering.js'
import { itemOn } from './line-item.js'
import { NOWHERE, sharedOf } from './mapped-reader.js'
import { ownRecord } from './own-record.js'
import { type FileLines, textLines } from './text-lines.js'

export interface Look {
  readonly file: string
  readonly mapping: Mapping
  readonly dates: DateOrder | undefined
  /** Passes over what is wrong; whoever reads the lines then meets it again. */
  readonly passesOver: boolean
}

export async function secondLook(
  lines: FileLines,
  { file, mapping, passesOver }: Look,
  gathered: Gathered,
  { doubtfulIds, variedDocuments }: Gathering,
  isSound: IsSound,
): Promise<{ readonly gathered: Gathered; readonly problems: FoundProblems }> {
  const problems = new FoundProblems()
  if (doubtfulIds.size === 0 && variedDocuments.size === 0) return { gathered, problems }
  const shared = sharedOf(gathered)
  const found: Problem[] = []
  const registers = new RegisterIntake((problem) => found.push(problem))
  const firsts = new Map<string, FlatRecord>()
  const [again, contradicting] = [new Set(gathered.again), new Set(gathered.contradicting)]
  for await (const { text, line, number } of textLines(lines, file, passesOver)) {
    const item = itemOn(text)
    if (item === undefined) continue
    const record = ownRecord(columnRow(item, number, NOWHERE, mapping), shared, isSound)
    if (record === undefined) continue
    const twin = firsts.get(record.id)
    if (twin === undefined && doubtfulIds.has(record.id)) firsts.set(record.id, record)
    if (twin !== undefined && !deepEqual(twin, record)) found.push(doubled(record.id))
    else registers.enter(referringTo(record, (id) => variedDocuments.has(id)))
    if (found.length > 0) contradicting.add(number)
    else if (twin !== undefined) again.add(number)
    problems.addOf({ text, line }, file, found.splice(0))
  }
  return {
    gathered: { ...gathered, documents: registers.lists().documents, again, contradicting },
    problems,
  }
}
