/** Compares bytes, and finds them in others by two that are rare: most places are ruled out sixty-four at a time. */
import { LANES, MASKS } from './layout'

/** So many places are looked at before it is asked whether any of them will do. */
const STRIDE: usize = 4 * LANES

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
  let at = from
  while (at <= last) {
    while (at + STRIDE <= last && !isNear(at + one, at + other, first, second)) at += STRIDE
    for (const end = at + STRIDE; at < end && at <= last; at += LANES) {
      for (
        let marks = i8x16.bitmask(both(at + one, at + other, first, second));
        marks != 0;
        marks &= marks - 1
      ) {
        const place = at + <usize>ctz(marks)
        if (place > last) return to
        if (isSame(place, needle, length)) return place
      }
    }
  }
  return to
}

/** Where both bytes stand, each at its own place. */
function both(one: usize, other: usize, first: v128, second: v128): v128 {
  return v128.and(i8x16.eq(v128.load(one), first), i8x16.eq(v128.load(other), second))
}

function isNear(one: usize, other: usize, first: v128, second: v128): bool {
  const lower = v128.or(both(one, other, first, second), both(one + LANES, other + LANES, first, second))
  one += 2 * LANES
  other += 2 * LANES
  const upper = v128.or(both(one, other, first, second), both(one + LANES, other + LANES, first, second))
  return v128.any_true(v128.or(lower, upper))
}

/** Whether bytes are the same as others. */
export function isSame(one: usize, other: usize, length: usize): bool {
  while (length >= LANES) {
    if (v128.any_true(v128.xor(v128.load(one), v128.load(other)))) return false
    one += LANES
    other += LANES
    length -= LANES
  }
  if (length == 0) return true
  const difference = v128.xor(v128.load(one), v128.load(other))
  return !v128.any_true(v128.and(difference, v128.load(MASKS + length * LANES)))
}
