/**
 * What the lines of a file say of one another: all that must be known of the whole before a line can be read by itself.
 * Plain data, so that other threads can have it too.
 */
import type { Document } from '../../model/document.js'
import type { Incident } from '../../model/incident.js'
import type { Party } from '../../model/party.js'
import type { Source } from '../../model/source.js'
import type { Mapping } from '../mapping.js'
import type { Known } from '../table/names.js'
import type { DateOrder } from '../table/typed-date.js'

export interface Gathered {
  readonly mapping: Mapping
  readonly dates: DateOrder | undefined
  /** As they were first spelt. */
  readonly names: { readonly parties: Known; readonly sources: Known }
  readonly parties: readonly Party[]
  readonly sources: readonly Source[]
  readonly incidents: readonly Incident[]
  /** Those of which not all lines say the same. */
  readonly documents: readonly Document[]
  /** Ids for addresses, where another address had made the same id before. */
  readonly idsOfUrls: ReadonlyMap<string, string>
  /** The numbers of lines that say what another one above says. */
  readonly again: ReadonlySet<number>
  /** The numbers of lines that contradict others. */
  readonly contradicting: ReadonlySet<number>
}
