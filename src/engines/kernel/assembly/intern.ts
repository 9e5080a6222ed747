/** Byte strings by number: equal bytes get one number, counted from 0. `../interned.ts` gives the room. */
import { isSame } from './find-bytes'

/** Seven numbers of four bytes, in this order. */
@unmanaged
class Table {
  /** Numbers plus 1, by hash; 0 is a free slot. There are `mask` + 1, a power of 2. */
  slots: usize = 0
  mask: u32 = 0
  /** See `Entry`, by number. */
  entries: usize = 0
  count: u32 = 0
  /** No more than so many. */
  most: u32 = 0
  /** Where the next bytes go, and where their room ends. */
  top: usize = 0
  end: usize = 0
}

@unmanaged
export class Entry {
  bytes: usize = 0
  length: usize = 0
  hash: u32 = 0
  /** What its user writes down about it. */
  note: u32 = 0
}

const ENTRY_BYTES: usize = 16
const NO_ROOM: i32 = -1

/** The number of some bytes; -1 for new ones that there is no room for. */
export function intern(address: usize, start: usize, end: usize): i32 {
  const table = changetype<Table>(address)
  const length = end - start
  const hash = hashOf(start, length)
  const slot = slotOf(table, start, length, hash)
  const number = numberAt(table, slot)
  return number < 0 ? add(table, start, length, hash, slot) : number
}

/** The number of some bytes if they have one already; otherwise -1. */
export function find(address: usize, start: usize, end: usize): i32 {
  const table = changetype<Table>(address)
  const length = end - start
  return numberAt(table, slotOf(table, start, length, hashOf(start, length)))
}

function numberAt(table: Table, slot: u32): i32 {
  return load<i32>(table.slots + ((<usize>slot) << 2)) - 1
}

/** Where their number stands, or would stand. */
function slotOf(table: Table, start: usize, length: usize, hash: u32): u32 {
  let slot = hash & table.mask
  while (true) {
    const number = numberAt(table, slot)
    if (number < 0) return slot
    const entry = entryOf(changetype<usize>(table), number)
    if (entry.hash == hash && entry.length == length && isSame(entry.bytes, start, length)) return slot
    slot = (slot + 1) & table.mask
  }
}

function add(table: Table, start: usize, length: usize, hash: u32, slot: u32): i32 {
  const number = table.count
  if (number >= table.most || table.top + length > table.end) return NO_ROOM
  memory.copy(table.top, start, length)
  const entry = changetype<Entry>(table.entries + <usize>number * ENTRY_BYTES)
  entry.bytes = table.top
  entry.length = length
  entry.hash = hash
  entry.note = 0
  table.top += length
  table.count = number + 1
  store<u32>(table.slots + ((<usize>slot) << 2), number + 1)
  return number
}

/** Enters all numbers in slots that are free. */
export function rehash(address: usize): void {
  const table = changetype<Table>(address)
  for (let number: u32 = 0; number < table.count; number++) {
    let slot = entryOf(address, number).hash & table.mask
    while (load<u32>(table.slots + ((<usize>slot) << 2)) != 0) slot = (slot + 1) & table.mask
    store<u32>(table.slots + ((<usize>slot) << 2), number + 1)
  }
}

export function entryOf(address: usize, number: u32): Entry {
  return changetype<Entry>(changetype<Table>(address).entries + <usize>number * ENTRY_BYTES)
}

const FACTOR: u64 = 0x9e3779b97f4a7c15

/** Eight bytes at a time, each time multiplied and folded (Fibonacci hashing). */
function hashOf(start: usize, length: usize): u32 {
  let hash: u64 = length
  let left = length
  let at = start
  for (; left >= 8; left -= 8, at += 8) hash = mixed(hash ^ load<u64>(at))
  if (left > 0) hash = mixed(hash ^ (load<u64>(at) & (((<u64>1) << ((<u64>left) << 3)) - 1)))
  return <u32>hash
}

function mixed(value: u64): u64 {
  const product = value * FACTOR
  return product ^ (product >> 32)
}
