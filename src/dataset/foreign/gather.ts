/**
 * Looks through a large file of somebody else's NDJSON before a question is asked: how names are first spelt, what is
 * said of whoever is named, and everything that is wrong. Memory grows with the number of names, not with that of lines.
 */
import { ClaimsError, type Problem } from '../../error.js'
import { deepEqual } from '../../model/deep-equal.js'
import type { FlatRecord } from '../../model/record.js'
import { RegisterIntake } from '../../model/registers.js'
import { doubled } from '../intake.js'
import { checkMapping } from '../mapping.js'
import { placesIn } from '../place.js'
import { ProblemList } from '../problem-list.js'
import type { ForeignReading } from '../reading.js'
import { type IsSound, loadIsSound } from '../sound-record.js'
import { habitsOf } from '../table/cell-habits.js'
import { NO_CELLS } from '../table/cell-reader.js'
import { ColumnLook } from '../table/column-look.js'
import { UrlIds } from '../table/document.js'
import type { Joined } from '../table/joined-names.js'
import { Names } from '../table/names.js'
import type { Shared } from '../table/shared.js'
import { hearNames, provenOrder } from '../table/take-rows.js'
import { columnRow } from './column-row.js'
import { FieldsSeen } from './fields-seen.js'
import { Gathering, referringTo } from './gathering.js'
import { itemOn, ownRecord } from './line-item.js'
import { problemsOn } from './line-problems.js'
import { type Gathered, NOWHERE, sharedOf } from './mapped-reader.js'
import { type FileLines, type TextLine, textLines } from './text-lines.js'

interface Look {
  readonly file: string
  readonly reading: ForeignReading
  /** Passes over what is wrong; whoever reads the lines then meets it again. */
  readonly passesOver: boolean
}

/**
 * @throws ClaimsError (usage) where no line has a path of the mapping; (data) with the first problems and the number
 *   of the others, as a small file has them
 */
export async function gather(
  lines: FileLines,
  look: Look,
): Promise<{
  readonly gathered: Gathered
  readonly joined: readonly Joined[]
  readonly notices: readonly string[]
}> {
  const { file, reading, passesOver } = look
  const isSound = await loadIsSound()
  const first = await firstLook(lines, look, isSound)
  const names = first.seen.names()
  // Where no line could be read, the mapping is not to blame.
  if (first.hasItems) checkMapping(reading.map, names, file)
  const second = await secondLook(lines, look, first.gathered, first.gathering, isSound)
  if (!passesOver)
    refuse(first.problems.told([second.problems], (problem) => provenOrder(problem, first.look)))
  return {
    gathered: second.gathered,
    joined: first.joined,
    notices: [...first.seen.notices(file), ...first.look.notices(file)],
  }
}

/** Everything but what can only be told when all lines are known. */
async function firstLook(
  lines: FileLines,
  { file, reading, passesOver }: Look,
  isSound: IsSound,
): Promise<{
  readonly seen: FieldsSeen
  readonly look: ColumnLook
  readonly joined: readonly Joined[]
  readonly hasItems: boolean
  readonly gathered: Gathered
  readonly gathering: Gathering
  readonly problems: ProblemList
}> {
  const habits = habitsOf(reading)
  const { constants = NO_CELLS, dates } = reading
  const [names, urls, seen] = [new Names(habits), new UrlIds(), new FieldsSeen(reading)]
  const look = new ColumnLook()
  const shared: Shared = {
    ...{ names, ids: new Set(), dates, constants, habits, look },
    idOfUrl: (url) => urls.of(url),
  }
  hearNames(constants, names, NOWHERE.where)
  const gathering = new Gathering(
    new Set([...[...reading.map.keys()].map(({ name }) => name), ...constants.keys()]),
  )
  const contradicting = new Set<number>()
  const problems = new ProblemList()
  let hasItems = false
  for await (const { text, line, number } of textLines(lines, file, passesOver)) {
    const item = itemOn(text, reading)
    const row = item && columnRow(item.record, number, NOWHERE, reading)
    if (item !== undefined && row !== undefined) {
      hasItems = true
      seen.see(item.record, item.listPath)
      hearNames(row.cells, names, { file, line })
    }
    const record = row === undefined ? undefined : ownRecord(row, shared, isSound)
    if (row !== undefined && record !== undefined) {
      const found = gathering.add(record, row.cells, number)
      if (found.length > 0) contradicting.add(number)
      problems.add(at({ text, line }, file, found))
    } else if (!passesOver) {
      problems.add(await problemsOn(text, { file, line, number }, reading, shared))
    }
  }
  const { parties, sources, incidents } = gathering.lists()
  return {
    ...{ seen, look, hasItems, gathering, problems, joined: names.joined },
    gathered: {
      ...{ reading, parties, sources, incidents, documents: [] },
      ...{ names: names.known, idsOfUrls: urls.numbered, again: gathering.again, contradicting },
    },
  }
}

/**
 * Only for what the first look left open: documents of which not all lines say the same, and lines with one id that
 * may say different things.
 */
async function secondLook(
  lines: FileLines,
  { file, reading, passesOver }: Look,
  gathered: Gathered,
  { doubtfulIds, variedDocuments }: Gathering,
  isSound: IsSound,
): Promise<{ readonly gathered: Gathered; readonly problems: ProblemList }> {
  const problems = new ProblemList()
  if (doubtfulIds.size === 0 && variedDocuments.size === 0) return { gathered, problems }
  const shared = sharedOf(gathered)
  const found: Problem[] = []
  const registers = new RegisterIntake((problem) => found.push(problem))
  const firsts = new Map<string, FlatRecord>()
  const [again, contradicting] = [new Set(gathered.again), new Set(gathered.contradicting)]
  for await (const { text, line, number } of textLines(lines, file, passesOver)) {
    const item = itemOn(text, reading)
    if (item === undefined) continue
    const record = ownRecord(columnRow(item.record, number, NOWHERE, reading), shared, isSound)
    if (record === undefined) continue
    const twin = firsts.get(record.id)
    if (twin === undefined && doubtfulIds.has(record.id)) firsts.set(record.id, record)
    if (twin !== undefined && !deepEqual(twin, record)) found.push(doubled(record.id))
    else registers.enter(referringTo(record, (id) => variedDocuments.has(id)))
    if (found.length > 0) contradicting.add(number)
    else if (twin !== undefined) again.add(number)
    problems.add(at({ text, line }, file, found.splice(0)))
  }
  return {
    gathered: { ...gathered, documents: registers.lists().documents, again, contradicting },
    problems,
  }
}

/** Problems of a line as a whole. */
function at(
  { text, line }: Pick<TextLine, 'text' | 'line'>,
  file: string,
  problems: readonly Problem[],
): readonly Problem[] {
  if (problems.length === 0) return []
  const where = placesIn(text, file, line)(0)
  return problems.map((problem) => ({ ...problem, where }))
}

/** @throws ClaimsError (data) where there are any */
function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ClaimsError('data', problems)
}
