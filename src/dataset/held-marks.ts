/** The marks of what a dataset does not hold: an end of a relation, and the statement that gives a date. */
import type { Relation } from '../model/relation.js'
import type { Statement } from '../model/statement.js'
import { type Finding, type Path, pathText } from './finding.js'
import { valuesAt } from './walk.js'

/** What is marked is at hand. */
interface MarkedFile {
  readonly relations: readonly Partial<Relation>[]
  readonly statements: readonly Partial<Statement>[]
}

type Ids = ReadonlySet<unknown>

/**
 * Whether a reference may lead nowhere because a mark says so.
 * @param path of the reference
 * @param ids of the statements that are held
 */
export function mayDangle(file: unknown, [list, index, field]: Path, ids: Ids): boolean {
  if (typeof index !== 'number') return false
  const { relations, statements } = file as MarkedFile
  if (field === 'happenedDateFrom') return statements[index]?.dateFromNotHeld === true
  if (list !== 'relations') return false
  const { endNotHeld, from, to } = relations[index] ?? {}
  return endNotHeld === true && (ids.has(from) || ids.has(to))
}

/** A page would say of a statement that it is not held, and it is. */
export function falseMarks(file: unknown, ids: Ids): Finding[] {
  const isMarked = (value: unknown): boolean => value === true
  const ends = valuesAt(file, ['relations', '[]', 'endNotHeld'], isMarked).filter(({ path: [, index] }) => {
    const { from, to } = (file as MarkedFile).relations[Number(index)] ?? {}
    return ids.has(from) && ids.has(to)
  })
  const dates = valuesAt(file, ['statements', '[]', 'dateFromNotHeld'], isMarked).filter(
    ({ path: [, index] }) => {
      const { happenedDateFrom } = (file as MarkedFile).statements[Number(index)] ?? {}
      return happenedDateFrom === undefined || ids.has(happenedDateFrom)
    },
  )
  return [
    ...ends.map(({ path }) => findingAt(path, 'both statements are in this dataset')),
    ...dates.map(({ path }) => findingAt(path, 'no statement that gives its date is missing')),
  ]
}

function findingAt(path: Path, why: string): Finding {
  const message = `${pathText(path)} is true, and ${why}`
  return { rule: 'reference', message, hint: 'take the mark away', at: { path } }
}
