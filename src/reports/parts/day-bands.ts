/** Entries that come one by one, gathered into a band for each day. */
import type { Found } from '../../evidence/engine.js'
import { isUnattributed } from '../../model/statement.js'
import type { Band, Entry, Stream } from '../../page/page.js'
import { plain } from '../../page/text.js'
import { dayBand } from '../phrase/when.js'

const LONGEST_PIECE = 50

/** The document's own words have no day of saying. */
const UNATTRIBUTED = { key: 'unattributed', label: ['unattributed'] }

/** Gathers the entries of one day, as they come, into a band, which is given out as soon as it is done with. */
export async function* dayBands(all: Stream<Found>, entryOf: (one: Found) => Entry): AsyncGenerator<Band> {
  let day: string | undefined
  let entries: Entry[] = []
  let open: Band | undefined
  for await (const one of all) {
    const { statement } = one
    const { key, label } = isUnattributed(statement) ? UNATTRIBUTED : dayBand(statement.saidDate)
    const continues = day === key
    if (!continues || entries.length === LONGEST_PIECE) {
      if (open !== undefined) yield open
      day = key
      entries = []
      open = { label: label.map(plain), entries, continues }
    }
    entries.push(entryOf(one))
  }
  if (open !== undefined) yield open
}
