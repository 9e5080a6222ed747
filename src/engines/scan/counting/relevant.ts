/**
 * Which values of a record decide a question. Records that have equal values there get the same answer, so the question
 * is asked of one of them only. Undefined where other values decide too: then each line is parsed.
 */
import type { Query } from '../../../query/query.js'
import type { Slot } from '../lines/skeleton.js'

/** What decides, in lines of one shape. */
export interface Deciding {
  /** The indexes of slots whose values decide. */
  readonly slots: readonly number[]
  /** Which values are there at all, where that decides; what stands together in a list is told by their places. */
  readonly facts: string
}

export type Relevant = (slots: readonly Slot[]) => Deciding | undefined

/** All slots at some paths. */
export function at(paths: Iterable<string>): Relevant {
  const wanted = new Set(paths)
  return decidedAt((path) => wanted.has(path))
}

export function decidedAt(isWanted: (path: string) => boolean, facts = ''): Relevant {
  return (slots) => {
    const deciding = slots.flatMap(({ path }, index) => (isWanted(path) ? [index] : []))
    return { slots: deciding, facts: [facts, ...deciding.map((slot) => slots[slot]?.place)].join('\n') }
  }
}

/** Paths of slots, given those that a shape has. */
type Paths = (has: ReadonlySet<string>) => readonly string[] | undefined

/** @param alone whether nothing but the record itself says something of those whom it names */
export function relevantTo(query: Query, alone: boolean): Relevant {
  const paths = pathsOf(query, alone)
  return (slots) => {
    const has = new Set(slots.map(({ path }) => path))
    const deciding = paths(has)
    if (deciding === undefined) return undefined
    const wanted = new Set([...deciding, 'named'])
    // Without a source, and where the record does not say how it is named, nobody is cited.
    return decidedAt((path) => wanted.has(path), has.has('source') ? 'cited' : '')(slots)
  }
}

const SPEAKERS = ['source', 'partOf', 'party', 'members.id', 'members.party']

function pathsOf(query: Query, alone: boolean): Paths {
  switch (query.tag) {
    case 'everything':
    case 'nothing':
      return () => []
    case 'not':
      return pathsOf(query.query, alone)
    case 'and':
      return together(query.all.map((part) => pathsOf(part, alone)))
    case 'or':
      return together(query.any.map((part) => pathsOf(part, alone)))
    case 'source':
    case 'party':
      return () => SPEAKERS
    case 'target':
      return () => [...SPEAKERS, 'mutual', 'target.party', 'target.source', 'target.asPrinted']
    case 'act':
      return () => ['act']
    case 'incident':
      return () => ['incident']
    case 'quoted':
      return () => ['quote.exactness']
    case 'date':
      return dated(query.field, alone)
    case 'is':
      return property(query.property, alone)
    case 'known-by':
    case 'document':
    case 'agency':
    case 'relation':
    case 'id':
    case 'text':
      return () => undefined
  }
}

function together(parts: readonly Paths[]): Paths {
  return (has) => {
    const all = parts.map((part) => part(has))
    const known = all.filter((paths) => paths !== undefined)
    return known.length < all.length ? undefined : known.flat()
  }
}

/** Without a date of its own a statement is published with the first page that has it. */
function dated(field: 'said' | 'happened' | 'published', alone: boolean): Paths {
  return (has) => {
    if (field !== 'published') return [`${field}Date`]
    if (has.has('publishedDate')) return ['publishedDate']
    return alone && !has.has('documents.datePublished') ? [] : undefined
  }
}

function property(property: Extract<Query, { tag: 'is' }>['property'], alone: boolean): Paths {
  switch (property) {
    case 'joint':
      return (has) => (alone && has.has('sourceType') ? ['sourceType'] : undefined)
    case 'translated':
      return () => (alone ? ['quote.backTranslated', 'quote.original.text'] : undefined)
    case 'uncertain':
      return () => ['saidDate', 'happenedDate', 'coding.confidence', 'status']
    case 'speaker-unclear':
      return () => ['status']
    case 'mutual':
      return () => ['mutual']
    // A relay may be there and say nothing.
    case 'relayed':
      return (has) => ([...has].some((path) => path.startsWith('relayedBy.')) ? [] : undefined)
    case 'unattributed':
      return () => []
  }
}
