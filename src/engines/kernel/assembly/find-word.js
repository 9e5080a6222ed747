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
exports.findWord = findWord
exports.wordStart = wordStart
exports.wordEnd = wordEnd
// Finds where a folded word may stand: see `../../scan/finding/word-probe.ts`, which says why nothing is missed.
const intern_1 = require('./intern')
const same_1 = require('./same')
/** Six numbers of four bytes, in this order. */
let Probe = class Probe {
  /** Small letters and digits. */
  word = 0
  length = 0
  /** Which of its bytes is looked for, together with the one that stands `step` after it. */
  place = 0
  step = 0
  /** Words that hold something else than ASCII letters, with a note on each: whether it folds to the one looked for. */
  words = 0
}
Probe = __decorate([unmanaged], Probe)
const DOES_NOT = 1
const CASE = 0x20
const APOSTROPHE = 0x27
const GRAVE = 0x60
/**
 * The first address from `from` on where the word stands in ASCII letters, or where a word has a byte that is none and
 * nothing, or nothing bad, was written down about it; `to` for none.
 */
function findWord(address, from, to) {
  const probe = changetype(address)
  const first = i8x16.splat(load(probe.word + probe.place))
  const second = i8x16.splat(load(probe.word + probe.place + probe.step))
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
      at += same_1.LANES
      continue
    }
    const place = at + ctz(marks)
    if (place >= to) return to
    if (isPlain(load(place))) {
      if (spells(probe, place, from)) return place
      at = place + 1
    } else {
      const end = wordEnd(place, to)
      const number = (0, intern_1.intern)(probe.words, wordStart(place, from), end)
      if (number < 0 || (0, intern_1.entryOf)(probe.words, number).note != DOES_NOT) return place
      at = end
    }
  }
  return to
}
function isPlain(byte) {
  return byte < 0x80 && byte != APOSTROPHE && byte != GRAVE
}
/** Whether the word stands where its letter is, in either case. */
function spells(probe, place, from) {
  if (place < from + probe.place) return false
  const start = place - probe.place
  for (let index = 0; index < probe.length; index++) {
    const byte = load(start + index)
    const letter = load(probe.word + index)
    if (byte != letter && (byte | CASE) != letter) return false
  }
  return true
}
function isOfWord(byte) {
  const small = byte | CASE
  return !isPlain(byte) || (small >= 0x61 && small <= 0x7a) || (byte >= 0x30 && byte <= 0x39)
}
function wordStart(place, from) {
  let start = place
  while (start > from && isOfWord(load(start - 1))) start--
  return start
}
function wordEnd(place, to) {
  let end = place + 1
  while (end < to && isOfWord(load(end))) end++
  return end
}
