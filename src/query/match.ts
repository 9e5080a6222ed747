/** Whether a statement is what a Query asks for: yes, no, or perhaps, where its dates or its quotation leave that open. */
import { type Answer, both, either, opposite, sure } from '../dates/answer.js'
import type { Dataset } from '../model/dataset.js'
import { type Span, span } from '../dates/edtf.js'
import { fold, hasAllWords } from '../text/fold.js'
import { by, within } from '../dates/overlap.js'
import type { Exactness } from '../model/quote.js'
import type { Statement } from '../model/statement.js'
import { basisOfKnown, dateOf } from './dates.js'
import { PROPERTIES } from './properties.js'
import type { Query } from './query.js'
import { sourcesOfParties } from './speakers.js'
import { searchableWords } from './words.js'

export type Matcher = (statement: Statement) => Answer

/**
 * Compiles a Query once for all statements of a dataset.
 * @param undated what a question about a date answers for a statement that has no such date
 */
export function matcher(query: Query, dataset: Dataset, undated: Answer = 'no'): Matcher {
  const searched = new WeakMap<Statement, string>()
  const wordsOf = (statement: Statement): string => {
    const words = searched.get(statement) ?? searchableWords(statement, dataset)
    searched.set(statement, words)
    return words
  }
  return compile(query)

  function compile(query: Query): Matcher {
    switch (query.tag) {
      case 'everything':
        return () => 'yes'
      case 'nothing':
        return () => 'no'
      case 'and':
        return allOf(query.all.map(compile))
      case 'or':
        return anyOf(query.any.map(compile))
      case 'not': {
        const match = compile(query.query)
        return (statement) => opposite(match(statement))
      }
      case 'date':
        return (statement) => {
          const date = dateOf(statement, query.field, dataset)
          return date === undefined ? undated : within(span(date), query.range)
        }
      case 'known-by':
        return (statement) => {
          const known = basisOfKnown(statement, dataset)
          return known === undefined ? undated : knownBy(statement, known.date, query.moment)
        }
      case 'quoted':
        return ({ quote }) => quotedAs(quote?.exactness, query.exactness)
      case 'text':
        return (statement) => sure(wordsOf(statement).includes(query.folded))
      default: {
        const holds = plain(query, dataset)
        return (statement) => sure(holds(statement))
      }
    }
  }
}

/** A page dated to a month leaves open what the day of saying can exclude: nothing is known before it is said. */
function knownBy({ saidDate }: Statement, date: string, moment: Span): Answer {
  const answer = by(span(date), moment)
  const excluded = answer === 'perhaps' && saidDate !== undefined && by(span(saidDate), moment) === 'no'
  return excluded ? 'no' : answer
}

function allOf(parts: readonly Matcher[]): Matcher {
  return (statement) => {
    let answer: Answer = 'yes'
    for (const part of parts) {
      answer = both(answer, part(statement))
      if (answer === 'no') break
    }
    return answer
  }
}

function anyOf(parts: readonly Matcher[]): Matcher {
  return (statement) => {
    let answer: Answer = 'no'
    for (const part of parts) {
      answer = either(answer, part(statement))
      if (answer === 'yes') break
    }
    return answer
  }
}

/** The questions that have no perhaps. */
type Plain = Exclude<
  Query,
  { tag: 'everything' | 'nothing' | 'and' | 'or' | 'not' | 'date' | 'known-by' | 'quoted' | 'text' }
>

function plain(query: Plain, dataset: Dataset): (statement: Statement) => boolean {
  switch (query.tag) {
    case 'source':
      return ({ attribution }) => query.ids.has(attribution.source ?? '')
    case 'party': {
      const ids = sourcesOfParties(dataset, query.ids)
      return ({ attribution }) => ids.has(attribution.source ?? '')
    }
    case 'target':
      return aimedAt(query)
    case 'act':
      return ({ act }) => act === query.act
    case 'incident':
      return ({ incident }) => incident === query.id
    case 'document':
      return ({ appearances = [], anchors = [] }) =>
        [...appearances, ...anchors].some(({ document }) => document === query.id)
    case 'agency':
      return ({ appearances = [] }) =>
        appearances.some(({ document }) => dataset.documents.get(document)?.agencies?.includes(query.id))
    case 'relation':
      return ({ id }) =>
        (dataset.relationsOf.get(id) ?? []).some(
          ({ type, from, direction }) => type === query.type && (from === id || direction === 'mutual'),
        )
    case 'is':
      return (statement) => PROPERTIES[query.property](statement, dataset)
    case 'id':
      return ({ id }) => id === query.id
  }
}

/** "Accused each other": each of those who speak is aimed at, though no target is coded. */
function aimedAt({
  parties,
  sources,
  words,
}: Extract<Query, { tag: 'target' }>): (statement: Statement) => boolean {
  return ({ mutual, attribution, target = [] }) =>
    (mutual === true && sources.has(attribution.source ?? '')) ||
    target.some(
      ({ party, source, asPrinted }) =>
        (party !== undefined && parties.has(party)) ||
        (source !== undefined && sources.has(source)) ||
        (words !== undefined && asPrinted !== undefined && hasAllWords(fold(asPrinted), words)),
    )
}

/** Words in quotation marks that the coder did not keep may be whole or a part: both only perhaps. */
function quotedAs(exactness: Exactness | undefined, asked: Exactness): Answer {
  if (exactness === 'not-kept' && (asked === 'direct' || asked === 'mixed')) return 'perhaps'
  return sure(exactness === asked)
}
