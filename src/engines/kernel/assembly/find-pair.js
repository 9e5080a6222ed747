'use strict'
Object.defineProperty(exports, '__esModule', { value: true })
exports.findPair = findPair
// Finds two letters side by side, whatever their case, or a byte beyond ASCII.
const values_1 = require('./values')
const CASE = 0x20
/**
 * The first address from `from` on where the letters stand or a byte beyond ASCII is; `to` if there is none before it.
 * @param first a small letter or a digit; `second` is one that stands `step` bytes after it
 */
function findPair(first, second, step, from, to) {
  const small = i8x16.splat(CASE)
  for (let at = from; at < to; at += values_1.LANES) {
    const bytes = v128.load(at)
    const both = v128.and(
      i8x16.eq(v128.or(bytes, small), i8x16.splat(first)),
      i8x16.eq(v128.or(v128.load(at + step), small), i8x16.splat(second)),
    )
    // The sign of a byte says whether it is beyond ASCII; that of `both` is set where it holds.
    const marks = i8x16.bitmask(v128.or(both, bytes))
    if (marks != 0) return min(at + ctz(marks), to)
  }
  return to
}
