/** Registers and the overview of files that are scanned: nothing is kept but what they count. */
import { alike, type DecidedBy } from '../../engines/scan/output/alike.js'
import type { Input } from '../../engines/scan/input/input.js'
import type { Dataset } from '../../model/dataset.js'
import { omitUndefined } from '../../model/merge.js'
import type { Statement } from '../../model/statement.js'
import { fieldTerm } from '../../query/term.js'
import { termsOf } from '../asking/question.js'
import { dataNames, typedAs } from '../../cli/data/data-names.js'
import type { Call } from '../../cli/command.js'
import { digestFor, fileOf, scanFor } from './scan.js'

export type Counting = 'overview' | 'sources' | 'incidents' | 'documents'

/** Where somebody is cited for a statement, and where nobody is. */
interface Deciding {
  /** The registers whose names are all told. */
  readonly named: readonly ('source' | 'incident' | 'document')[]
  readonly cited: DecidedBy
  readonly unsourced: DecidedBy
}

const SOURCE = ['source', 'members.id']
const DOCUMENTS = ['documents.id', 'documents.role']

const DECIDING: Readonly<Record<Counting, Deciding>> = {
  overview: {
    named: ['source'],
    cited: { paths: [...SOURCE, 'mutual', 'act', 'status', 'quote.exactness'] },
    unsourced: { paths: ['figures.measure', 'figures.best'] },
  },
  sources: { named: ['source'], cited: { paths: SOURCE }, unsourced: { paths: [] } },
  incidents: {
    named: ['incident', 'source'],
    cited: {
      paths: SOURCE,
      others: ['incident'],
      both: (one, { incident }) => omitUndefined<Statement>({ ...one, incident }),
    },
    unsourced: { paths: ['incident'] },
  },
  documents: { named: ['document'], cited: { paths: DOCUMENTS }, unsourced: { paths: DOCUMENTS } },
}

/** @throws ClaimsError (data or file) */
export async function alikeScan(call: Call, inputs: readonly Input[], counting: Counting): Promise<Dataset> {
  const { named, cited, unsourced } = DECIDING[counting]
  const sha256 = await digestFor(call, inputs)
  const scan = await scanFor(call, inputs, (call) => termsOf(call, []), { readsAgain: true })
  const parts = [
    { scan, decidedBy: cited },
    { scan: scan.asking([fieldTerm('is', 'unsourced')]), decidedBy: unsourced },
  ]
  const dataset = await alike(parts, named, fileOf(inputs))
  return { ...dataset, sha256, dataFlag: typedAs(dataNames(call)) }
}
