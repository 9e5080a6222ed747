// What a second reading of the pages changed, and what the first coding did not keep to our own rules: one table,
// corrections.ndjson, one line a correction (id, field, was, is, page, why). It is applied after the conversion of the
// raw file, and nothing else changes what the raw file says. `field` is a path in the finished statement or incident;
// null stands for “not there”. `relations.ID` is a relation to ID, `appearances` adds a page.
import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'

const lines = readFileSync(new URL('corrections.ndjson', import.meta.url), 'utf8').split('\n')

export const CORRECTIONS = lines.filter((line) => line !== '').map((line) => JSON.parse(line))

const RELATION = 'relations.'
const isElsewhere = ({ field }) => field.startsWith(RELATION) || field === 'appearances'

/**
 * The statement or incident with its corrections.
 * @throws {Error} where a correction does not find the value that it says was there
 */
export function corrected(item) {
  const result = structuredClone(item)
  for (const row of CORRECTIONS.filter((row) => row.id === item.id && !isElsewhere(row))) replace(result, row)
  return result
}

/** An incident's id; the table changes those that hold a place's name on one side only. */
export function incidentId(raw) {
  return CORRECTIONS.find(({ id, field }) => id === raw && field === 'id')?.is ?? raw
}

/** The pages that the table adds to a statement, as `{ url, publisher, inLanguage, datePublished, role }`. */
export function addedPages(id) {
  return CORRECTIONS.filter((row) => row.id === id && row.field === 'appearances').map(({ is }) => is)
}

/** Relations, as the raw file has them, with those of the table in their place; new ones stand at the end. */
export function correctedRelations(relations) {
  const rows = CORRECTIONS.filter(({ field }) => field.startsWith(RELATION))
  const found = new Map(relations.map((relation) => [`${relation.from} ${relation.to}`, relation]))
  for (const { id, field, was, is } of rows) {
    const to = field.slice(RELATION.length)
    const key = `${id} ${to}`
    const { type, basis } = found.get(key) ?? {}
    if (!isDeepStrictEqual(type === undefined ? null : { type, basis }, was))
      refuse({ id, field }, found.get(key))
    found.set(key, {
      from: id,
      to,
      type: is.type,
      direction: 'one-way',
      basis: is.basis,
      evidence: is.evidence,
    })
  }
  return [...found.values()]
}

function replace(item, row) {
  const path = row.field.split('.')
  const last = path.pop()
  const holder = path.reduce((value, key) => value?.[key], item)
  const there = holder?.[last] ?? null
  if (holder === undefined || !isDeepStrictEqual(JSON.parse(JSON.stringify(there)), row.was))
    refuse(row, there)
  holder[last] = row.is ?? undefined
}

function refuse({ id, field }, there) {
  throw new Error(
    `corrections.ndjson: ${id}, ${field}: “was” is not what the raw file gives: ${JSON.stringify(there)}`,
  )
}
