/** Where a value of JSON ends, for values so plain that their bytes are their meaning. 0 where there is no such value. */
import { LANES } from './layout'

const QUOTE: u8 = 0x22
const BACKSLASH: u8 = 0x5c
const SPACE: u8 = 0x20
const LONGEST_NUMBER: usize = 15

/** The address of the closing quotation mark; 0 for a control character before it, or an escape that JSON.stringify would not write. */
export function endOfText(start: usize): usize {
  let at = start
  while (true) {
    const bytes = v128.load(at)
    const stops = v128.or(
      v128.or(i8x16.eq(bytes, i8x16.splat(QUOTE)), i8x16.eq(bytes, i8x16.splat(BACKSLASH))),
      i8x16.lt_u(bytes, i8x16.splat(SPACE)),
    )
    const marks = i8x16.bitmask(stops)
    if (marks == 0) {
      at += LANES
      continue
    }
    const end = at + <usize>ctz(marks)
    const byte = load<u8>(end)
    if (byte == QUOTE) return end
    if (byte != BACKSLASH || !isShortEscape(load<u8>(end, 1))) return 0
    at = end + 2
  }
}

/** What JSON.stringify writes after a backslash: " \ b f n r t. It has another way only for other control characters. */
function isShortEscape(byte: u8): bool {
  return (
    byte == 0x22 ||
    byte == 0x5c ||
    byte == 0x62 ||
    byte == 0x66 ||
    byte == 0x6e ||
    byte == 0x72 ||
    byte == 0x74
  )
}

/** Of a whole number that is not negative, as JSON.stringify writes it. */
export function endOfNumber(start: usize): usize {
  let at = start
  while (isDigit(load<u8>(at))) at++
  const leadingZero = load<u8>(start) == 0x30 && at - start > 1
  return leadingZero || at - start > LONGEST_NUMBER ? 0 : at
}

export function isDigit(byte: u8): bool {
  return byte >= 0x30 && byte <= 0x39
}

/** Of `true` or `false`. */
export function endOfTruth(start: usize): usize {
  const word = load<u32>(start)
  // Read backwards, as the lowest byte comes first.
  if (word == 0x65757274) return start + 4
  return word == 0x736c6166 && load<u8>(start, 4) == 0x65 ? start + 5 : 0
}
