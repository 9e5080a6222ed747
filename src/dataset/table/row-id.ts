/** The id of a row: as it is typed, or made of what somebody else calls it, `ARM1234` → `arm1234`. */
import { fold } from '../../text/fold.js'
import type { CellHabits } from './cell-habits.js'
import { wrongValue } from './cell-reader.js'

/**
 * Ids of ours are left for the schema to check.
 * @throws WrongCell where nothing in somebody else's id can stand in one of ours
 */
export function idTyped(text: string, { isOurs }: CellHabits): string {
  if (isOurs || ID.test(text)) return text
  const id = fold(text).replaceAll(' ', '-')
  if (id === '') throw wrongValue(text, 'makes no id', 'leave id out of --map; the row then has its number')
  return id
}

const ID = /^[a-z0-9][a-z0-9-]*$/

/** What a row is called that has no id of its own. */
export function idOfNumber(number: number): string {
  return `row-${String(number)}`
}
