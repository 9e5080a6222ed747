/** Cells that hold one plain value. */
import { DEEPEST, survey } from '../survey.js'
import { WrongCell } from './wrong-cell.js'

/** @throws WrongCell */
export function jsonCell(text: string): unknown {
  if (survey(text).tooDeepAt !== undefined)
    throw new WrongCell(`the JSON goes deeper than ${DEEPEST} levels`, HINT)
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new WrongCell('this is not JSON', HINT)
  }
}

const HINT = 'a list or an object stands in its cell as JSON; a spreadsheet may have cut or changed it'

/** @throws WrongCell */
export function yesOrNo(text: string): boolean {
  const value = ANSWERS.get(text.toLowerCase())
  if (value === undefined) throw new WrongCell(`“${text}” is neither yes nor no`, 'write yes or no')
  return value
}

const ANSWERS: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['true', true],
  ['no', false],
  ['false', false],
])
