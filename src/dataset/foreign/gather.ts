/**
 * Looks through a large file of somebody else's NDJSON before a question is asked: how names are first spelt, what is
 * said of whoever is named, and everything that is wrong. Memory grows with the number of names, not with that of lines.
 */
import { checkMapping } from '../mapping.js'
import { type IsSound, loadIsSound } from '../sound-record.js'
import { Documents } from '../table/document.js'
import { Names } from '../table/names.js'
import { hearNames } from '../table/take-rows.js'
import { columnRow } from './column-row.js'
import { FoundProblems } from './found-problems.js'
import type { Gathered } from './gathered.js'
import { Gathering } from './gathering.js'
import { itemOn, problemsOn } from './line-item.js'
import { NOWHERE } from './mapped-reader.js'
import { ownRecord } from './own-record.js'
import { pathsIn } from './path.js'
import { type Look, secondLook } from './second-look.js'
import { leftOut } from './take-foreign.js'
import { type FileLines, textLines } from './text-lines.js'
import { UrlIds } from './url-ids.js'

/**
 * @throws ClaimsError (usage) where no line has a path of the mapping; (data) with the first problems and the number
 *   of the others, as a small file has them
 */
export async function gather(
  lines: FileLines,
  look: Look,
): Promise<{ readonly gathered: Gathered; readonly notices: readonly string[] }> {
  const { file, mapping, passesOver } = look
  const isSound = await loadIsSound()
  const first = await firstLook(lines, look, isSound)
  checkMapping(mapping, first.paths, file)
  const second = await secondLook(lines, look, first.gathered, first.gathering, isSound)
  if (!passesOver) first.problems.refuse(second.problems)
  return { gathered: second.gathered, notices: leftOut(first.paths, mapping, file) }
}

/** Everything but what can only be told when all lines are known. */
async function firstLook(
  lines: FileLines,
  { file, mapping, dates, passesOver }: Look,
  isSound: IsSound,
): Promise<{
  readonly paths: readonly string[]
  readonly gathered: Gathered
  readonly gathering: Gathering
  readonly problems: FoundProblems
}> {
  const [names, urls, paths] = [new Names(), new UrlIds(), new Set<string>()]
  const shared = { names, documents: new Documents((url) => urls.of(url)), ids: new Set<string>(), dates }
  const gathering = new Gathering(new Set([...mapping.keys()].map(({ name }) => name)))
  const contradicting = new Set<number>()
  const problems = new FoundProblems()
  for await (const { text, line, number } of textLines(lines, file, passesOver)) {
    const item = itemOn(text)
    const row = item === undefined ? undefined : columnRow(item, number, NOWHERE, mapping)
    if (row !== undefined) {
      for (const path of pathsIn(item)) paths.add(path)
      hearNames(row.cells, names)
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
    gathering,
    problems,
    gathered: {
      ...{ mapping, dates, parties, sources, incidents, documents: [] },
      ...{ names: names.known, idsOfUrls: urls.numbered, again: gathering.again, contradicting },
    },
  }
}
