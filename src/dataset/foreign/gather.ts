/**
 * Looks through a large file of somebody else's NDJSON before a question is asked: how names are first spelt, what is
 * said of whoever is named, and everything that is wrong. Memory grows with the number of names, not with that of lines.
 */
import type { Problem } from '../../error.js'
import { deepEqual } from '../../model/deep-equal.js'
import type { FlatRecord } from '../../model/record.js'
import { RegisterIntake } from '../../model/registers.js'
import { doubled } from '../intake.js'
import { checkMapping } from '../mapping.js'
import type { Mapping } from '../reading.js'
import { type IsSound, loadIsSound } from '../sound-record.js'
import type { Cells } from '../table/cell-reader.js'
import { UrlIds } from '../table/document.js'
import type { Joined } from '../table/joined-names.js'
import { Names } from '../table/names.js'
import { hearNames } from '../table/take-rows.js'
import type { DateOrder } from '../table/typed-date.js'
import { columnRow, pathsIn } from './column-row.js'
import { FoundProblems } from './found-problems.js'
import { Gathering, referringTo } from './gathering.js'
import { itemOn, ownRecord } from './line-item.js'
import { problemsOn } from './line-problems.js'
import { type Gathered, NOWHERE, sharedOf } from './mapped-reader.js'
import { leftOut } from './take-foreign.js'
import { type FileLines, textLines } from './text-lines.js'

interface Look {
  readonly file: string
  readonly mapping: Mapping
  readonly dates: DateOrder | undefined
  readonly constants: Cells
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
  const { file, mapping, passesOver } = look
  const isSound = await loadIsSound()
  const first = await firstLook(lines, look, isSound)
  // Where no record could be read, that is what is wrong, and not the mapping.
  if (first.paths.length > 0) checkMapping(mapping, first.paths, file)
  const second = await secondLook(lines, look, first.gathered, first.gathering, isSound)
  if (!passesOver) first.problems.refuse(second.problems)
  return {
    gathered: second.gathered,
    joined: first.joined,
    notices: leftOut(first.paths, mapping, file),
  }
}

/** Everything but what can only be told when all lines are known. */
async function firstLook(
  lines: FileLines,
  { file, mapping, dates, constants, passesOver }: Look,
  isSound: IsSound,
): Promise<{
  readonly paths: readonly string[]
  readonly joined: readonly Joined[]
  readonly gathered: Gathered
  readonly gathering: Gathering
  readonly problems: FoundProblems
}> {
  const [names, urls, paths] = [new Names(true), new UrlIds(), new Set<string>()]
  const shared = { names, idOfUrl: (url: string) => urls.of(url), ids: new Set<string>(), dates, constants }
  hearNames(constants, names, NOWHERE.where)
  const gathering = new Gathering(
    new Set([...[...mapping.keys()].map(({ name }) => name), ...constants.keys()]),
  )
  const contradicting = new Set<number>()
  const problems = new FoundProblems()
  for await (const { text, line, number } of textLines(lines, file, passesOver)) {
    const item = itemOn(text)
    const row = item === undefined ? undefined : columnRow(item, number, NOWHERE, mapping)
    if (row !== undefined) {
      for (const path of pathsIn(item)) paths.add(path)
      hearNames(row.cells, names, { file, line })
    }
    const record = row === undefined ? undefined : ownRecord(row, shared, isSound)
    if (row !== undefined && record !== undefined) {
      const found = gathering.add(record, row.cells, number)
      if (found.length > 0) contradicting.add(number)
      problems.addOf({ text, line }, file, found)
    } else if (!passesOver) {
      problems.add(await problemsOn(text, { file, line, number }, mapping, shared))
    }
  }
  const { parties, sources, incidents } = gathering.lists()
  return {
    paths: [...paths],
    joined: names.joined,
    gathering,
    problems,
    gathered: {
      ...{ mapping, dates, constants, parties, sources, incidents, documents: [] },
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
