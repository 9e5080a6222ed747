/** The table of corrections of autumn 2022, and what the dataset was before it. */
import { readFileSync } from 'node:fs'
import type { Relation } from '../../src/model/relation.js'
import type { Statement } from '../../src/model/statement.js'

export interface Correction {
  readonly id: string
  /** A path in a statement or an incident; `relations.ID`; `appearances`, which adds a page. */
  readonly field: string
  readonly was: unknown
  readonly is: unknown
  /** The address of the page that shows it; null for a rule of our own. */
  readonly page: string | null
  readonly why: string
}

export const CORRECTIONS: readonly Correction[] = readFileSync(
  'scripts/autumn-2022/corrections.ndjson',
  'utf8',
)
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Correction)

const RELATION = 'relations.'

export const isOfRelation = ({ field }: Correction): boolean => field.startsWith(RELATION)

/** What stands in the dataset at the place of a correction; null where nothing does. */
export function valueAt(item: object, { field }: Correction): unknown {
  let value: unknown = item
  for (const key of field.split('.')) value = (value as Record<string, unknown> | undefined)?.[key]
  return value ?? null
}

export function relationOf({ id, field }: Correction, relations: readonly Relation[]): Relation | undefined {
  return relations.find(({ from, to }) => from === id && to === field.slice(RELATION.length))
}

/** The statement as it was coded first: each correction is taken back. Not its incident, and not its relations. */
export function uncorrected(statement: Statement): Statement {
  const before = structuredClone(statement)
  for (const row of CORRECTIONS.filter(({ id }) => id === statement.id)) {
    if (isOfRelation(row)) continue
    if (row.field === 'appearances') (before.appearances as unknown[]).pop()
    else takeBack(before, row)
  }
  return before
}

function takeBack(item: object, { field, was }: Correction): void {
  const path = field.split('.')
  const last = path.pop() ?? ''
  let holder = item as Record<string, unknown>
  for (const key of path) holder = holder[key] as Record<string, unknown>
  holder[last] = was ?? undefined
}

/** The relations of the raw file: without those that the table adds, and with the type and basis of before. */
export function uncorrectedRelations(relations: readonly Relation[]): Relation[] {
  return relations.flatMap((relation) => {
    const row = CORRECTIONS.find((each) => isOfRelation(each) && relationOf(each, [relation]) !== undefined)
    if (row === undefined) return [relation]
    return row.was === null ? [] : [{ ...relation, ...(row.was as Pick<Relation, 'type' | 'basis'>) }]
  })
}
