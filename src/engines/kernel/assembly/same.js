'use strict'
// Whether bytes are the same as others.
Object.defineProperty(exports, '__esModule', { value: true })
exports.LANES = void 0
exports.isSame = isSame
/** So many bytes are looked at together. */
exports.LANES = 16
/** For each count of bytes below sixteen, sixteen bytes of which so many are 255; `../kernel.ts` writes them here. */
const MASKS = 1024
function isSame(one, other, length) {
  while (length >= exports.LANES) {
    if (v128.any_true(v128.xor(v128.load(one), v128.load(other)))) return false
    one += exports.LANES
    other += exports.LANES
    length -= exports.LANES
  }
  if (length == 0) return true
  const difference = v128.xor(v128.load(one), v128.load(other))
  return !v128.any_true(v128.and(difference, v128.load(MASKS + length * exports.LANES)))
}
