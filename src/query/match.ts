/** Whether a statement is what a Query asks for: yes, no, or perhaps, where its dates or its quotation leave that open. */
import { type Answer, both, either, opposite, sure } from '../dates/answer.js'
import type { Dataset } from '../model/dataset.js'
import { type Span, span } from '../dates/edtf.js'
import { fold, hasAllWords } from '../text/fold.js'
import { by, within } from '../dates/overlap.js'
import type { Statement } from '../model/statement.js'
import { basisOfKnown, dateAt } from './dates.js'
import { PATHS } from './paths.js'
import type { Predicate, Value } from './predicate.js'
import type { Path } from './record-path.js'
import { foldQuery, type Query } from './query.js'
import type { Surroundings } from './surroundings.js'
import { foldedTexts, type TextAt } from './folded-texts.js'
import { surroundingsMatcher } from './match-surroundings.js'

export type Matcher = (statement: Statement, dataset: Dataset) => Answer

export interface MatchOptions {
  /** What a question about a date answers for a statement that has no such date; `no` where absent. */
  readonly undated?: Answer
  /** Without them, what a question asks of a statement's surroundings is perhaps so. */
  readonly surroundings?: Surroundings
}

/** Compiles a Query once for all statements. */
export function matcher(query: Query, options: MatchOptions = {}): Matcher {
  const textAt = foldedTexts()
  return foldQuery<Matcher>(query, {
    constant: (holds) => () => sure(holds),
    and: until('no', both),
    or: until('yes', either),
    not: (part) => (statement, dataset) => opposite(part(statement, dataset)),
    predicate: (predicate) => matcherOf(predicate, textAt, options),
  })
}

function matcherOf(
  predicate: Predicate,
  textAt: TextAt,
  { undated = 'no', surroundings }: MatchOptions,
): Matcher {
  switch (predicate.tag) {
    case 'in':
      return isIn(predicate)
    case 'exists':
      return someAt(predicate.path, () => true)
    case 'overlaps':
      return (statement, dataset) => {
        const date = dateAt(statement, predicate.path, dataset)
        return date === undefined ? undated : within(span(date), predicate.range)
      }
    case 'known-by':
      return (statement, dataset) => {
        const known = basisOfKnown(statement, dataset)
        return known === undefined ? undated : knownBy(statement, known.date, predicate.moment)
      }
    case 'inexact':
      return (statement) => sure(isInexact(statement[predicate.path]))
    case 'contains': {
      const text = textAt(predicate.paths)
      return (statement, dataset) => sure(text(statement, dataset).includes(predicate.folded))
    }
    case 'has-id':
      return hasId(predicate.id)
    case 'has-words':
      return someAt(predicate.path, (text) => hasAllWords(fold(String(text)), predicate.folded))
    default:
      return surroundings === undefined ? () => 'perhaps' : surroundingsMatcher(predicate, surroundings)
  }
}

function isIn({ path, values, perhaps }: Predicate & { tag: 'in' }): Matcher {
  const is = someAt(path, (value) => values.has(value))
  if (perhaps === undefined) return is
  const mayBe = someAt(path, (value) => perhaps.has(value))
  return (statement, dataset) => {
    if (is(statement, dataset) === 'yes') return 'yes'
    return mayBe(statement, dataset) === 'yes' ? 'perhaps' : 'no'
  }
}

const ID_PATHS = ['id', 'incident', 'documents.id', 'anchors.document'] as const

function hasId(id: string): Matcher {
  const parts = ID_PATHS.map((path) => someAt(path, (value) => value === id))
  return until('yes', either)(parts)
}

/** Whether some value at a path passes. */
function someAt(path: Path, passes: (value: Value) => boolean): Matcher {
  const { at } = PATHS[path]
  return (statement, dataset) => {
    const found = at(statement, dataset)
    if (found === undefined) return 'no'
    return sure(isList(found) ? found.some((one) => one !== undefined && passes(one)) : passes(found))
  }
}

function isList(found: Value | readonly (Value | undefined)[]): found is readonly (Value | undefined)[] {
  return Array.isArray(found)
}

/** A page dated to a month leaves open what the day of saying can exclude: nothing is known before it is said. */
function knownBy({ saidDate }: Statement, date: string, moment: Span): Answer {
  const answer = by(span(date), moment)
  const excluded = answer === 'perhaps' && saidDate !== undefined && by(span(saidDate), moment) === 'no'
  return excluded ? 'no' : answer
}

function isInexact(date: string | undefined): boolean {
  if (date === undefined) return false
  if (/[~%?]/.test(date.replaceAll(/(\d{4})\?(?=-)/g, '$1'))) return true
  const { earliest, latest } = span(date)
  return latest > earliest
}

/** Asks part after part until one decides. */
function until(decisive: Answer, join: (one: Answer, other: Answer) => Answer) {
  return (parts: readonly Matcher[]): Matcher =>
    (statement, dataset) => {
      let answer = opposite(decisive)
      for (const part of parts) {
        answer = join(answer, part(statement, dataset))
        if (answer === decisive) break
      }
      return answer
    }
}
