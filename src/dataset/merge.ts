/**
 * Several dataset files become one. Entries of a register with one id unite; statements with one id must be equal;
 * what contradicts is told with both files, all of it at once.
 */
import { ClaimsError, type Problem } from '../error.js'
import type { DatasetFile } from '../model/dataset.js'
import { mergeInfo } from '../model/dataset-info.js'
import { groupedBy } from '../model/group.js'
import { type Conflict, mergeEntries, union } from '../model/merge.js'
import { deepEqual } from '../model/deep-equal.js'
import { type Relation, withHeldEnds } from '../model/relation.js'
import { type Statement, withHeldDate } from '../model/statement.js'
import { nameKey } from '../text/name-key.js'
import { firstProblems } from './problem-list.js'

export interface NamedFile {
  /** What error messages call it. */
  readonly name: string
  readonly file: DatasetFile
}

/** @throws ClaimsError (data) where two files say different things under one id */
export function merge([first, ...others]: readonly [NamedFile, ...NamedFile[]]): DatasetFile {
  const problems: Problem[] = []
  const merged = others.reduce((one, other) => mergeTwo(one, other, problems), first)
  if (problems.length > 0) throw new ClaimsError('data', firstProblems(problems))
  return merged.file
}

function mergeTwo(one: NamedFile, other: NamedFile, problems: Problem[]): NamedFile {
  const [a, b] = [one.file, other.file]
  const conflict = (what: string, mine: unknown, theirs: unknown): void => {
    problems.push({
      message: `${what} is ${show(mine)} in ${one.name} and ${show(theirs)} in ${other.name}`,
      where: { file: other.name },
      hint: 'what has one id must be the same in both files; correct one of them, or rename the id',
    })
  }
  const register = <T extends { readonly id: string }>(
    kind: string,
    mine: readonly T[],
    theirs: readonly T[],
  ): T[] =>
    byId(mine, theirs, (x, y) =>
      mergeEntries(x, y, (found) => {
        if (isOneName(found)) return
        conflict(`${found.field} of ${kind} “${x.id}”`, found.one, found.other)
      }),
    )
  const assessments = union(a.assessments ?? [], b.assessments ?? [])
  const ids = new Set([...a.statements, ...b.statements].map(({ id }) => id))
  const [mine = [], theirs = []] = [a, b].map((file) => file.statements.map((one) => withHeldDate(one, ids)))
  return {
    name: `${one.name} + ${other.name}`,
    file: {
      schemaVersion: 1,
      dataset: mergeInfo(a.dataset, b.dataset),
      parties: register('party', a.parties, b.parties),
      sources: register('source', a.sources, b.sources),
      documents: register('document', a.documents, b.documents),
      incidents: register('incident', a.incidents, b.incidents),
      statements: byId(mine, theirs, (x, y) => {
        for (const field of differing(x, y)) conflict(`${field} of statement “${x.id}”`, x[field], y[field])
        return x
      }),
      relations: uniteRelations(a, b, ids),
      ...(assessments.length === 0 ? {} : { assessments }),
    },
  }
}

/** What the first has, in its order and united with the second's, then what the second adds. */
function byId<T extends { readonly id: string }>(
  mine: readonly T[],
  theirs: readonly T[],
  join: (x: T, y: T) => T,
): T[] {
  const items = new Map(mine.map((item) => [item.id, item]))
  for (const item of theirs) {
    const before = items.get(item.id)
    items.set(item.id, before === undefined ? item : join(before, item))
  }
  return [...items.values()]
}

/** The fields in which two statements differ. */
function differing(one: Statement, other: Statement): (keyof Statement)[] {
  const fields = Object.keys({ ...one, ...other }) as (keyof Statement)[]
  return fields.filter((field) => !deepEqual(one[field], other[field]))
}

/** What one file does not hold may be held by the other. */
function uniteRelations(a: DatasetFile, b: DatasetFile, ids: ReadonlySet<string>): Relation[] {
  const [mine, theirs] = [a, b].map(({ relations }) => relations.map((one) => withHeldEnds(one, ids)))
  const known = groupedBy(mine ?? [], ({ from, to }) => [`${from} ${to}`])
  const isNew = (relation: Relation): boolean =>
    known.get(`${relation.from} ${relation.to}`)?.some((each) => deepEqual(each, relation)) !== true
  return [...(mine ?? []), ...(theirs ?? []).filter(isNew)]
}

function show(value: unknown): string {
  if (value === undefined) return 'absent'
  const text = JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}

/** Names that differ only in case, accents or spaces are no contradiction; the first stays. */
function isOneName({ field, one, other }: Conflict): boolean {
  return field === 'name' && nameKey(String(one)) === nameKey(String(other))
}
