/**
 * Answers that a few values of a line decide: see `../../scan/counting/memo.ts`. What decides is put together as one
 * byte string, the key, which is interned; the answer is the note beside it.
 */
import { entryOf, find } from './intern'
import { KEY, LANES, LONGEST_KEY } from './layout'
import { valueEnd, valueStart } from './recognise'

/** What decides in lines of one shape: three numbers of four bytes, in this order, and then the numbers of the slots. */
@unmanaged
class Deciding {
  /** Keys by number. */
  table: usize = 0
  /** What the shape itself says, as a number. */
  facts: u32 = 0
  count: u32 = 0
}

const SLOTS: usize = 12

/** Puts the key together of the line that was recognised last. Where it ends; 0 if it is too long. */
export function makeKey(address: usize): usize {
  const deciding = changetype<Deciding>(address)
  store<u32>(KEY, deciding.facts)
  let at: usize = KEY + 4
  for (let index: usize = 0; index < deciding.count; index++) {
    const slot = load<u32>(address + SLOTS + (index << 2))
    const start = valueStart(slot)
    const length = valueEnd(slot) - start
    if (at + 4 + length > KEY + LONGEST_KEY) return 0
    // Lengths keep values apart that stand one after another.
    store<u32>(at, <u32>length)
    at += 4
    for (let done: usize = 0; done < length; done += LANES) v128.store(at + done, v128.load(start + done))
    at += length
  }
  return at
}

/** The note beside what decides in the line that was recognised last; 0 where nothing is known. */
export function answer(address: usize): u32 {
  const end = makeKey(address)
  if (end == 0) return 0
  const table = changetype<Deciding>(address).table
  const number = find(table, KEY, end)
  return number < 0 ? 0 : entryOf(table, number).note
}
