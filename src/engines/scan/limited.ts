/** The first of some lines as text. */
const NEWLINE = 10

/** @param lines UTF-8, each with its newline */
export function limited(lines: Uint8Array, most: number): string {
  const bytes = Buffer.from(lines.buffer, lines.byteOffset, lines.length)
  let end = bytes.length
  if (most < bytes.length) {
    end = 0
    for (let line = 0; line < most && end < bytes.length; line++) end = bytes.indexOf(NEWLINE, end) + 1
  }
  return bytes.toString('utf8', 0, end)
}
