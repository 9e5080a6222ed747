/** Finds where a folded word may stand: see `../../scan/finding/probes.ts`, which says why nothing is missed. */
import { entryOf, intern } from './intern'
import { LANES } from './layout'

/** Six numbers of four bytes, in this order. */
@unmanaged
class Probe {
  /** Small letters and digits. */
  word: usize = 0
  length: usize = 0
  /** Which of its bytes is looked for, together with the one that stands `step` after it. */
  place: usize = 0
  step: usize = 0
  /** Words that hold something else than ASCII letters, with a note on each: whether it folds to the one looked for. */
  words: usize = 0
}

const DOES_NOT: u32 = 1

const CASE: u8 = 0x20
const APOSTROPHE: u8 = 0x27
const GRAVE: u8 = 0x60

/**
 * The first address from `from` on where the word stands in ASCII letters, or where a word has a byte that is none and
 * nothing, or nothing bad, was written down about it; `to` for none.
 */
export function findWord(address: usize, from: usize, to: usize): usize {
  const probe = changetype<Probe>(address)
  const first = i8x16.splat(load<u8>(probe.word + probe.place))
  const second = i8x16.splat(load<u8>(probe.word + probe.place + probe.step))
  const small = i8x16.splat(CASE)
  let at = from
  while (at < to) {
    const bytes = v128.load(at)
    const pair = v128.and(
      i8x16.eq(v128.or(bytes, small), first),
      i8x16.eq(v128.or(v128.load(at + probe.step), small), second),
    )
    const signs = v128.or(i8x16.eq(bytes, i8x16.splat(APOSTROPHE)), i8x16.eq(bytes, i8x16.splat(GRAVE)))
    // The highest bit of a byte says whether it is beyond ASCII; that of a comparison whether it holds.
    const marks = i8x16.bitmask(v128.or(v128.or(pair, signs), bytes))
    if (marks == 0) {
      at += LANES
      continue
    }
    const place = at + <usize>ctz(marks)
    if (place >= to) return to
    if (isPlain(load<u8>(place))) {
      if (spells(probe, place, from, to)) return place
      at = place + 1
    } else {
      const end = wordEnd(place, to)
      const number = intern(probe.words, wordStart(place, from), end)
      if (number < 0 || entryOf(probe.words, number).note != DOES_NOT) return place
      at = end
    }
  }
  return to
}

function isPlain(byte: u8): bool {
  return byte < 0x80 && byte != APOSTROPHE && byte != GRAVE
}

/** Whether the word stands where its letter is, in either case, all of it within the bounds. */
function spells(probe: Probe, place: usize, from: usize, to: usize): bool {
  if (place < from + probe.place) return false
  const start = place - probe.place
  if (start + probe.length > to) return false
  for (let index: usize = 0; index < probe.length; index++) {
    const byte = load<u8>(start + index)
    const letter = load<u8>(probe.word + index)
    if (byte != letter && (byte | CASE) != letter) return false
  }
  return true
}

function isOfWord(byte: u8): bool {
  // In the order of how often they come; what is below the first of a range is great without a sign.
  return <u8>((byte | CASE) - 0x61) < 26 || byte >= 0x80 || <u8>(byte - 0x30) < 10 || !isPlain(byte)
}

export function wordStart(place: usize, from: usize): usize {
  let start = place
  while (start > from && isOfWord(load<u8>(start - 1))) start--
  return start
}

export function wordEnd(place: usize, to: usize): usize {
  let end = place + 1
  while (end < to && isOfWord(load<u8>(end))) end++
  return end
}
