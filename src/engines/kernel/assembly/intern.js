'use strict'
var __decorate =
  (this && this.__decorate) ||
  function (decorators, target, key, desc) {
    var c = arguments.length,
      r = c < 3 ? target : desc === null ? (desc = Object.getOwnPropertyDescriptor(target, key)) : desc,
      d
    if (typeof Reflect === 'object' && typeof Reflect.decorate === 'function')
      r = Reflect.decorate(decorators, target, key, desc)
    else
      for (var i = decorators.length - 1; i >= 0; i--)
        if ((d = decorators[i])) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r
    return (c > 3 && r && Object.defineProperty(target, key, r), r)
  }
Object.defineProperty(exports, '__esModule', { value: true })
exports.Entry = void 0
exports.intern = intern
exports.rehash = rehash
exports.entryOf = entryOf
// Byte strings by number: equal bytes get one number, counted from 0. `../interned.ts` gives the room.
const same_1 = require('./same')
/** Seven numbers of four bytes, in this order. */
let Table = class Table {
  /** Numbers plus 1, by hash; 0 is a free slot. There are `mask` + 1, a power of 2. */
  slots = 0
  mask = 0
  /** See `Entry`, by number. */
  entries = 0
  count = 0
  /** No more than so many. */
  most = 0
  /** Where the next bytes go, and where their room ends. */
  top = 0
  end = 0
}
Table = __decorate([unmanaged], Table)
let Entry = class Entry {
  bytes = 0
  length = 0
  hash = 0
  /** What its user writes down about it. */
  note = 0
}
exports.Entry = Entry
exports.Entry = Entry = __decorate([unmanaged], Entry)
const ENTRY_BYTES = 16
const NO_ROOM = -1
/** The number of some bytes; -1 for new ones that there is no room for. */
function intern(address, start, end) {
  const table = changetype(address)
  const length = end - start
  const hash = hashOf(start, length)
  for (let slot = hash & table.mask; ; slot = (slot + 1) & table.mask) {
    const number = load(table.slots + (slot << 2)) - 1
    if (number < 0) return add(table, start, length, hash, slot)
    const entry = entryOf(address, number)
    if (entry.hash == hash && entry.length == length && (0, same_1.isSame)(entry.bytes, start, length))
      return number
  }
}
function add(table, start, length, hash, slot) {
  const number = table.count
  if (number >= table.most || table.top + length > table.end) return NO_ROOM
  memory.copy(table.top, start, length)
  const entry = changetype(table.entries + number * ENTRY_BYTES)
  entry.bytes = table.top
  entry.length = length
  entry.hash = hash
  entry.note = 0
  table.top += length
  table.count = number + 1
  store(table.slots + (slot << 2), number + 1)
  return number
}
/** Enters all numbers in slots that are free. */
function rehash(address) {
  const table = changetype(address)
  for (let number = 0; number < table.count; number++) {
    let slot = entryOf(address, number).hash & table.mask
    while (load(table.slots + (slot << 2)) != 0) slot = (slot + 1) & table.mask
    store(table.slots + (slot << 2), number + 1)
  }
}
function entryOf(address, number) {
  return changetype(changetype(address).entries + number * ENTRY_BYTES)
}
const FACTOR = 0x9e3779b97f4a7c15
/** Eight bytes at a time, each time multiplied and folded (Fibonacci hashing). */
function hashOf(start, length) {
  let hash = length
  let left = length
  let at = start
  for (; left >= 8; left -= 8, at += 8) hash = mixed(hash ^ load(at))
  if (left > 0) hash = mixed(hash ^ (load(at) & ((1 << (left << 3)) - 1)))
  return hash
}
function mixed(value) {
  const product = value * FACTOR
  return product ^ (product >> 32)
}
