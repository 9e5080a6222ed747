/** The cells of a row, read one by one; what is wrong with each is kept, so that all of it can be told. */

/** The cells of a row that hold something, by the name of our column. */
export type Cells = ReadonlyMap<string, string>

export const NO_CELLS: Cells = new Map()

export interface CellProblem {
  readonly column: string
  readonly message: string
  readonly hint: string
  readonly shared?: SharedFault | undefined
}

/** What a wrong cell has in common with others: “7/11/22” `has a year of two digits`. */
export interface SharedFault {
  readonly value?: string
  readonly fault: string
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
      this.problems.push({ column, message: error.message, hint: error.hint, shared: error.shared })
      return undefined
    }
  }
}

/** What is wrong with the cell that is being read, and what to do; the reader knows row and column. */
export class WrongCell extends Error {
  readonly hint: string
  readonly shared: SharedFault | undefined

  constructor(message: string, hint: string, shared?: SharedFault) {
    super(message)
    this.hint = hint
    this.shared = shared
  }
}

/** The error for a cell whose text is at fault. */
export function wrongValue(value: string, fault: string, hint: string, detail = ''): WrongCell {
  return new WrongCell(`“${value}” ${fault}${detail}`, hint, { value, fault })
}
