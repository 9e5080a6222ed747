/** Finds bytes in bytes by two of them that are rare: most places are ruled out sixteen at a time. */
import { isSame, LANES } from './same'

/**
 * The first address from `from` on where the needle stands, all of it before `to`; `to` if there is none.
 * @param one place in the needle of a rare byte; `other` is that of another one, or the same
 */
export function findBytes(
  needle: usize,
  length: usize,
  one: usize,
  other: usize,
  from: usize,
  to: usize,
): usize {
  if (to - from < length || to < from) return to
  const last = to - length
  const first = i8x16.splat(load<u8>(needle + one))
  const second = i8x16.splat(load<u8>(needle + other))
  for (let at = from; at <= last; at += LANES) {
    const both = v128.and(i8x16.eq(v128.load(at + one), first), i8x16.eq(v128.load(at + other), second))
    for (let marks = i8x16.bitmask(both); marks != 0; marks &= marks - 1) {
      const place = at + <usize>ctz(marks)
      if (place > last) return to
      if (isSame(place, needle, length)) return place
    }
  }
  return to
}
