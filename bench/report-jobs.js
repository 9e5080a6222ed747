// A row for each report that reads, over a file of records: what it prints for people, with the facts of all records
// that it then gathers. No other tool does these; what they are compared with is a build before (`ratios.js`).
import { claims } from './jobs.js'

const MONTH = 'said:2022-09-01..2022-09-30'

export const REPORT_JOBS = [
  reporting('overview', 'what all records hold'),
  reporting('compare', 'one incident, the sides side by side', 'incident:incident-1214'),
  reporting('accusations', 'one month', MONTH),
  reporting('replies', 'one month', MONTH),
  reporting('count', 'by act, as a table', '--by', 'act'),
  reporting('timeline', 'one month', MONTH),
  reporting('figures', 'killed, one month', 'killed', MONTH),
  reporting('diff', 'two days, one source', 'known-by:2021-06-01', 'known-by:2021-07-01', 'source:src-020'),
  reporting('sources', 'all'),
  reporting('incidents', 'all'),
  reporting('documents', 'all'),
  reporting('show', 'one statement', 'r00000017'),
]

/** Of records in which denials answer accusations. */
function reporting(name, what, ...args) {
  return {
    name,
    what,
    isAnswered: true,
    tools: (file) => ({ claims: claims(name, ...args, '-d', file) }),
  }
}
