/** One date of several columns, `said=Year+Month+Day`: joined by spaces, then read like any other. */
import type { Column } from './columns.js'
import { monthNumber } from './month-names.js'
import { readDate } from './typed-date.js'

/** What stands for an empty part without which the others cannot be told apart: such a date is refused. */
const MISSING = '…'

/** The names in the value of a mapping: a name with a + in it may be one. */
export function joinedNames({ kind }: Column, theirs: string, isName: (name: string) => boolean): string[] {
  if (kind !== 'date' || !theirs.includes('+') || isName(theirs)) return [theirs]
  return theirs.split('+').map((part) => part.trim())
}

/** The text of some cells; empty where all of them are. */
export function joinedCells(cells: readonly string[]): string {
  if (cells.length === 1) return cells[0] ?? ''
  const parts = cells.map((cell) => cell.trim())
  const filled = parts.filter((part) => part !== '')
  const text = filled.join(' ')
  if (filled.length === parts.length || filled.length === 0) return text
  const isStart = parts.slice(filled.length).every((part) => part === '') && 'edtf' in readDate(text)
  const isPlain =
    filled.some((part) => monthNumber(part) !== undefined) && filled.some((part) => /^\d{4}$/.test(part))
  return isStart || isPlain ? text : parts.map((part) => (part === '' ? MISSING : part)).join(' ')
}
