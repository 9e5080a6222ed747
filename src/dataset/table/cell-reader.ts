/** The cells of a row, read one by one; what is wrong with each is kept, so that all of it can be told. */
import { WrongCell } from './wrong-cell.js'

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
