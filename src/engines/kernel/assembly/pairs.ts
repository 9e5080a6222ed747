/**
 * Counts of pairs of small numbers, as `../../../model/pairs.ts` numbers them: those with the same left number whose
 * right ones are near stand together, since what takes time is to fetch from memory what lies apart.
 * `../counted-pairs.ts` gives the room.
 */

/** Five numbers of four bytes, in this order. */
@unmanaged
class Pairs {
  /** See `Stretch`; there are `mask` + 1, a power of 2. */
  slots: usize = 0
  mask: u32 = 0
  /** `NEAR` counts of four bytes for each stretch. */
  counts: usize = 0
  stretches: u32 = 0
  /** No more than so many. */
  most: u32 = 0
}

@unmanaged
class Stretch {
  left: u32 = 0
  /** The right numbers, without their lowest bits. */
  high: u32 = 0
  /** Its number plus 1; 0 for a free slot. */
  number: u32 = 0
}

const STRETCH_BITS: u32 = 4
const NEAR: u32 = 16
const NEAR_BITS: u32 = 4

/** Counts a pair once more; false where there is no room for it. */
export function countPair(address: usize, left: u32, right: u32): bool {
  const pairs = changetype<Pairs>(address)
  const high = right >> NEAR_BITS
  const stretch = stretchOf(pairs, left, high)
  if (stretch.number == 0) {
    if (pairs.stretches >= pairs.most) return false
    stretch.left = left
    stretch.high = high
    stretch.number = ++pairs.stretches
  }
  const place = pairs.counts + ((<usize>(((stretch.number - 1) << NEAR_BITS) | (right & (NEAR - 1)))) << 2)
  store<u32>(place, load<u32>(place) + 1)
  return true
}

function stretchOf(pairs: Pairs, left: u32, high: u32): Stretch {
  let slot = hashOf(left, high) & pairs.mask
  while (true) {
    const stretch = changetype<Stretch>(pairs.slots + ((<usize>slot) << STRETCH_BITS))
    if (stretch.number == 0 || (stretch.left == left && stretch.high == high)) return stretch
    slot = (slot + 1) & pairs.mask
  }
}

/** Enters the stretches of other slots, `count` of them, in these, which are free. */
export function moveStretches(address: usize, from: usize, count: u32): void {
  const pairs = changetype<Pairs>(address)
  for (let slot: u32 = 0; slot < count; slot++) {
    const old = changetype<Stretch>(from + ((<usize>slot) << STRETCH_BITS))
    if (old.number == 0) continue
    const stretch = stretchOf(pairs, old.left, old.high)
    stretch.left = old.left
    stretch.high = old.high
    stretch.number = old.number
  }
}

function hashOf(left: u32, high: u32): u32 {
  const mixed = (<u64>left * 0x9e3779b1) ^ (<u64>high * 0x85ebca77)
  return <u32>(mixed ^ (mixed >> 15))
}
