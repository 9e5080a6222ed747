/** Dates that contradict each other. Only what is certain is told: spans that may agree are no breach. */
import type { Path } from '../../dataset/finding.js'
import type { Document } from '../../model/document.js'
import type { Statement } from '../../model/statement.js'
import type { Mark, Rule } from '../rule.js'
import { daysOf, type Subject } from '../subject.js'

const saidAfterPublished: Rule = {
  id: 'said-after-published',
  severity: 'error',
  title: 'said after it was published',
  explanation:
    'Nothing can be read before it was said; one day, between time zones, can be told in "saidDateBasis".',
  find: ({ statements }) =>
    statements.entries.flatMap(({ path, item: { id, saidDate, publishedDate, saidDateBasis } }) => {
      const [said, published] = [daysOf(saidDate), daysOf(publishedDate)]
      if (said === undefined || published === undefined) return []
      const allowed = saidDateBasis === undefined ? 0 : 1
      if (said.earliest <= published.latest + allowed) return []
      return [
        {
          path: [...path, 'saidDate'],
          message: `${id} is said on ${said.text}, after it was published on ${published.text}`,
          hint: 'correct one of the two dates; where time zones explain it, say so in "saidDateBasis"',
        },
      ]
    }),
}

/** Acts that speak of what was, never of what will be. */
const LOOKING_BACK: ReadonlySet<Statement['act']> = new Set([
  'accuse',
  'acknowledge',
  'condemn',
  'report-figure',
])

const happenedAfterSaid: Rule = {
  id: 'happened-after-said',
  severity: 'warning',
  title: 'happened after it was spoken of',
  explanation: 'Who accuses, condemns, acknowledges or counts speaks of what was before.',
  find: ({ statements }) =>
    statements.entries.flatMap(({ path, item: { id, act, happenedDate, saidDate } }) => {
      const [happened, said] = [daysOf(happenedDate), daysOf(saidDate)]
      if (happened === undefined || said === undefined || !LOOKING_BACK.has(act)) return []
      if (happened.approximate || said.approximate || happened.earliest <= said.latest) return []
      return [
        {
          path: [...path, 'happenedDate'],
          message: `${id} speaks on ${said.text} of what happened later, on ${happened.text}`,
          hint: 'correct one of the two dates, or the act',
        },
      ]
    }),
}

const inferredWithoutBasis: Rule = {
  id: 'inferred-without-basis',
  severity: 'warning',
  title: 'an inferred date without its basis',
  explanation: 'Who infers a date (the mark ?) says from what, so that others can judge it.',
  find: (subject) => [...inferredInDocuments(subject), ...inferredInStatements(subject)],
}

function inferredInDocuments({ documents }: Subject): Mark[] {
  return documents.entries.flatMap(({ path, item }) =>
    item.datePublishedBasis === undefined
      ? inferred([...path, 'datePublished'], item.id, item.datePublished, 'datePublishedBasis')
      : [],
  )
}

/** A year that a document’s basis explains is explained for all that stands in it. */
function inferredInStatements({ statements, documents }: Subject): Mark[] {
  return statements.entries.flatMap(({ path, item }) => {
    const explained = pagesOf(item, documents.byId).some((page) => page.datePublishedBasis !== undefined)
    if (explained) return []
    const said = item.saidDateBasis === undefined ? item.saidDate : undefined
    return [
      ...inferred([...path, 'saidDate'], item.id, said, 'saidDateBasis'),
      ...inferred(
        [...path, 'publishedDate'],
        item.id,
        item.publishedDate,
        'datePublishedBasis of its document',
      ),
      ...inferred(
        [...path, 'happenedDate'],
        item.id,
        item.happenedDate,
        'datePublishedBasis of its document',
      ),
    ]
  })
}

function pagesOf(statement: Statement, documents: ReadonlyMap<string, Document>): Document[] {
  const ids = [...(statement.appearances ?? []), ...(statement.anchors ?? [])].map(({ document }) => document)
  return [...new Set(ids)].flatMap((id) => documents.get(id) ?? [])
}

function inferred(path: Path, id: string, date: string | undefined, basis: string): Mark[] {
  const days = daysOf(date)
  if (days?.inferred !== true) return []
  const field = String(path.at(-1))
  const message = `${id}: ${field} ${days.text} is inferred, and nothing says from what`
  return [{ path, message, hint: `say it in ${basis}, or take the mark away where the page prints the date` }]
}

export const DATE_RULES: readonly Rule[] = [saidAfterPublished, happenedAfterSaid, inferredWithoutBasis]
