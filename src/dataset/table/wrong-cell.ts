/** What is wrong with the cell that is being read, and what to do; the reader knows row and column. */
export class WrongCell extends Error {
  readonly hint: string

  constructor(message: string, hint: string) {
    super(message)
    this.hint = hint
  }
}
