/**
 * Entries gathered into bands as they are told: neighbours of one day share a band. A long band is given out in
 * pieces, so that no reader waits for its end and nobody holds it whole.
 */
import { isUnattributed, type Statement } from '../../model/statement.js'
import type { Band, Entry } from '../../page/page.js'
import { plain } from '../../page/text.js'
import { dayBand } from '../phrase/when.js'

const LONGEST_PIECE = 50
/** The document's own words have no day of saying. */
const UNATTRIBUTED = { key: 'unattributed', label: ['unattributed'] }

interface Open {
  readonly key: string
  readonly label: readonly string[]
  readonly entries: Entry[]
  readonly continues: boolean
}

export class DayBands {
  #open: Open | undefined

  /** Takes the next entry. Returns the band that is done with, if it is. */
  add(statement: Statement, entry: Entry): Band | undefined {
    const { key, label } = isUnattributed(statement) ? UNATTRIBUTED : dayBand(statement.saidDate)
    const continues = this.#open?.key === key
    if (this.#open !== undefined && continues && this.#open.entries.length < LONGEST_PIECE) {
      this.#open.entries.push(entry)
      return undefined
    }
    const done = this.end()
    this.#open = { key, label, entries: [entry], continues }
    return done
  }

  /** The last band, if there was any entry. */
  end(): Band | undefined {
    if (this.#open === undefined) return undefined
    const { label, entries, continues } = this.#open
    return { label: label.map((line) => plain(line)), entries, continues }
  }
}
