'use strict'
Object.defineProperty(exports, '__esModule', { value: true })
exports.findBytes = findBytes
// Finds bytes in bytes by two of them that are rare: most places are ruled out sixteen at a time.
const same_1 = require('./same')
/**
 * The first address from `from` on where the needle stands, all of it before `to`; `to` if there is none.
 * @param one place in the needle of a rare byte; `other` is that of another one, or the same
 */
function findBytes(needle, length, one, other, from, to) {
  if (to - from < length || to < from) return to
  const last = to - length
  const first = i8x16.splat(load(needle + one))
  const second = i8x16.splat(load(needle + other))
  for (let at = from; at <= last; at += same_1.LANES) {
    const both = v128.and(i8x16.eq(v128.load(at + one), first), i8x16.eq(v128.load(at + other), second))
    for (let marks = i8x16.bitmask(both); marks != 0; marks &= marks - 1) {
      const place = at + ctz(marks)
      if (place > last) return to
      if ((0, same_1.isSame)(place, needle, length)) return place
    }
  }
  return to
}
