/** What may stand in a cell beside plain text. A table of ours has habits; somebody else's cells mean what they say. */
import type { Reading } from '../reading.js'

export interface CellHabits {
  /** JSON in a cell, marks round quoted words, any EDTF: a table that `convert` writes, or that is typed for us. */
  readonly isOurs: boolean
  /** Parts several names; undefined where a cell holds one. */
  readonly separator: string | undefined
}

/** Of a table with our columns. */
export const OUR_HABITS: CellHabits = { isOurs: true, separator: ';' }

/** Of a file as it is read. */
export function habitsOf({ map, lists }: Pick<Reading, 'map' | 'lists'>): CellHabits {
  return map === undefined ? OUR_HABITS : { isOurs: false, separator: lists }
}

/** The parts of a cell that hold something, without spaces around them. */
export function partsOf(text: string, separator: string | undefined): string[] {
  const parts = separator === undefined ? [text] : text.split(separator)
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}
