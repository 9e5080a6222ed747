/** Registers and the overview of files that are scanned: nothing is kept but what they count. */
import { alike, type DecidedBy } from '../../engines/scan/output/alike.js'
import type { Input } from '../../engines/scan/input/input.js'
import type { Dataset } from '../../model/dataset.js'
import { omitUndefined } from '../../model/merge.js'
import type { Statement } from '../../model/statement.js'
import { dataNames, typedAs } from '../../cli/data/data-names.js'
import type { Call } from '../../cli/command.js'
import { digestFor, fileOf, scanFor } from './scan.js'

export type Counting = 'overview' | 'sources' | 'incidents' | 'documents'

/** Where somebody is cited for a statement, and where nobody is. */
interface Deciding {
  /** The registers whose names are all told. */
  readonly named: readonly ('source' | 'incident' | 'document')[]
  readonly cited: DecidedBy
  readonly unattributed: DecidedBy
}

const SOURCE = ['source', 'members.id']
const DOCUMENTS = ['documents.id', 'documents.role']

const DECIDING: Readonly<Record<Counting, Deciding>> = {
  overview: {
    named: ['source'],
    cited: { paths: [...SOURCE, 'mutual', 'act', 'status', 'quote.exactness'] },
    unattributed: { paths: ['figures.measure', 'figures.best'] },
  },
  sources: { named: ['source'], cited: { paths: SOURCE }, unattributed: { paths: [] } },
  incidents: {
    named: ['incident', 'source'],
    cited: {
      paths: SOURCE,
      others: ['incident'],
      both: (one, { incident }) => omitUndefined<Statement>({ ...one, incident }),
    },
    unattributed: { paths: ['incident'] },
  },
  documents: { named: ['document'], cited: { paths: DOCUMENTS }, unattributed: { paths: DOCUMENTS } },
}

/** @throws ClaimsError (data or file) */
export async function alikeScan(call: Call, inputs: readonly Input[], counting: Counting): Promise<Dataset> {
  const { named, cited, unattributed } = DECIDING[counting]
  const sha256 = await digestFor(call, inputs)
  const scan = await scanFor(call, inputs, () => [], { readsAgain: true })
  const parts = [
    { scan, decidedBy: cited },
    { scan: scan.asking(['is:unattributed']), decidedBy: unattributed },
  ]
  const dataset = await alike(parts, named, fileOf(inputs))
  return { ...dataset, sha256, dataFlag: typedAs(dataNames(call)) }
}
