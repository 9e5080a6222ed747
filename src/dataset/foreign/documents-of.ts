/** The documents that a record refers to. */
import type { Document } from '../../model/document.js'
import type { FlatRecord } from '../../model/record.js'
import { RegisterIntake } from '../../model/registers.js'

/**
 * As a register has them.
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
