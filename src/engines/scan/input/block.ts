/** A piece of the input that holds whole lines, each with its newline but perhaps the last of all. */
export interface Block {
  readonly bytes: Buffer
  /** The same bytes, and `SPARE` more. */
  readonly view: DataView
  /** The bytes that count; what follows them is zero or old. */
  readonly length: number
  /** The place of the first byte in the input, unpacked. */
  readonly offset: number
  /** Whether there is a backslash somewhere. */
  readonly escapes: boolean
  /** Whether all of it is UTF-8. */
  readonly isText: boolean
  /** Whether the input ends here. */
  readonly isLast: boolean
}

/** So that eight bytes can be read at the last one. */
export const SPARE = 16
