/** Dates that contradict each other. Only what is certain is told: spans that may agree are no breach. */
import { isBefore } from '../../dates/overlap.js'
import type { Document } from '../../model/document.js'
import type { Statement } from '../../model/statement.js'
import { inStatements, type Mark, marksIn, type Rule } from '../rule.js'
import { daysOf } from '../subject.js'

export const DATE_RULES: readonly Rule[] = [
  {
    id: 'said-after-published',
    severity: 'error',
    title: 'said after it was published',
    explanation:
      'Nothing can be read before it was said; one day, between time zones, can be told in "saidDateBasis".',
    find: inStatements(({ id, saidDate, publishedDate, saidDateBasis }) => {
      const [said, published] = [daysOf(saidDate), daysOf(publishedDate)]
      if (said === undefined || published === undefined) return undefined
      if (!isBefore(published, said)) return undefined
      if (saidDateBasis !== undefined && said.earliest <= published.latest + 1) return undefined
      const message = `${id} is said on ${said.text}, after it was published on ${published.text}`
      const hint = 'correct one of the two dates; where time zones explain it, say so in "saidDateBasis"'
      return { path: ['saidDate'], message, hint }
    }),
  },
  {
    id: 'happened-after-said',
    severity: 'warning',
    title: 'happened after it was spoken of',
    explanation: 'Who accuses, condemns, acknowledges or counts speaks of what was before.',
    find: inStatements(({ id, act, happenedDate, saidDate }) => {
      const [happened, said] = [daysOf(happenedDate), daysOf(saidDate)]
      if (happened === undefined || said === undefined || !LOOKING_BACK.has(act)) return undefined
      if (!isBefore(said, happened)) return undefined
      const message = `${id} speaks on ${said.text} of what happened later, on ${happened.text}`
      return { path: ['happenedDate'], message, hint: 'correct one of the two dates, or the act' }
    }),
  },
  {
    id: 'inferred-without-basis',
    severity: 'warning',
    title: 'an inferred date without its basis',
    explanation: 'Who infers a date (the mark ?) says from what, so that others can judge it.',
    find: ({ statements, documents }) => [
      ...marksIn(documents.entries, ({ id, datePublished, datePublishedBasis: basis }) =>
        inferred(id, 'datePublished', basis === undefined ? datePublished : undefined, 'datePublishedBasis'),
      ),
      ...marksIn(statements.entries, (item) => {
        const { id, saidDate, saidDateBasis: basis, publishedDate, happenedDate } = item
        // A year that a document’s basis explains is explained for all that stands in it.
        const pages = pagesOf(item, documents.byId)
        if (pages.some(({ datePublishedBasis }) => datePublishedBasis !== undefined)) return undefined
        return [
          ...inferred(id, 'saidDate', basis === undefined ? saidDate : undefined, 'saidDateBasis'),
          ...inferred(id, 'publishedDate', publishedDate, 'datePublishedBasis of its document'),
          ...inferred(id, 'happenedDate', happenedDate, 'datePublishedBasis of its document'),
        ]
      }),
    ],
  },
]

/** Acts that speak of what was, never of what will be. */
const LOOKING_BACK: ReadonlySet<Statement['act']> = new Set([
  'accuse',
  'acknowledge',
  'condemn',
  'report-figure',
])

function pagesOf(statement: Statement, documents: ReadonlyMap<string, Document>): Document[] {
  const ids = [...(statement.appearances ?? []), ...(statement.anchors ?? [])].map(({ document }) => document)
  return [...new Set(ids)].flatMap((id) => documents.get(id) ?? [])
}

function inferred(id: string, field: string, date: string | undefined, basis: string): Mark[] {
  const days = daysOf(date)
  if (days?.inferred !== true) return []
  const message = `${id}: ${field} ${days.text} is inferred, and nothing says from what`
  const hint = `say it in ${basis}, or take the mark away where the page prints the date`
  return [{ path: [field], message, hint }]
}
