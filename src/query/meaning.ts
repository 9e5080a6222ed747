/** What a value of a field means in a dataset: names become ids, dates spans, words folded words. */
import { ClaimsError } from '../error.js'
import { isEdtf, span, type Span } from '../dates/edtf.js'
import type { Dataset } from '../model/dataset.js'
import { compareText } from '../text/compare-text.js'
import { fold, hasAllWords } from '../text/fold.js'
import { ambiguousName, findNamed, idsNamed, type Named, type NameKind, unknownName } from '../text/names.js'
import { suggestion, themselves } from '../text/nearest.js'
import type { TargetMeant } from './field-kind.js'
import type { Field } from './fields.js'
import { FORMER_PROPERTIES } from './is.js'
import { originalId } from '../model/statement.js'
import { anyOf, type Query } from './query.js'

/** A value as a Query, and as it is written back: with ids for names, and right case. */
export interface Meaning {
  readonly query: Query
  /** Several where a name stands for several. */
  readonly written: readonly string[]
}

/**
 * @param only a body without its spokesmen
 * @throws ClaimsError (kind usage) for a value that means nothing
 */
export function meaningOf(field: Field, value: string, dataset: Dataset, only: boolean): Meaning {
  switch (field.kind) {
    case 'name': {
      const [register = new Map<string, Named>()] = field.registers(dataset)
      const ids = idsNamed(register, field.name as NameKind, value)
      return { query: anyOf(...ids.map((id) => field.query(id, dataset, only))), written: ids }
    }
    case 'target': {
      const targets = targetsMeant(value, dataset)
      return {
        query: anyOf(...targets.map((target) => field.query(target, dataset, only))),
        written: targets.map((target) =>
          'words' in target ? value : 'party' in target ? target.party : target.source,
        ),
      }
    }
    case 'choice': {
      const choice = choiceOf(field, value)
      return { query: field.query(choice), written: [choice] }
    }
    case 'date':
      return { query: field.query(readRange(field.name, value)), written: [value] }
    case 'moment':
      return { query: field.query(readMoment(field.name, value)), written: [value] }
    case 'id': {
      const ids = statementIds(value, dataset)
      return { query: anyOf(...ids.map((id) => field.query(id))), written: ids }
    }
    case 'words':
      return { query: field.query(wordsOf(value)), written: [value] }
  }
}

/** Whether a value is one name that has a comma and a space in it (`Border fire, night of 6–7 November`), not a list. */
export function isNameWithComma(field: Field, value: string, dataset: Dataset): boolean {
  if (!value.includes(', ') || !('registers' in field)) return false
  return field.registers(dataset).some((register) => findNamed(register, value).exact)
}

/** A party, else a source, a whole name of either before a part of one; else printed words. */
function targetsMeant(value: string, { parties, sources, statements }: Dataset): readonly TargetMeant[] {
  const party = findNamed(parties, value)
  const source = findNamed(sources, value)
  const isParty = party.ids.length > 0 && (party.exact || !source.exact)
  const { ids, areOneName = false } = isParty ? party : source
  if (ids.length > 1 && !areOneName)
    throw ambiguousName(isParty ? parties : sources, isParty ? 'party' : 'source', value, ids)
  if (ids.length > 0) return ids.map((id) => (isParty ? { party: id } : { source: id }))
  const words = fold(value)
  const isPrinted = statements.some(({ target = [] }) =>
    target.some(({ asPrinted = '' }) => hasAllWords(fold(asPrinted), words)),
  )
  if (words !== '' && isPrinted) return [{ words }]
  throw unknownName(new Map<string, Named>([...sources, ...parties]), 'target', value)
}

function choiceOf({ name, choices, spellings }: Field & { kind: 'choice' }, value: string): string {
  const typed = value.toLowerCase()
  const choice = choices.find((known) => known === typed)
  if (choice !== undefined) return choice
  const now = name === 'is' ? FORMER_PROPERTIES.get(typed) : undefined
  const message = `${name}: has no “${value}”`
  if (now !== undefined) throw new ClaimsError('usage', { message, hint: `it is now called is:${now}` })
  throw new ClaimsError('usage', {
    message,
    hint: `${name}: takes ${choices.join(', ')}`,
    ...suggestion(typed, spellings ?? themselves(choices)),
  })
}

function wordsOf(value: string): string {
  const folded = fold(value)
  if (folded !== '') return folded
  throw new ClaimsError('usage', {
    message: `“${value}” has no word to look for`,
    hint: 'write a word, or part of one',
  })
}

/** Its own id, else those of statements to which others gave this id. */
function statementIds(value: string, { statementById, statements }: Dataset): readonly string[] {
  if (statementById.has(value)) return [value]
  const original = statements.filter((statement) => originalId(statement) === value)
  if (original.length > 0) return original.map(({ id }) => id).sort(compareText)
  throw new ClaimsError('usage', {
    message: `no statement has the id “${value}”`,
    hint: 'claims list prints the ids; --data names another dataset',
    // Others write theirs in capitals.
    ...suggestion(value.toLowerCase(), themselves(statementById.keys())),
  })
}

/** Dates in questions: any EDTF, and ranges `a..b`, `..b`, `a..` with both ends inside. */
const FORMS = '2022-11-07, 2022-11, 2022-09-12..2022-09-14, ..2022-10 or 2022-11-06..'

/** @throws ClaimsError (kind usage) if the value is no date and no range, or ends before it begins */
export function readRange(field: string, value: string): Span {
  const [, from = '', to = ''] = /^([^[{]*?)\.\.(.*)$/.exec(value) ?? []
  if (from === '' && to === '') return readDate(field, value)
  const earliest = from === '' ? Number.NEGATIVE_INFINITY : readDate(field, from).earliest
  const latest = to === '' ? Number.POSITIVE_INFINITY : readDate(field, to).latest
  if (latest < earliest) {
    throw new ClaimsError('usage', {
      message: `${field}:${value} ends before it begins`,
      hint: `write ${field}:${to}..${from}`,
    })
  }
  return { text: value, earliest, latest, approximate: false, inferred: false }
}

/**
 * A moment: a date that may have a clock time with its offset, `2022-11-07T09:11+01:00`.
 * @throws ClaimsError (kind usage) if the value is no date
 */
export function readMoment(field: string, value: string): Span {
  return readDate(field, value, `${field}:2022-11-07, ${field}:2022-11, or ${field}:2022-11-07T09:11+01:00`)
}

function readDate(field: string, value: string, forms = FORMS): Span {
  if (isEdtf(value)) return span(value)
  throw new ClaimsError('usage', { message: `${field}:${value} is no date`, hint: `write ${forms}` })
}
