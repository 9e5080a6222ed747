/** What is uncertain about statements, in words, each with the ids that it holds for. */
import type { Lookup } from '../../model/dataset.js'
import { span } from '../../dates/edtf.js'
import { groupedBy } from '../../model/group.js'
import { isKnownOnlyThroughRelay, isUnattributed, type Statement } from '../../model/statement.js'
import { unclearSpeakers } from '../phrase/attribution-status.js'
import { hasSilentCredit } from '../phrase/document-names.js'
import type { Id, Words } from '../field-values.js'

/** What is uncertain about some statements. */
export interface Uncertainty {
  /** In words. */
  readonly what: Words
  /** The ids of the statements. */
  readonly statements: readonly Id[]
}

/** Each doubt once, in the order in which the statements raise them. */
export function uncertainties(lookup: Lookup, statements: readonly Statement[]): Uncertainty[] {
  const groups = groupedBy(statements, (statement) => doubtsOf(lookup, statement))
  return [...groups].map(([what, all]) => ({ what, statements: all.map(({ id }) => id) }))
}

function doubtsOf(lookup: Lookup, statement: Statement): string[] {
  const { saidDate, quote, coding } = statement
  return [
    saidDate === undefined && !isUnattributed(statement) ? 'day of saying not stated' : '',
    isExact(saidDate) ? '' : 'day of saying not exact',
    saidDate !== undefined && span(saidDate).inferred ? 'part of the date of saying inferred' : '',
    unclearSpeakers(statement),
    isKnownOnlyThroughRelay(statement) ? 'known only through somebody else’s report' : '',
    quote?.exactness === 'not-kept' ? 'words not kept' : '',
    coding?.confidence === 'medium' || coding?.confidence === 'low'
      ? `confidence in date and speaker ${coding.confidence}`
      : '',
    hasSilentCredit(lookup, statement) ? 'which agency gave the line is not stated' : '',
  ].filter((doubt) => doubt !== '')
}

function isExact(saidDate: string | undefined): boolean {
  if (saidDate === undefined) return true
  const { earliest, latest, approximate } = span(saidDate)
  return earliest === latest && !approximate
}
