/** Lines in bytes. */
const NEWLINE = 10

export function newlinesIn(bytes: Buffer): number {
  let lines = 0
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) lines += 1
  return lines
}

/** The first lines, each with its newline. */
export function firstLines(bytes: Uint8Array, most: number): Uint8Array {
  if (most >= bytes.length) return bytes
  let end = 0
  for (let line = 0; line < most && end < bytes.length; line++) end = bytes.indexOf(NEWLINE, end) + 1
  return bytes.subarray(0, end)
}
