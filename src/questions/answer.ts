/** What a question to an engine comes back as: a report, with the question as it was understood. */
import type { ParsedTerm } from '../query/parse.js'
import type { Output, Report } from '../reports/report.js'

export interface Answer<Of extends Output> {
  /** The terms with ids for names. */
  readonly asked: readonly ParsedTerm[]
  readonly report: Report<Of>
}

/** How the answer is printed: for people as a page, or for programs, which do without what only a page says. */
export interface Printing {
  readonly printsPage: boolean
}
