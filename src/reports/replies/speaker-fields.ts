/** Who says an accusation or a reply, and when, as fields of JSON. */
import type { Lookup } from '../../model/dataset.js'
import type { Statement } from '../../model/statement.js'
import { sourceName } from '../phrase/names.js'
import { speakingParties } from '../phrase/speaking.js'
import type { EdtfDate, Id, Words } from '../field-values.js'

export interface SpeakerFields {
  /** When it was said; null where that is not known. */
  readonly saidDate: EdtfDate | null
  /** The id of the source; null where it is unattributed. */
  readonly source: Id | null
  /** The name of the source; null where it is unattributed. */
  readonly sourceName: Words | null
  /** The ids of the parties that speak. */
  readonly parties: readonly Id[]
}

/** @param statement undefined where it is not held */
export function speakerOf(lookup: Lookup, statement: Statement | undefined): SpeakerFields {
  const source = statement?.attribution.source
  return {
    saidDate: statement?.saidDate ?? null,
    source: source ?? null,
    sourceName: source === undefined ? null : sourceName(lookup, source),
    parties: statement === undefined ? [] : speakingParties(lookup, statement),
  }
}
