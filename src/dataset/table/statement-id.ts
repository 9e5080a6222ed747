/** The id of a statement: one that others gave it in a form of their own stands beside the one that it makes. */
import { isId } from '../../model/id.js'
import { idOfName } from './name-id.js'

export interface StatementId {
  readonly id: string
  /** As it is written in the file, where that is no id of ours: `ARM1234`. */
  readonly original?: string
}

/** What a row is called that has no id of its own. */
export function idOfNumber(number: number): string {
  return `row-${String(number)}`
}

/** @param text that makes no id is left as it is, for the schema to refuse */
export function statementId(text: string): StatementId {
  if (isId(text)) return { id: text }
  const id = idOfName(text)
  return id === undefined ? { id: text } : { id, original: text }
}
