/** What a question kept though it is not certain, and what it left out, in words. */
import type { OutcomeCounts } from '../../query/outcome-counts.js'
import type { Query } from '../../query/query.js'
import { asksForOpen } from '../../query/select.js'
import { counted } from '../phrase/counts.js'

/** A sentence each; none for what there is none of. */
export function leftOutLines(counts: OutcomeCounts, query: Query): string[] {
  const { perhaps, uncertain, undated, later = 0 } = counts
  const why = whyPerhaps(query)
  return [
    perhaps > 0
      ? `${counted(perhaps, 'of them fits', 'of them fit')} only perhaps (${why}); --certain leaves them out.`
      : '',
    uncertain > 0
      ? `${counted(uncertain, 'more fits', 'more fit')} only perhaps (${why}), left out by --certain.`
      : '',
    later > 0 ? `${counted(later, 'more became', 'more became')} known only later, hidden here.` : '',
    undated > 0 ? `${counted(undated, 'more has', 'more have')} no such date.` : '',
  ].filter((line) => line !== '')
}

function whyPerhaps(query: Query): string {
  return asksForOpen(query)
    ? 'a date not exact, quoted words not kept, or an answer that may come after the data ends'
    : 'a date not exact, or quoted words not kept'
}
