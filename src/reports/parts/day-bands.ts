/** Entries that come one by one, gathered into a band for each day. */
import { type Statement, isUnattributed } from '../../model/statement.js'
import type { Band, Entry } from '../../page/page.js'
import { plain } from '../../page/text.js'
import { dayBand } from '../phrase/when.js'

const LONGEST_PIECE = 50

/** The document's own words have no day of saying. */
const UNATTRIBUTED = { key: 'unattributed', label: ['unattributed'] }

/** Gathers the entries of one day, as they come, into a band. */
export class DayBands {
  #key: string | undefined
  #open: (Band & { readonly entries: Entry[] }) | undefined

  /** Takes the next entry. Returns the band that is done with, if it is. */
  add(statement: Statement, entry: Entry): Band | undefined {
    const { key, label } = isUnattributed(statement) ? UNATTRIBUTED : dayBand(statement.saidDate)
    const continues = this.#key === key
    if (this.#open !== undefined && continues && this.#open.entries.length < LONGEST_PIECE) {
      this.#open.entries.push(entry)
      return undefined
    }
    const done = this.#open
    this.#key = key
    this.#open = { label: label.map(plain), entries: [entry], continues }
    return done
  }

  /** The last band, if there was any entry. */
  end(): Band | undefined {
    return this.#open
  }
}
