/**
 * Who stands in which column. The choice depends on the data and the question, never on the window: the sources when
 * some are named or at most three speak, else each party to the conflict that speaks or is spoken of, and the others.
 */
import type { Evidence } from '../../evidence/engine.js'
import type { Lookup } from '../../model/dataset.js'
import { compareText } from '../../text/compare-text.js'
import type { Statement } from '../../model/statement.js'
import type { Column } from '../../page/page.js'
import type { Across } from '../choices.js'
import { partyName } from '../phrase/names.js'
import { documentIds } from '../phrase/read-in.js'
import { sourceOf, speakers } from '../phrase/speaking.js'
import type { Source } from '../../model/source.js'

export interface Columns {
  readonly across: Across
  /** Ids of parties, sources or documents; `others` for the last column of parties. */
  readonly keys: readonly string[]
  readonly headings: readonly Column[]
  /** The columns of a statement, at least one. */
  readonly placesOf: (statement: Statement) => readonly number[]
}

export const OTHERS = 'others'
/** The last column where some statement has no other: nothing is put into the mouth or the page of somebody else. */
const UNATTRIBUTED = 'unattributed'
const NO_DOCUMENT = 'no document named'
const FEW_SPEAKERS = 3

/**
 * The columns for what fits a question. It reads the fact `speakers`.
 * @param named ids of sources in the order in which the question names them
 */
export function columnsFor(
  { lookup, selection: { statements }, corpus }: Pick<Evidence, 'lookup' | 'selection' | 'corpus'>,
  named: readonly string[],
  across: Across | undefined,
): Columns {
  const speaking = new Set(
    statements.flatMap((statement) => speakersOf(lookup, statement).map(({ id }) => id)),
  )
  const few = speaking.size > 0 && speaking.size <= FEW_SPEAKERS
  switch (across ?? (named.length > 0 || few ? 'source' : 'party')) {
    case 'source':
      return bySource(lookup, statements, [...speaking], named)
    case 'document':
      return byDocument(lookup, statements)
    case 'party':
      return byParty(lookup, statements, corpus.sides)
  }
}

function speakersOf(lookup: Lookup, statement: Statement): readonly Source[] {
  const source = sourceOf(lookup, statement)
  return source === undefined ? [] : speakers(lookup, source)
}

function byParty(lookup: Lookup, statements: readonly Statement[], conflict: readonly string[]): Columns {
  const partiesOf = (statement: Statement): string[] =>
    speakersOf(lookup, statement).map(({ party = OTHERS }) => party)
  const speaking = new Set(statements.flatMap(partiesOf))
  const aimedAt = new Set(statements.flatMap(({ target = [] }) => target.flatMap(({ party }) => party ?? [])))
  const sides = conflict.filter((id) => speaking.has(id) || aimedAt.has(id))
  const named = sides.length > 0 ? sides : [...speaking].filter((id) => id !== OTHERS).sort(compareText)
  const keys = [...named, OTHERS]
  const heading = (id: string): Column => ({
    heading: (id === OTHERS ? 'others' : partyName(lookup, id)).toUpperCase(),
  })
  return columns('party', keys, heading, (statement) =>
    partiesOf(statement).map((id) => (keys.includes(id) ? id : OTHERS)),
  )
}

function bySource(
  lookup: Lookup,
  statements: readonly Statement[],
  speaking: readonly string[],
  named: readonly string[],
): Columns {
  const rank = (id: string): string => {
    const source = lookup.sources.get(id)
    return `${partyName(lookup, source?.party ?? '')}\u0000${source?.name ?? id}`
  }
  const homeOf = (id: string): string => namedBodyOf(lookup, id, named) ?? id
  const rest = [...new Set(speaking.map(homeOf))]
    .filter((id) => !named.includes(id))
    .sort((a, b) => compareText(rank(a), rank(b)))
  const homesOf = (statement: Statement): string[] =>
    speakersOf(lookup, statement).map((source) => homeOf(source.id))
  const keys = [...named, ...rest, ...forTheRest(UNATTRIBUTED, statements, homesOf)]
  return columns('source', keys, (id) => sourceHeading(lookup, id), homesOf)
}

/** A column for those that have none. */
function forTheRest(
  key: string,
  statements: readonly Statement[],
  keysOf: (statement: Statement) => readonly string[],
): string[] {
  return statements.some((statement) => keysOf(statement).length === 0) ? [key] : []
}

/** A spokesman stands in the column of the named body that he speaks for. */
function namedBodyOf(lookup: Lookup, id: string, named: readonly string[]): string | undefined {
  const seen = new Set<string>()
  for (
    let at: string | undefined = id;
    at !== undefined && !seen.has(at);
    at = lookup.sources.get(at)?.partOf
  ) {
    if (named.includes(at)) return at
    seen.add(at)
  }
  return undefined
}

function sourceHeading(lookup: Lookup, id: string): Column {
  const source = lookup.sources.get(id)
  if (source?.party === undefined) return { heading: (source?.name ?? id).toUpperCase() }
  const party = partyName(lookup, source.party)
  if (party === source.name) return { heading: party.toUpperCase() }
  return { heading: party.toUpperCase(), subheading: source.shortName ?? source.name }
}

function byDocument(lookup: Lookup, statements: readonly Statement[]): Columns {
  const ids = [...new Set(statements.flatMap(documentIds))].sort(compareText)
  const keys = [...ids, ...forTheRest(NO_DOCUMENT, statements, documentIds)]
  return columns('document', keys, (id) => documentHeading(lookup, id, keys), documentIds)
}

/** A publisher, and which of its documents, where it has several here. */
function documentHeading(lookup: Lookup, id: string, all: readonly string[]): Column {
  const publisherOf = (each: string): string | undefined => lookup.documents.get(each)?.publisher
  const publisher = publisherOf(id)
  if (publisher === undefined) return { heading: id }
  const several = all.filter((each) => publisherOf(each) === publisher).length > 1
  return several ? { heading: publisher, subheading: id } : { heading: publisher }
}

/** The last column is for those that stand in no other. */
function columns(
  across: Across,
  keys: readonly string[],
  headingOf: (key: string) => Column,
  keysOf: (statement: Statement) => readonly string[],
): Columns {
  const placesOf = (statement: Statement): number[] => {
    const found = new Set(keysOf(statement).map((key) => keys.indexOf(key)))
    found.delete(-1)
    return found.size === 0 ? [keys.length - 1] : [...found].sort((a, b) => a - b)
  }
  return { across, keys, headings: keys.map(headingOf), placesOf }
}
