/** The line that says once, above all dates, whose year is inferred. */
import type { Evidence } from '../../evidence/engine.js'
import type { Lookup } from '../../model/dataset.js'
import type { Statement } from '../../model/statement.js'
import { compareText } from '../../text/compare-text.js'
import { listed } from '../phrase/names.js'
import { counted } from '../phrase/counts.js'
import { documentsOf } from '../phrase/read-in.js'
import { documentKind } from './title.js'

/** Said once above all dates whose year the pages of these statements do not print. */
export function inferredLine({ lookup, corpus, selection }: Evidence): string {
  const shown = [...selection.statements, ...selection.unattributed]
  const ids = new Set(shown.flatMap((statement) => withInferredYear(lookup, statement)))
  const only = corpus.onlyReport
  return ids.size > 0 && only !== undefined
    ? `The year is inferred: the ${documentKind(only)} prints none.`
    : inferredYearLine(ids)
}

/** Ids of the documents of a statement whose year is inferred. */
export function withInferredYear(lookup: Lookup, statement: Statement): string[] {
  return documentsOf(lookup, statement)
    .filter(({ datePublished = '' }) => /^\d{4}\?/.test(datePublished))
    .map(({ id }) => id)
}

/** More are counted, not named. */
const MOST_NAMED = 3

/** @param documents ids of those whose year is inferred */
export function inferredYearLine(documents: ReadonlySet<string>): string {
  if (documents.size === 0) return ''
  const which =
    documents.size > MOST_NAMED
      ? counted(documents.size, 'document')
      : listed([...documents].sort(compareText))
  return `The year of ${which} is inferred: none is printed there.`
}
