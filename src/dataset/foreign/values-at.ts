/** The values at a dotted path of somebody else's JSON, `itemReviewed.author.name`, as texts. */
import { isObject } from '../../model/merge.js'
import { exactText, WrittenNumber } from '../exact-json.js'
import { type ForeignRecord, pathOf } from './foreign-record.js'

/** The texts of some values, and how many of them are objects without a text. */
export interface Texts {
  readonly texts: readonly string[]
  readonly objects: readonly object[]
}

/** All texts at a path of a record; blank ones are none. */
export function textsAt(record: ForeignRecord, path: string, isRelative: boolean): Texts {
  const texts: string[] = []
  const objects: object[] = []
  for (const value of leavesAt(record, path, isRelative)) {
    const text = textOf(value)
    if (typeof text === 'object') objects.push(text)
    else if (text.trim() !== '') texts.push(text)
  }
  return { texts, objects }
}

/** All objects at a path of a record. */
export function objectsAt(record: ForeignRecord, path: string, isRelative: boolean): object[] {
  return leavesAt(record, path, isRelative).filter(isObject)
}

/** What stands at a path, as JSON: a list or an object as a whole; undefined for nothing, or where lists stand on the way. */
export function jsonAt(record: ForeignRecord, path: string, isRelative: boolean): string | undefined {
  const values = valuesAt(record, path, isRelative)
  const [value] = values
  if (values.length !== 1 || value === null || value === undefined) return undefined
  return typeof value === 'string' ? value : exactText(value)
}

/**
 * @param isRelative whether paths start at the record, `/a.b` at the top of the item, and `.` is the record itself
 */
function valuesAt(record: ForeignRecord, path: string, isRelative: boolean): unknown[] {
  if (isRelative && path === '.') return [record.value]
  if (isRelative && !path.startsWith('/')) return resolved(record.value, path)
  return fromTop(record, isRelative ? path.slice(1) : path)
}

function leavesAt(record: ForeignRecord, path: string, isRelative: boolean): unknown[] {
  return valuesAt(record, path, isRelative).flatMap(leaves)
}

function fromTop(record: ForeignRecord, path: string): unknown[] {
  const [rest, value] = besideRecord(record, path)
  return rest === '' ? [value] : resolved(value, rest)
}

/**
 * Where a path from the top leaves the way that leads to the record, and what is left of it: through a list goes only that
 * way.
 */
function besideRecord({ way }: ForeignRecord, path: string): readonly [rest: string, value: unknown] {
  let rest = path
  let value = way[0]?.value
  for (const step of way.slice(1)) {
    if (rest !== step.key && !rest.startsWith(`${step.key}.`)) break
    rest = rest.slice(step.key.length + 1)
    value = step.value
  }
  return [rest, value]
}

/** A key with dots in it is tried first, and lists are gone through. */
function resolved(value: unknown, path: string): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => resolved(item, path))
  // schema.org writes one person as a text, an object or a list of either: a text is its own name.
  if (path === 'name' && typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  if (Object.hasOwn(value, path)) return [(value as Record<string, unknown>)[path]]
  const dots = [...path.matchAll(/\./g)].map(({ index }) => index)
  return dots.flatMap((dot) => {
    const key = path.slice(0, dot)
    const inside = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined
    return inside === undefined ? [] : resolved(inside, path.slice(dot + 1))
  })
}

function leaves(value: unknown): unknown[] {
  return Array.isArray(value) ? value.flatMap(leaves) : [value]
}

/** An object stands for its name; one without a name is given back. */
function textOf(value: unknown): string | object {
  if (value === null || value === undefined) return ''
  if (value instanceof WrittenNumber) return value.text
  if (typeof value !== 'object') return String(value)
  if ('name' in value)
    return Array.isArray(value.name) && value.name.length !== 1 ? value : textOf([value.name].flat()[0])
  return '@value' in value ? textOf(value['@value']) : value
}

/** A list with more than one item on a path. */
export interface ListOnPath {
  /** From the top of the item. */
  readonly path: string
  readonly length: number
  /** Whether the path goes on behind it, so that its items are no values but records. */
  readonly goesOn: boolean
}

/** The first list with more than one item on a path; undefined where there is none. */
export function listOn(record: ForeignRecord, path: string, isRelative: boolean): ListOnPath | undefined {
  if (isRelative && !path.startsWith('/')) return firstList(record.value, path, pathOf(record))
  const whole = isRelative ? path.slice(1) : path
  const [rest, value] = besideRecord(record, whole)
  return firstList(value, rest, whole.slice(0, whole.length - rest.length).replace(/\.$/, ''))
}

function firstList(value: unknown, path: string, before: string): ListOnPath | undefined {
  if (Array.isArray(value)) {
    if (value.length > 1) return { path: before, length: value.length, goesOn: path !== '' }
    return value.map((item) => firstList(item, path, before)).find((found) => found !== undefined)
  }
  if (typeof value !== 'object' || value === null || path === '') return undefined
  let end = path.length
  while (end > 0 && !Object.hasOwn(value, path.slice(0, end))) end = path.lastIndexOf('.', end - 1)
  if (end <= 0) return undefined
  const key = path.slice(0, end)
  const inside = (value as Record<string, unknown>)[key]
  return firstList(inside, path.slice(end + 1), before === '' ? key : `${before}.${key}`)
}

/** The paths to all values in a value, each once; lists are gone through. */
export function pathsIn(value: unknown): string[] {
  const paths = new Set<string>()
  addPaths(value, '', paths)
  return [...paths]
}

function addPaths(value: unknown, before: string, paths: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) addPaths(item, before, paths)
  else if (typeof value === 'object' && value !== null && !(value instanceof WrittenNumber)) {
    for (const [key, inside] of Object.entries(value)) {
      paths.add(before + key)
      addPaths(inside, `${before}${key}.`, paths)
    }
  }
}
