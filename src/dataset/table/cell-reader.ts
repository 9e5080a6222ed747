/** The cells of a row, read one by one; what is wrong with each is kept, so that all of it can be told. */
import { jsonOf } from '../parse.js'
import { DEEPEST, survey } from '../survey.js'

/** The cells of a row that hold something, by the name of our column. */
export type Cells = ReadonlyMap<string, string>

export interface CellProblem {
  readonly column: string
  readonly message: string
  readonly hint: string
}

export class CellReader {
  readonly cells: Cells
  readonly problems: CellProblem[] = []

  constructor(cells: Cells) {
    this.cells = cells
  }

  /** Undefined where the cell is empty or wrong. */
  read<T>(column: string, make: (text: string) => T): T | undefined {
    const text = this.cells.get(column)
    return text === undefined ? undefined : this.attempt(column, () => make(text))
  }

  /** For what is made of several cells; `column` is blamed. */
  attempt<T>(column: string, make: () => T): T | undefined {
    try {
      return make()
    } catch (error) {
      if (!(error instanceof WrongCell)) throw error
      this.problems.push({ column, message: error.message, hint: error.hint })
      return undefined
    }
  }
}

/** What is wrong with the cell that is being read, and what to do; the reader knows row and column. */
export class WrongCell extends Error {
  readonly hint: string

  constructor(message: string, hint: string) {
    super(message)
    this.hint = hint
  }
}

/** @throws WrongCell */
export function jsonCell(text: string): unknown {
  if (survey(text).tooDeepAt !== undefined)
    throw new WrongCell(`the JSON goes deeper than ${DEEPEST} levels`, HINT)
  const value = jsonOf(text)
  if (value === undefined) throw new WrongCell('this is not JSON', HINT)
  return value
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
