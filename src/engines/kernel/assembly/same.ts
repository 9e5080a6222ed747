/** Whether bytes are the same as others. */
import { LANES, MASKS } from './layout'

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
