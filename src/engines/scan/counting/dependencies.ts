/**
 * Which values of a record an answer depends on. Records that have equal values there get the same answer, so the
 * question is asked of one of them only. Undefined where it depends on other values too: then each line is parsed.
 */
import { PATHS } from '../../../query/paths.js'
import type { Predicate } from '../../../query/predicate.js'
import type { Path } from '../../../query/record-path.js'
import { foldQuery, type Query } from '../../../query/query.js'
import { isInRecord } from '../finding/needles.js'
import type { Slot } from '../lines/skeleton.js'

/** What an answer depends on, in lines of one shape. */
export interface ShapeKey {
  /** The indexes of the slots whose values count. */
  readonly slots: readonly number[]
  /** Which values are there at all, where that counts; what stands together in a list is told by their places. */
  readonly facts: string
}

export type ShapeKeyOf = (slots: readonly Slot[]) => ShapeKey | undefined

/** All slots at some paths. */
export function slotsAt(paths: Iterable<string>): ShapeKeyOf {
  const wanted = new Set(paths)
  return shapeKey((path) => wanted.has(path))
}

/**
 * All slots whose path is read.
 * @param facts what else decides, whatever the slots are
 */
export function shapeKey(isRead: (path: string) => boolean, facts = ''): ShapeKeyOf {
  return (slots) => {
    const read = slots.flatMap(({ path }, index) => (isRead(path) ? [index] : []))
    return { slots: read, facts: [facts, ...read.map((slot) => slots[slot]?.place)].join('\n') }
  }
}

/** Paths of slots, given those that a shape has. */
type PathsRead = (has: ReadonlySet<string>) => readonly string[] | undefined

/** @param alone whether nothing but the record itself says something of those whom it names */
export function fieldsRead(query: Query, alone: boolean): ShapeKeyOf {
  const pathsRead = foldQuery<PathsRead>(query, {
    constant: () => nothing,
    and: together,
    or: together,
    not: (part) => part,
    predicate: (predicate) => readBy(predicate, alone),
  })
  return (slots) => {
    const has = new Set(slots.map(({ path }) => path))
    const read = pathsRead(has)
    if (read === undefined) return undefined
    const wanted = new Set([...read, 'named'])
    // Without a source, and where the record does not say how it is named, nobody is cited.
    return shapeKey((path) => wanted.has(path), has.has('source') ? 'cited' : '')(slots)
  }
}

function readBy(predicate: Predicate, alone: boolean): PathsRead {
  switch (predicate.tag) {
    case 'in':
    case 'overlaps':
    case 'inexact':
    case 'has-words':
      return readAt(predicate.path, alone)
    case 'exists':
      return PATHS[predicate.path].isList === true ? entriesIn(predicate.path) : readAt(predicate.path, alone)
    case 'contains':
      return together(predicate.paths.map((path) => readAt(path, alone)))
    case 'sides':
      return readAt('incident', alone)
    case 'known-by':
    case 'has-id':
    case 'related':
    case 'replied':
    case 'waited':
      return everything
  }
}

function nothing(): readonly string[] {
  return []
}

function everything(): undefined {
  return undefined
}

/** Who belongs to whom is read of the record, too. */
const SPEAKERS = ['source', 'partOf', 'party', 'members.id', 'members.party']

function readAt(path: Path, alone: boolean): PathsRead {
  const { instead = [], isVaried } = PATHS[path]
  if (isVaried === true || !isInRecord(path, alone)) return everything
  const read = path === 'source' ? SPEAKERS : [path]
  return (has) => {
    const isDecidedElsewhere = instead.some((other) => has.has(other) || !isInRecord(other, alone))
    return isDecidedElsewhere && !has.has(path) ? undefined : read
  }
}

/** An entry may be there and say nothing. */
function entriesIn(path: Path): PathsRead {
  return (has) => ([...has].some((one) => one.startsWith(`${path}.`)) ? [] : undefined)
}

function together(parts: readonly PathsRead[]): PathsRead {
  return (has) => {
    const all = parts.map((part) => part(has))
    const known = all.filter((paths) => paths !== undefined)
    return known.length < all.length ? undefined : known.flat()
  }
}
