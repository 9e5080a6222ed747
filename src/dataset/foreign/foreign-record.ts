/**
 * The records in an item of somebody else's JSON: the item itself, the items of a list in it (`--each results`, or the one
 * list through which all mapped paths run), each with the way to it from the top.
 */
import { isObject } from '../../model/merge.js'
import { joinedNames } from '../table/joined-cells.js'
import type { ForeignReading, Mapping } from '../reading.js'

export interface ForeignRecord {
  readonly value: unknown
  /** From the top of the item to the record; the first has no key. Lists are passed through. */
  readonly way: readonly Step[]
  /** The list in which it stands. */
  readonly inList?: { readonly list: readonly unknown[]; readonly index: number }
}

interface Step {
  /** With dots, where it is several. */
  readonly key: string
  readonly value: unknown
}

/** The records in an item, and the path of the list whose items they are. */
export interface RecordsFound {
  readonly records: readonly ForeignRecord[]
  readonly listPath?: string
  /** Where `--each` leads nowhere in this item. */
  readonly isMissing?: boolean
}

/** The records in an item. */
export function recordsIn(item: unknown, { map, each }: ForeignReading): RecordsFound {
  const top: ForeignRecord = { value: item, way: [{ key: '', value: item }] }
  if (each !== undefined) {
    const records = along(top, each)
    return records === undefined ? { records: [], isMissing: true } : { records }
  }
  const paths = mappedPaths(map)
  const found = paths.every((path) => path.includes('.')) ? throughOneList(top, paths) : undefined
  if (found === undefined) return { records: [top] }
  return { records: found, ...(found[0] && { listPath: pathOf(found[0]) }) }
}

/** The paths that a mapping names; of a date that is made of several, each. Asked for every line. */
function mappedPaths(map: Mapping): readonly string[] {
  const known = PATHS.get(map)
  if (known !== undefined) return known
  const paths = [...map].flatMap(([column, theirs]) => joinedNames(column, theirs, () => false))
  PATHS.set(map, paths)
  return paths
}

const PATHS = new WeakMap<Mapping, readonly string[]>()

/** The path of a record from the top of its item. */
export function pathOf({ way }: ForeignRecord): string {
  return way
    .slice(1)
    .map(({ key }) => key)
    .join('.')
}

/** What stands at a path: objects, or the items of lists; undefined where the path leads nowhere. */
function along(from: ForeignRecord, path: string): readonly ForeignRecord[] | undefined {
  const { value } = from
  if (!isObject(value)) return undefined
  for (const [key, rest] of splits(value, path)) {
    const found = inside(from, key).map((one) => (rest === '' ? [one] : along(one, rest)))
    const isEmpty = own(value, key) === null || ownList(value, key)?.length === 0
    if (isEmpty || found.some((records) => records !== undefined))
      return found.flatMap((records) => records ?? [])
  }
  return undefined
}

/** The records of the innermost list through which all paths run; undefined where there is none. */
function throughOneList(from: ForeignRecord, paths: readonly string[]): readonly ForeignRecord[] | undefined {
  const { value } = from
  const [first] = paths
  if (first === undefined || !isObject(value)) return undefined
  for (const [key, rest] of splits(value, first)) {
    if (rest === '' || !paths.every((path) => path.startsWith(`${key}.`) && !Object.hasOwn(value, path)))
      continue
    const rests = paths.map((path) => path.slice(key.length + 1))
    const isList = ownList(value, key) !== undefined
    if (isList) return inside(from, key).flatMap((one) => throughOneList(one, rests) ?? [one])
    const deeper = throughOneList(stepInto(from, key, own(value, key)), rests)
    if (deeper !== undefined) return deeper
  }
  return undefined
}

/** A key that the value has, and the rest of the path behind it: the whole path may be one key. */
function splits(value: object, path: string): (readonly [key: string, rest: string])[] {
  if (Object.hasOwn(value, path)) return [[path, '']]
  const dots = [...path.matchAll(/\./g)].map(({ index }) => index)
  return dots
    .map((dot) => [path.slice(0, dot), path.slice(dot + 1)] as const)
    .filter(([key]) => Object.hasOwn(value, key))
}

function inside(from: ForeignRecord, key: string): ForeignRecord[] {
  const list = isObject(from.value) ? ownList(from.value, key) : undefined
  if (list !== undefined)
    return list.map((item, index) => ({ ...stepInto(from, key, item), inList: { list, index } }))
  const value = isObject(from.value) ? own(from.value, key) : undefined
  return value === null || value === undefined ? [] : [stepInto(from, key, value)]
}

function stepInto({ way, inList }: ForeignRecord, key: string, value: unknown): ForeignRecord {
  return { value, way: [...way, { key, value }], ...(inList && { inList }) }
}

function ownList(value: object, key: string): readonly unknown[] | undefined {
  const inside = own(value, key)
  return Array.isArray(inside) ? (inside as readonly unknown[]) : undefined
}

function own(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined
}
