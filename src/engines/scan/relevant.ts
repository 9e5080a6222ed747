/**
 * Which values of a record decide a question. Two lines of one shape with equal values there get the same answer, so
 * the question is asked of one of them only. Undefined where other values decide too: then each line is parsed.
 */
import type { Query } from '../../query/query.js'
import type { Slot } from './skeleton.js'

/** The indexes of the slots that decide. */
export type Relevant = (slots: readonly Slot[]) => readonly number[] | undefined

/** Paths of slots, given those that a shape has. */
type Paths = (has: ReadonlySet<string>) => readonly string[] | undefined

/** @param alone whether nothing but the record itself says something of those whom it names */
export function relevantTo(query: Query, alone: boolean): Relevant {
  const paths = pathsOf(query, alone)
  return (slots) => {
    const deciding = paths(new Set(slots.map(({ path }) => path)))
    if (deciding === undefined) return undefined
    const wanted = new Set([...deciding, ...ALWAYS])
    return slots.flatMap(({ path }, index) => (wanted.has(path) ? [index] : []))
  }
}

/** Whether nobody is cited. */
const ALWAYS = ['named']

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
      return () => (alone ? ['quote.backTranslated'] : undefined)
    case 'uncertain':
      return () => ['saidDate', 'happenedDate', 'coding.confidence', 'status']
    case 'garbled':
      return () => ['status']
    case 'mutual':
      return () => ['mutual']
    // Whether the keys are there is a matter of the shape.
    case 'relayed':
    case 'unsourced':
      return () => []
  }
}
