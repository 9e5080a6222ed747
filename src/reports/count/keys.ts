/** Under which headings a statement is counted: at least one, several where several speak, are meant, or carry it. */
import type { Lookup } from '../../model/dataset.js'
import { unmarked } from '../../dates/band.js'
import { isoDay } from '../../dates/day.js'
import { span } from '../../dates/edtf.js'
import { possible } from '../../dates/overlap.js'
import { EXACTNESS_WORDS } from '../../model/exactness.js'
import type { Statement } from '../../model/statement.js'
import { partyName, sourceName, targetName } from '../phrase/names.js'
import { documentIds, documentsOf } from '../phrase/read-in.js'
import { sourceOf, speakers, speakingParties } from '../phrase/speaking.js'
import { printedDate } from '../phrase/when.js'
import type { CountedBy } from './counted-by.js'

export interface Key {
  /** An id, a day, or a word of the data; undefined where the statement has nothing of the kind. */
  readonly value: string | undefined
  /** What people read. */
  readonly name: string
  /** Where it stands among the others, compared by code units; those without a value come last. */
  readonly order: string
}

/** No key twice. */
export function keysOf(lookup: Lookup, statement: Statement, by: CountedBy): readonly Key[] {
  const keys = allKeys(lookup, statement, by)
  return [...new Map(keys.map((key) => [key.value ?? key.name, key])).values()]
}

function allKeys(lookup: Lookup, statement: Statement, by: CountedBy): readonly Key[] {
  switch (by) {
    case 'source': {
      const source = sourceOf(lookup, statement)
      const speaking = source === undefined ? [] : speakers(lookup, source)
      return orNone('unattributed', speaking, ({ id, name }) => key(id, name))
    }
    case 'party':
      return orNone('no party', speakingParties(lookup, statement), (id) => key(id, partyName(lookup, id)))
    case 'target':
      return targets(lookup, statement)
    case 'act':
      return [key(statement.act, statement.act)]
    case 'incident': {
      const incident = lookup.incidents.get(statement.incident ?? '')
      return [incident === undefined ? none('about no incident') : key(incident.id, incident.name)]
    }
    case 'document':
      return orNone('no document', documentIds(statement), (id) => key(id, documentName(lookup, id)))
    case 'agency': {
      const credited = documentsOf(lookup, statement).flatMap(({ agencies = [] }) => agencies)
      return orNone('no agency credited', credited, (id) => key(id, sourceName(lookup, id)))
    }
    case 'quoted': {
      const exactness = statement.quote?.exactness
      return [exactness === undefined ? none('not coded') : key(exactness, EXACTNESS_WORDS[exactness])]
    }
    case 'said':
      return [whole(statement.saidDate, (day) => day)]
    case 'said-month':
      return [whole(statement.saidDate, (day) => day.slice(0, 7))]
    case 'said-year':
      return [whole(statement.saidDate, (day) => day.slice(0, 4))]
    case 'cue': {
      const { cue } = statement.attribution
      return [cue === undefined ? none('no cue coded') : key(cue, `“${cue}”`)]
    }
  }
}

function key(value: string, name: string, order: string = name): Key {
  return { value, name, order }
}

function none(name: string): Key {
  return { value: undefined, name, order: '' }
}

function orNone<Thing>(without: string, things: readonly Thing[], keyOf: (thing: Thing) => Key): Key[] {
  return things.length === 0 ? [none(without)] : things.map(keyOf)
}

/** A mutual accusation without a target is aimed at those who make it. */
function targets(lookup: Lookup, statement: Statement): readonly Key[] {
  const without = statement.mutual === true ? 'each other' : 'nobody named'
  return orNone(without, statement.target ?? [], (target) => {
    const { party } = target
    const name = party === undefined ? targetName(lookup, target) : partyName(lookup, party)
    return key(party ?? target.source ?? name, name)
  })
}

function documentName(lookup: Lookup, id: string): string {
  const document = lookup.documents.get(id)
  return document?.headline ?? document?.shortName ?? document?.publisher ?? id
}

/** The day, month or year that holds all of a date; a date that runs over several stands as it is printed. */
function whole(date: string | undefined, unit: (day: string) => string): Key {
  if (date === undefined) return none('undated')
  const { earliest, latest } = possible(span(date))
  if (!Number.isFinite(earliest) || !Number.isFinite(latest))
    return key(unmarked(date), printedDate(date), date)
  const [first, last] = [unit(isoDay(earliest)), unit(isoDay(latest))]
  // What is longer comes after the days that it may be.
  return first === last ? key(first, first) : key(unmarked(date), printedDate(date), `${last}~${first}`)
}
