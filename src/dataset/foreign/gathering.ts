/** Hears record after record, and keeps what they say of one another; of most it holds no more than a fingerprint. */
import type { Problem } from '../../error.js'
import type { Document } from '../../model/document.js'
import type { FlatRecord } from '../../model/record.js'
import { RegisterIntake } from '../../model/registers.js'
import type { Cells } from '../table/cell-reader.js'
import { Fingerprints } from './fingerprints.js'

export class Gathering {
  /** The numbers of records that say what another one above says. */
  readonly again: Set<number> = new Set()
  /** Ids that stand above records that may say different things. */
  readonly doubtfulIds: Set<string> = new Set()
  /** Ids of documents of which not all records say the same. */
  readonly variedDocuments: Set<string> = new Set()
  readonly #found: Problem[] = []
  readonly #registers = new RegisterIntake((problem) => this.#found.push(problem))
  readonly #columns: ReadonlySet<string>
  readonly #ids = new Fingerprints()
  readonly #rows = new Fingerprints()
  readonly #documents = new Fingerprints()
  readonly #versions = new Fingerprints()

  /** @param columns of ours that the file fills */
  constructor(columns: ReadonlySet<string>) {
    this.#columns = columns
  }

  /** What it contradicts, of what was said above. */
  add(record: FlatRecord, cells: Cells, number: number): readonly Problem[] {
    if (this.#columns.has('id')) this.#addId(record.id, cells, number)
    if (SHARED_DOCUMENTS.some((column) => this.#columns.has(column))) this.#addDocuments(record)
    this.#registers.enter(withoutDocuments(record))
    return this.#found.splice(0)
  }

  /** Parties, sources and incidents. */
  lists(): ReturnType<RegisterIntake['lists']> {
    return this.#registers.lists()
  }

  #addId(id: string, cells: Cells, number: number): void {
    const isFirst = this.#ids.isNew(id)
    const isNew = this.#rows.isNew(JSON.stringify([id, ...cells]))
    if (!isNew) this.again.add(number)
    else if (!isFirst) this.doubtfulIds.add(id)
  }

  #addDocuments(record: FlatRecord): void {
    let conflicts = false
    const documents = documentsOf(record, () => {
      conflicts = true
    })
    for (const document of documents) {
      const isFirst = this.#documents.isNew(document.id)
      const isNew = this.#versions.isNew(JSON.stringify(document))
      if (conflicts || (isNew && !isFirst)) this.variedDocuments.add(document.id)
    }
  }
}

/** By these two records can refer to one document. */
const SHARED_DOCUMENTS = ['document', 'url', 'documents', 'anchors', 'quote']

/** The agencies stay, since they are sources. */
function withoutDocuments(record: FlatRecord): FlatRecord {
  const { quote, documents = [] } = record
  const credited = documents.flatMap(({ agencies, agencyNames }) =>
    agencies === undefined
      ? []
      : [{ id: agencies.join('+'), agencies, ...(agencyNames === undefined ? {} : { agencyNames }) }],
  )
  return {
    ...record,
    documents: credited,
    anchors: [],
    ...(quote === undefined ? {} : { quote: { exactness: quote.exactness } }),
  }
}

/**
 * The documents that a record refers to, as a register has them.
 * @param onConflict is called where the record says two things of one document
 */
export function documentsOf(
  record: FlatRecord,
  onConflict: () => void = () => undefined,
): readonly Document[] {
  const { documents, anchors, quote } = record
  if (documents === undefined && anchors === undefined && quote?.witnesses === undefined) return []
  const registers = new RegisterIntake(onConflict)
  registers.enter(referringTo(record, () => true))
  return registers.lists().documents
}

/** What of a record refers to some documents. */
export function referringTo(
  { schemaVersion, id, act, gist, documents, anchors, quote }: FlatRecord,
  isMeant: (id: string) => boolean,
): FlatRecord {
  const witnesses = quote?.witnesses?.filter(({ document }) => isMeant(document))
  return {
    ...{ schemaVersion, id, act, gist },
    documents: documents?.filter((one) => isMeant(one.id)) ?? [],
    anchors: anchors?.filter(({ document }) => isMeant(document)) ?? [],
    ...(quote === undefined || witnesses === undefined ? {} : { quote: { ...quote, witnesses } }),
  }
}
