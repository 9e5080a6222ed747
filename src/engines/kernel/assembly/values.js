'use strict'
// Where a value of JSON ends, for values so plain that their bytes are their meaning. 0 where there is no such value.
Object.defineProperty(exports, '__esModule', { value: true })
exports.endOfText = endOfText
exports.endOfNumber = endOfNumber
exports.isDigit = isDigit
exports.endOfTruth = endOfTruth
const same_1 = require('./same')
const QUOTE = 0x22
const BACKSLASH = 0x5c
const SPACE = 0x20
const LONGEST_NUMBER = 15
/** The address of the closing quotation mark; 0 for a control character before it, or an escape that JSON.stringify would not write. */
function endOfText(start) {
  let at = start
  while (true) {
    const bytes = v128.load(at)
    const stops = v128.or(
      v128.or(i8x16.eq(bytes, i8x16.splat(QUOTE)), i8x16.eq(bytes, i8x16.splat(BACKSLASH))),
      i8x16.lt_u(bytes, i8x16.splat(SPACE)),
    )
    const marks = i8x16.bitmask(stops)
    if (marks == 0) {
      at += same_1.LANES
      continue
    }
    const end = at + ctz(marks)
    const byte = load(end)
    if (byte == QUOTE) return end
    if (byte != BACKSLASH || !isShortEscape(load(end, 1))) return 0
    at = end + 2
  }
}
/** What JSON.stringify writes after a backslash: " \ b f n r t. It has another way only for other control characters. */
function isShortEscape(byte) {
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
function endOfNumber(start) {
  let at = start
  while (isDigit(load(at))) at++
  const leadingZero = load(start) == 0x30 && at - start > 1
  return leadingZero || at - start > LONGEST_NUMBER ? 0 : at
}
function isDigit(byte) {
  return byte >= 0x30 && byte <= 0x39
}
/** Of `true` or `false`. */
function endOfTruth(start) {
  const word = load(start)
  // Read backwards, as the lowest byte comes first.
  if (word == 0x65757274) return start + 4
  return word == 0x736c6166 && load(start, 4) == 0x65 ? start + 5 : 0
}
