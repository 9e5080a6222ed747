/** Whether the values of a line are sound: see `../../scan/lines/vouched.ts`, which writes the checks. */
import { find } from './intern'
import { valueEnd, valueStart } from './recognise'

/** Instead of the address of a table with the sound values of a slot. */
const ANYTHING: u32 = 0
const AN_ID: u32 = 1
const NOTHING: u32 = 2

const HYPHEN: u8 = 0x2d

/** @param checks how many slots there are, and then what is sound in each: numbers of four bytes */
export function isSound(checks: usize): bool {
  const count = load<u32>(checks)
  for (let slot: u32 = 0; slot < count; slot++) {
    const check = load<u32>(checks + 4 + ((<usize>slot) << 2))
    if (check == ANYTHING) continue
    if (check == NOTHING) return false
    const start = valueStart(slot)
    const end = valueEnd(slot)
    if (check == AN_ID ? !isId(start, end) : find(check, start, end) < 0) return false
  }
  return true
}

/** Small letters, digits and hyphens, no hyphen first. */
function isId(start: usize, end: usize): bool {
  for (let at = start; at < end; at++) {
    const byte = load<u8>(at)
    const isLetter = byte >= 0x61 && byte <= 0x7a
    const isDigit = byte >= 0x30 && byte <= 0x39
    if (!isLetter && !isDigit && (byte != HYPHEN || at == start)) return false
  }
  return true
}
