/** An item of somebody else's JSON as a row of our columns: the values at the dotted paths of a mapping. */
import type { Source } from '../../model/source.js'
import type { Row } from '../intake.js'
import type { Mapping } from '../reading.js'
import type { ColumnRow, Wording } from '../table/take-rows.js'
import { sourceTypeAt } from './source-type.js'

/** @param number of the item in its file, from 1 */
export function columnRow(value: object, number: number, row: Row, mapping: Mapping): ColumnRow {
  const cells = new Map<string, string>()
  let problem: ColumnRow['problem']
  for (const [column, path] of mapping) {
    const all = textsAt(value, path)
    const texts = all.length > 1 ? [...new Set(all)] : all
    if (texts.length > 1 && !SEVERAL.has(column.name)) {
      problem ??= {
        message: `there are ${texts.length} values at “${path}”, and ${column.name} takes one`,
        hint: 'split the item, or map another path',
      }
    }
    if (texts.length > 0) cells.set(column.name, texts.join('; '))
    if (column.name === 'source') setType(cells, sourceTypeAt(value, path))
  }
  return problem === undefined ? { row, number, cells } : { row, number, cells, problem }
}

/** A column that is mapped goes before it. */
function setType(cells: Map<string, string>, type: Source['type']): void {
  if (type !== undefined && !cells.has('sourceType')) cells.set('sourceType', type)
}

/** What the file's own things are called in messages. */
export function wordingOf(mapping: Mapping): Wording {
  const labels = new Map(
    [...mapping].flatMap(([{ name, field }, path]) => [field, name].map((ours) => [ours, path] as const)),
  )
  return { row: 'record', column: 'field', labels }
}

/** Columns that take several names. */
const SEVERAL: ReadonlySet<string> = new Set(['source', 'target', 'addressee'])

/**
 * All values at a path, `itemReviewed.author.name`, as texts. A key with dots in it is tried first and lists are gone through. schema.org writes one
 * person as a text, an object or a list of either, so an object stands for its name, and a text is its own name.
 */
function textsAt(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => textsAt(item, path))
  if (path === 'name' && typeof value === 'string') return textsOf(value)
  if (typeof value !== 'object' || value === null) return []
  if (Object.hasOwn(value, path)) return textsOf((value as Record<string, unknown>)[path])
  const dots = [...path.matchAll(/\./g)].map(({ index }) => index)
  return dots.flatMap((dot) => {
    const key = path.slice(0, dot)
    const inside = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined
    return inside === undefined ? [] : textsAt(inside, path.slice(dot + 1))
  })
}

function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (typeof value === 'object' && value !== null) {
    if ('name' in value) return textsOf(value.name)
    return '@value' in value ? textsOf(value['@value']) : [JSON.stringify(value)]
  }
  const text = value === null || value === undefined ? '' : String(value).trim()
  return text === '' ? [] : [text]
}

/** The paths to all values in a value, each once; lists are gone through. */
export function pathsIn(value: unknown): string[] {
  const paths = new Set<string>()
  addPaths(value, '', paths)
  return [...paths]
}

function addPaths(value: unknown, before: string, paths: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) addPaths(item, before, paths)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inside] of Object.entries(value)) {
      paths.add(before + key)
      addPaths(inside, `${before}${key}.`, paths)
    }
  }
}
