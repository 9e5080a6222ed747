/** Cells that hold JSON, or yes and no. */
import { exactText, WrittenNumber, withWrittenNumbers } from '../exact-json.js'
import { jsonOf } from '../parse.js'
import { DEEPEST, survey } from '../survey.js'
import { WrongCell, wrongValue } from './cell-reader.js'

/** @throws WrongCell */
export function jsonCell(text: string): unknown {
  if (survey(text).tooDeepAt !== undefined)
    throw new WrongCell(`the JSON goes deeper than ${DEEPEST} levels`, HINT)
  const value = jsonOf(text)
  if (value === undefined) throw new WrongCell('this is not JSON', HINT)
  const number = lostNumber(withWrittenNumbers(value, text))
  if (number !== undefined)
    throw new WrongCell(`the number ${number} has more digits than can be kept`, DIGITS)
  return value
}

const DIGITS = 'put it in quotation marks, as a text'

/** A number that would come out with another value. */
function lostNumber(value: unknown): string | undefined {
  if (value instanceof WrittenNumber) return value.isBeyondDoubles ? exactText(value) : undefined
  if (typeof value !== 'object' || value === null) return undefined
  return Object.values(value)
    .map(lostNumber)
    .find((number) => number !== undefined)
}

const HINT = 'a list or an object stands in its cell as JSON; a spreadsheet may have cut or changed it'

/** @throws WrongCell */
export function yesOrNo(text: string): boolean {
  const value = ANSWERS.get(text.trim().toLowerCase())
  if (value === undefined) throw wrongValue(text, 'is neither yes nor no', 'write yes or no')
  return value
}

const ANSWERS: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['true', true],
  ['no', false],
  ['false', false],
])
