/**
 * A question asked of a flat record alone, by the words of `query/predicate.ts` and nothing else: values are found by
 * their paths, as an engine would that knows no dataset. Slow and plain, to hold the matcher against.
 */
import { type Answer, both, either, opposite, sure } from '../../src/dates/answer.js'
import { span } from '../../src/dates/edtf.js'
import { by, within } from '../../src/dates/overlap.js'
import type { FlatRecord } from '../../src/model/record.js'
import type { Predicate } from '../../src/query/predicate.js'
import { foldQuery, type Query } from '../../src/query/query.js'
import { fold } from '../../src/text/fold.js'

export function answerOn(record: FlatRecord, query: Query): Answer {
  return foldQuery<Answer>(query, {
    constant: sure,
    and: (parts) => parts.reduce(both, 'yes'),
    or: (parts) => parts.reduce(either, 'no'),
    not: opposite,
    predicate: (predicate) => holdsOn(counting(record), predicate),
  })
}

/** The record without what does not count. */
function counting(record: FlatRecord): FlatRecord {
  const { documents = [] } = record
  return { ...record, documents: documents.filter(({ role }) => role !== undefined) }
}

function holdsOn(record: FlatRecord, predicate: Predicate): Answer {
  switch (predicate.tag) {
    case 'in': {
      const values = at(record, predicate.path)
      if (values.some((value) => predicate.values.has(value as string))) return 'yes'
      return values.some((value) => predicate.perhaps?.has(value as string)) ? 'perhaps' : 'no'
    }
    case 'exists':
      return sure(at(record, predicate.path).length > 0)
    case 'overlaps': {
      const [date] = predicate.path === 'publishedDate' ? published(record) : at(record, predicate.path)
      return date === undefined ? 'no' : within(span(String(date)), predicate.range)
    }
    case 'known-by': {
      const { saidDate } = record
      const [date = saidDate] = published(record)
      if (date === undefined) return 'no'
      const answer = by(span(date), predicate.moment)
      const isLater = saidDate !== undefined && by(span(saidDate), predicate.moment) === 'no'
      return answer === 'perhaps' && isLater ? 'no' : answer
    }
    case 'inexact': {
      const date = record[predicate.path]
      if (date === undefined) return 'no'
      const { earliest, latest } = span(date)
      return sure(/[~%]|\?(?!-)|-\?|\d{2}-\d{2}\?/.test(date) || latest > earliest)
    }
    case 'contains':
      return sure(
        predicate.paths
          .filter((path) => path !== 'quote.text' || record.quote?.pieces === undefined)
          .flatMap((path) => at(record, path))
          .flatMap((text) => String(text).split(' […] '))
          .some((text) => fold(text).includes(predicate.folded)),
      )
    case 'has-id':
      return sure(
        (['id', 'incident', 'documents.id', 'anchors.document'] as const).some((path) =>
          at(record, path).includes(predicate.id),
        ),
      )
    case 'has-words':
      return sure(
        at(record, predicate.path).some((text) => {
          const words = new Set(fold(String(text)).split(' '))
          return predicate.folded.split(' ').every((word) => words.has(word))
        }),
      )
    case 'related':
    case 'replied':
    case 'waited':
    case 'sides':
      return 'perhaps'
  }
}

/** Its own date, else that of the page that was out first: none, or one. */
function published(record: FlatRecord): string[] {
  if (record.publishedDate !== undefined) return [record.publishedDate]
  const out = (date: string): number => span(date).instant ?? (span(date).latest + 1) * 86_400_000
  const dates = at(record, 'documents.datePublished').map(String)
  return dates.toSorted((a, b) => out(a) - out(b) || (a < b ? -1 : 1)).slice(0, 1)
}

/** The values at a path, entries of lists one by one. */
function at(part: unknown, path: string): unknown[] {
  if (Array.isArray(part)) return part.flatMap((one) => at(one, path))
  if (path === '') return part === undefined || part === null ? [] : [part]
  if (typeof part !== 'object' || part === null) return []
  const [key = '', ...rest] = path.split('.')
  return at((part as Readonly<Record<string, unknown>>)[key], rest.join('.'))
}
