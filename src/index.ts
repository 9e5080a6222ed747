/** The public library: the model, the questions, the contract with engines, and the reports as values. */
export { ClaimsError, type ErrorKind, type Place, type Problem } from './error.js'
export type { Dataset, DatasetFile, DatasetInfo } from './model/dataset.js'
export { link } from './model/dataset.js'
export type { Statement } from './model/statement.js'
export type { Source } from './model/source.js'
export type { Party } from './model/source.js'
export type { Incident } from './model/incident.js'
export type { Document } from './model/document.js'
export type { Relation } from './model/relation.js'
export { span, type Span } from './dates/edtf.js'
export type { Answer } from './dates/answer.js'
export { toRecord, type FlatRecord } from './model/record.js'
export type { Query } from './query/query.js'
export { readTerms, type Term } from './query/term.js'
export { parseQuery, type ParsedQuery } from './query/parse.js'
export { select, type Selection } from './query/select.js'
export type { Output, Report } from './reports/report.js'
export type { Envelope, ErrorLine, Outputs } from './cli/output/output-types.js'
export type {
  Counted,
  Dimension,
  Engine,
  Evidence,
  Need,
  Question,
  StatementStream,
  Tallied,
  Tally,
} from './evidence/engine.js'
export { MemoryEngine } from './engines/memory.js'
export type { Page } from './page/page.js'
export type { Printing } from './questions/answer.js'
export { askAccusations, askReplies } from './questions/accusations.js'
export { askCompare } from './questions/compare.js'
export { askCount } from './questions/count.js'
export { askDiffOfDays, askDiffOfFiles, type NamedEngine } from './questions/diff.js'
export { askFigures } from './questions/figures.js'
export { askList } from './questions/list.js'
export { askDocuments, askIncidents, askOverview, askSources, askWhoseWord } from './questions/registers.js'
export { askShow } from './questions/show.js'
export { askTimeline } from './questions/timeline.js'
